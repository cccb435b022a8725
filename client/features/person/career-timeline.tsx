import { useId, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Link } from '@tanstack/react-router';
import { useWidth } from '../../ui/use-width';
import type { DatedWork, Spell } from './career';
import { worksPerYear } from './career';
import { timelineGeometry } from './timeline-geometry';
import { TimelinePicture } from './timeline-picture';
import css from './career-timeline.module.css';

/** What the timeline shows; `today` is a decimal year and comes in as a parameter so that a picture can be repeated. */
export interface CareerTimelineProps {
  readonly spells: readonly Spell[];
  readonly works: readonly DatedWork[];
  readonly today: number;
  /** Opens the works of one year. */
  readonly onYear?: (year: number) => void;
}

const when = (spell: Spell, now: string): string => `${spell.from ?? '?'} – ${spell.to ?? (spell.endUnknown ? '?' : now)}`;

/**
 * Where a person has been: solid bars are Korea, outlined ones abroad, arcs the moves between them, with works per year
 * below. The picture is decoration for its table twin, which says the same in words.
 */
export function CareerTimeline({ spells, works, today, onYear }: CareerTimelineProps) {
  const { t } = useTranslation('person');
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { years, undated } = useMemo(() => worksPerYear(works), [works]);
  const geometry = useMemo(
    () => timelineGeometry(spells, years, { width: Math.max(280, width), today }),
    [spells, years, width, today],
  );
  return (
    <section className={css.section} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id}>{t('career.title')}</h2>
        <p className={css.note}>
          {t('career.legend')}
          {spells.some((spell) => spell.endUnknown) ? ` · ${t('career.legendUnknown')}` : ''}
        </p>
        <p className={css.count}>
          {t('career.count', { count: spells.length })}
          {undated > 0 && ` · ${t('career.undatedWorks', { count: undated })}`}
        </p>
        <button type="button" className={css.toggle} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('career.asPicture') : t('career.asTable')}
        </button>
      </header>
      <div ref={ref} className={css.stage}>
        {spells.length === 0 && years.length === 0 ? (
          <p className={css.empty}>{t('career.empty')}</p>
        ) : (
          !asTable && <TimelinePicture geometry={geometry} onYear={onYear} hasWorks={years.length > 0} />
        )}
      </div>
      <CareerTable spells={spells} years={years} hidden={!asTable} />
    </section>
  );
}

function CareerTable(props: {
  readonly spells: readonly Spell[];
  readonly years: ReturnType<typeof worksPerYear>['years'];
  readonly hidden: boolean;
}) {
  const { t } = useTranslation('person');
  return (
    <div className={props.hidden ? 'visually-hidden' : css.twin}>
      <table className={css.table}>
        <caption className="visually-hidden">{t('career.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('career.column.when')}</th>
            <th scope="col">{t('career.column.side')}</th>
            <th scope="col">{t('career.column.place')}</th>
            <th scope="col">{t('career.column.detail')}</th>
            <th scope="col">{t('career.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {props.spells.map((spell) => (
            <tr key={spell.id}>
              <td>{when(spell, t('career.now'))}</td>
              <td>{[t(`side.${spell.side}`), spell.country].filter(Boolean).join(' · ')}</td>
              <td>{spell.href && !props.hidden ? <Link to={spell.href}>{spell.place}</Link> : spell.place}</td>
              <td>{spell.detail}</td>
              <td>{spell.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {props.years.length > 0 && (
        <table className={css.table}>
          <caption className={props.hidden ? undefined : css.caption}>{t('career.works')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('career.column.year')}</th>
              <th scope="col">{t('career.works')}</th>
              <th scope="col">{t('career.withKorea')}</th>
            </tr>
          </thead>
          <tbody>
            {props.years.map((year) => (
              <tr key={year.year}>
                <td>{year.year}</td>
                <td>{year.works}</td>
                <td>{year.withKorea}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
