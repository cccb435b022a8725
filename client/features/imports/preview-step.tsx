import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Segmented } from '../../ui';
import { DateField } from '../../ui/date-field';
import { pageOf } from '../search/hit-target';
import styles from './imports.module.css';
import { cellText, changedCells, changesNothing, type Preview, type WizardEvent, type WizardState } from './wizard-state';

type ChangeTab = 'CHANGED' | 'CREATED' | 'MISSING' | 'NEAR';

/** What applying the file would do: created, changed cell by cell, missing, left alone, rejected, and what looks like somebody already there. */
export function PreviewStep({
  state,
  dispatch,
}: {
  readonly state: WizardState;
  readonly dispatch: (event: WizardEvent) => void;
}) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const preview = state.preview;
  const [chosen, setChosen] = useState<ChangeTab | null>(null);
  if (!preview) return null;
  const { counts } = preview;
  const tab: ChangeTab =
    chosen ?? (counts.changed > 0 ? 'CHANGED' : counts.created > 0 ? 'CREATED' : counts.missing > 0 ? 'MISSING' : 'NEAR');
  const tabs: readonly { readonly value: ChangeTab; readonly label: string }[] = [
    { value: 'CHANGED', label: `${t('preview.changed')} ${format.number(counts.changed)}` },
    { value: 'CREATED', label: `${t('preview.created')} ${format.number(counts.created)}` },
    { value: 'MISSING', label: `${t('preview.missing')} ${format.number(counts.missing)}` },
    { value: 'NEAR', label: `${t('preview.near')} ${format.number(preview.nearMatches.length)}` },
  ];
  const nothing = changesNothing(counts);
  return (
    <div className={styles.stack}>
      <dl className={styles.counts}>
        {(['created', 'changed', 'unchanged', 'missing', 'leftAlone', 'rejected'] as const).map((key) => (
          <div key={key} data-key={key} data-some={counts[key] > 0}>
            <dt>{t(`preview.${key}`)}</dt>
            <dd>{format.number(counts[key])}</dd>
          </div>
        ))}
      </dl>
      {nothing ? (
        <p className={counts.unchanged > 0 ? styles.good : styles.read}>
          {t(counts.unchanged > 0 ? 'preview.nothing' : 'preview.noRows')}
        </p>
      ) : null}
      {counts.missing > 0 ? (
        <fieldset className={styles.missing}>
          <legend>{t('preview.missingWhat', { count: counts.missing })}</legend>
          <Segmented
            label={t('preview.missingWhat', { count: counts.missing })}
            value={state.missing}
            onChange={(missing) => dispatch({ type: 'described', values: { missing } })}
            options={[
              { value: 'KEEP', label: t('preview.keep') },
              { value: 'END_ON', label: t('preview.endOn') },
            ]}
          />
          {state.missing === 'END_ON' ? (
            <DateField
              clearable
              label={t('preview.day')}
              value={state.endOn}
              onDate={(endOn) => dispatch({ type: 'described', values: { endOn } })}
            />
          ) : null}
        </fieldset>
      ) : null}
      {nothing && preview.nearMatches.length === 0 ? null : (
        <div className={styles.scroll}>
          <Segmented label={t('preview.show')} size="dense" value={tab} onChange={setChosen} options={tabs} />
        </div>
      )}
      {nothing && preview.nearMatches.length === 0 ? null : tab === 'NEAR' ? (
        <NearMatches preview={preview} />
      ) : (
        <Changes
          preview={preview}
          kind={tab}
          total={tab === 'CHANGED' ? counts.changed : tab === 'CREATED' ? counts.created : counts.missing}
        />
      )}
    </div>
  );
}

function Changes({
  preview,
  kind,
  total,
}: {
  readonly preview: Preview;
  readonly kind: 'CREATED' | 'CHANGED' | 'MISSING';
  readonly total: number;
}) {
  const { t } = useTranslation('imports');
  const changes = preview.changes.filter((change) => change.kind === kind);
  const labels = new Map(preview.targets.map((target) => [target.field, target.label]));
  const format = useFormat();
  const label = (field: string): string => {
    const text = labels.get(field);
    return text ? format.text(text) : field;
  };
  if (changes.length === 0) return null;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('preview.title')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('preview.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('preview.who')}</th>
            <th scope="col">{kind === 'CHANGED' ? t('preview.cells') : t('preview.values')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.recordKey}>
              <th scope="row">
                {change.personId ? (
                  <Link to={pageOf('PERSON', change.personId)}>{change.person ?? change.recordKey}</Link>
                ) : (
                  (change.person ?? change.recordKey)
                )}
                <span className={styles.where}>
                  {change.row ? t('problems.rowNumber', { row: change.row }) : change.recordKey}
                </span>
              </th>
              <td>
                {kind === 'CHANGED' ? (
                  <ul className={styles.cells}>
                    {changedCells(change.before, change.after).map((cell) => (
                      <li key={cell.field}>
                        <span className={styles.field}>{label(cell.field)}</span>
                        <del>{cell.before || t('preview.empty')}</del>
                        <span aria-hidden="true">→</span>
                        <ins>{cell.after || t('preview.empty')}</ins>
                      </li>
                    ))}
                  </ul>
                ) : (
                  <span className={styles.values}>
                    {Object.entries(asObject(change.after ?? change.before))
                      .map(([, value]) => cellText(value))
                      .filter(Boolean)
                      .slice(0, 8)
                      .join(' · ')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length < total ? <p className={styles.quiet}>{t('problems.first', { shown: changes.length, total })}</p> : null}
    </div>
  );
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function NearMatches({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  if (preview.nearMatches.length === 0) return <p className={styles.quiet}>{t('preview.noNear')}</p>;
  return (
    <>
      <p className={styles.hint}>{t('preview.nearHint')}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('preview.near')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('preview.newRow')}</th>
            <th scope="col">{t('preview.looksLike')}</th>
            <th scope="col">{t('preview.score')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.nearMatches.map((match) => (
            <tr key={`${match.recordKey}-${match.otherKey}`}>
              <th scope="row">
                {match.name}{' '}
                <span className={styles.where}>{match.row ? t('problems.rowNumber', { row: match.row }) : match.recordKey}</span>
              </th>
              <td>
                {match.otherPersonId ? (
                  <Link to={pageOf('PERSON', match.otherPersonId)}>{match.otherName}</Link>
                ) : (
                  match.otherName
                )}{' '}
                <span className={styles.where}>{match.otherKey}</span>
              </td>
              <td>{Math.round(match.score * 100)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
