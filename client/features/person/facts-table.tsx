import { countryByCode } from '@brainlink/schema/vocabulary';
import { IconHandStop, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { pageOf } from '../search/hit-target';
import { useFormat } from '../../i18n/use-format';
import { IconButton, Tag } from '../../ui';
import { ContactCell } from './contact-cell';
import { spanText } from '../things/words';
import styles from './facts-table.module.css';
import { factGroups, type Fact, type FactLine } from './person-view';
import { saidBeside, thingName, thingNames } from './said-beside';
import { useFactText } from './use-fact-text';

/** What {@link FactsTable} takes. */
export interface FactsTableProps {
  readonly facts: readonly Fact[];
  /** Today as `yyyy-mm-dd`. */
  readonly today: string;
  /** Opens the editor on a fact; absent for those who may not correct. */
  readonly onEdit?: (line: FactLine) => void;
  readonly personId: string;
}

/** What is held to be true, each line with its source and the day it was last confirmed. */
export function FactsTable({ facts, today, onEdit, personId }: FactsTableProps) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const [ended, setEnded] = useState(false);
  const groups = useMemo(() => factGroups(facts, { ended, today }), [facts, ended, today]);
  const all = useMemo(() => factGroups(facts, { ended: true, today }), [facts, today]);
  const count = (list: typeof groups): number => list.reduce((sum, group) => sum + group.lines.length, 0);
  return (
    <div>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('facts.title')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('facts.column.kind')}</th>
            <th scope="col">{t('facts.column.value')}</th>
            <th scope="col">{t('facts.column.source')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.kind}>
            {group.lines.map((line, index) => (
              <tr key={line.first.id}>
                <th scope="row">
                  {index === 0 ? format.text(group.label) : <span className="visually-hidden">{format.text(group.label)}</span>}
                </th>
                <td className={styles.value}>
                  <FactValue fact={line.first} />
                </td>
                <td className={styles.source}>
                  <FactSource line={line} today={today} />
                </td>
                {onEdit ? (
                  <td className={styles.edit}>
                    {line.first.may.length > 0 ? (
                      <IconButton
                        label={t('facts.edit', { what: format.text(group.label) })}
                        icon={<IconPencil size={16} stroke={1.75} aria-hidden="true" />}
                        onClick={() => onEdit(line)}
                      />
                    ) : null}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          <tr>
            <th scope="row">{t('facts.contact')}</th>
            <td className={styles.value} colSpan={onEdit ? 3 : 2}>
              <ContactCell personId={personId} />
            </td>
          </tr>
        </tbody>
      </table>
      {groups.length === 0 ? <p className={styles.none}>{t('facts.none')}</p> : null}
      {count(all) > count(groups) || ended ? (
        <button type="button" className={styles.more} aria-expanded={ended} onClick={() => setEnded(!ended)}>
          {ended ? t('facts.onlyNow') : t('facts.alsoEnded', { count: count(all) - count(groups) })}
        </button>
      ) : null}
    </div>
  );
}

function FactValue({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation('person');
  const text = useFactText();
  const format = useFormat();
  const span = spanText(fact.validFrom, fact.validTo, format.locale);
  const country = fact.object?.kind === 'COUNTRY' ? countryByCode(fact.object.id) : undefined;
  const place = country ? format.country(country.code) : fact.object ? thingName(fact.object, format.locale) : '';
  const said = text(fact);
  const names = fact.object ? [...thingNames(fact.object), place, country?.name.ko ?? '', country?.name.en ?? ''] : [];
  const beside = fact.object ? saidBeside(said, names) : null;
  return (
    <>
      {fact.object ? (
        <Link to={pageOf(fact.object.kind, fact.object.id)} className={styles.object}>
          {place}
        </Link>
      ) : null}
      {fact.object && beside === null && said ? ' ' : ''}
      {beside ?? said}
      {span ? <span className={styles.span}>{span}</span> : null}
      {fact.byHand ? (
        <span className={styles.hand}>
          <Tag tone="accent" icon={<IconHandStop size={12} stroke={1.75} aria-hidden="true" />}>
            {t('facts.byHand')}
          </Tag>
        </span>
      ) : null}
    </>
  );
}

function FactSource({ line, today }: { readonly line: FactLine; readonly today: string }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const { first, also } = line;
  const day = format.day(first.lastConfirmed ?? first.recordedAt);
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(5) < day.slice(5) ? 1 : 0);
  const others = new Set(also.map((fact) => fact.source).filter((source) => source !== first.source));
  return (
    <>
      <span className={styles.from} title={also.map((fact) => format.text(fact.sourceLabel)).join(', ')}>
        {format.text(first.sourceLabel)}
        {others.size > 0 ? ` ${t('facts.andOthers', { count: others.size })}` : ''}
      </span>
      <span className={styles.when}>
        {first.stale ? <b className={styles.stale}>{t('facts.stale', { count: years })} </b> : null}
        <span className={first.stale ? styles.stale : undefined}>{t('facts.confirmed', { day })}</span>
      </span>
      {first.file ? (
        <span className={styles.file} title={[first.file, first.recordKey].filter(Boolean).join(' · ')}>
          {first.row ? `${t('facts.row', { row: first.row })} · ` : ''}
          {first.file}
        </span>
      ) : null}
    </>
  );
}
