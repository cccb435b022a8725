import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useWidth } from '../../ui/use-width';
import type { DatedWork, Spell } from './career';
import { worksPerYear } from './career';
import type { Bar, Column, TimelineGeometry } from './timeline-geometry';
import { TIMELINE, timelineGeometry } from './timeline-geometry';
import css from './career-timeline.module.css';

/** What the timeline shows; `today` is a decimal year and comes in as a parameter so that a picture can be repeated. */
export interface CareerTimelineProps {
  readonly spells: readonly Spell[];
  readonly works: readonly DatedWork[];
  readonly today: number;
  /** Opens the works of one year. */
  readonly onYear?: (year: number) => void;
}

const when = (spell: Spell, now: string): string => `${spell.from ?? '?'} – ${spell.to ?? now}`;

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
        <p className={css.note}>{t('career.legend')}</p>
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

function TimelinePicture({
  geometry,
  onYear,
  hasWorks,
}: {
  readonly geometry: TimelineGeometry;
  readonly onYear?: (year: number) => void;
  readonly hasWorks: boolean;
}) {
  const { t } = useTranslation('person');
  const narrow = geometry.width < 560;
  const firstLane = geometry.lanes[0];
  return (
    <svg className={css.picture} width={geometry.width} height={geometry.height} aria-hidden="true">
      {geometry.ticks.map(({ year, x }) => (
        <g key={year}>
          <line className={css.grid} x1={x} x2={x} y1={TIMELINE.axis - 4} y2={geometry.baseline} />
          <text className={css.tick} x={x} y={12} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {!narrow &&
        geometry.lanes.map(({ side, y }) => (
          <g key={side} transform={`translate(0 ${y + TIMELINE.bar / 2})`}>
            <circle
              className={css[`mark-${side}`] ?? css[side]}
              cx={7}
              cy={0}
              r={side === 'korea' ? 4.2 : 4.6}
              data-side={side}
            />
            <text className={css.lane} data-side={side} x={20} y={4}>
              {t(`side.${side}`)}
            </text>
          </g>
        ))}
      {geometry.arcs.map(({ move, path, textX, textY, textAnchor }, index) => (
        <g key={`${move.at}-${move.direction}-${index}`}>
          <path className={css.arc} data-direction={move.direction} d={path} />
          {!narrow && index === 0 && (
            <text className={css.arcText} data-direction={move.direction} x={textX} y={textY} textAnchor={textAnchor}>
              {t(`career.move.${move.direction}`)}
            </text>
          )}
        </g>
      ))}
      {geometry.bars.map((bar) => (
        <BarShape key={bar.spell.id} bar={bar} />
      ))}
      {hasWorks && (
        <Histogram
          columns={geometry.columns}
          baseline={geometry.baseline}
          narrow={narrow}
          width={geometry.width}
          onYear={onYear}
        />
      )}
      {firstLane && (
        <g>
          <line className={css.today} x1={geometry.todayX} x2={geometry.todayX} y1={TIMELINE.axis - 6} y2={geometry.baseline} />
          <text className={css.todayText} x={geometry.todayX - 5} y={TIMELINE.axis + 2} textAnchor="end">
            {t('career.today')}
          </text>
        </g>
      )}
    </svg>
  );
}

function BarShape({ bar }: { readonly bar: Bar }) {
  const { spell, label } = bar;
  const middle = bar.y + TIMELINE.bar / 2 + 4;
  const inset = spell.side === 'korea' ? 0 : 0.75;
  return (
    <g>
      <title>
        {[spell.place, spell.detail, spell.country, `${spell.from ?? '?'}–${spell.to ?? ''}`].filter(Boolean).join(' · ')}
      </title>
      <rect
        className={css.bar}
        data-side={spell.side}
        x={bar.x + inset}
        y={bar.y + inset}
        width={Math.max(3, bar.width - 2 * inset)}
        height={TIMELINE.bar - 2 * inset}
        rx={3}
      />
      {label.place !== '' && (
        <text className={css.barText} data-side={spell.side} x={bar.x + TIMELINE.textPad} y={middle}>
          <tspan className={css.barPlace}>{label.place}</tspan>
          {label.detail !== '' && (
            <tspan className={css.barDetail} dx={6}>
              {label.detail}
            </tspan>
          )}
        </text>
      )}
      {label.outside && (
        <text className={css.outside} x={bar.x - 5} y={middle} textAnchor="end">
          {label.detail}
        </text>
      )}
    </g>
  );
}

function Histogram(props: {
  readonly columns: readonly Column[];
  readonly baseline: number;
  readonly narrow: boolean;
  readonly width: number;
  readonly onYear?: (year: number) => void;
}) {
  const { t } = useTranslation('person');
  const { columns, baseline, narrow, width, onYear } = props;
  const showNumbers = (columns[0]?.width ?? 0) > 14;
  return (
    <g>
      {!narrow && (
        <g>
          <text className={css.axisText} x={0} y={baseline - 24}>
            {t('career.works')}
          </text>
          <rect className={css.column} data-korea="true" x={0} y={baseline - 14} width={8} height={8} />
          <text className={css.axisNote} x={14} y={baseline - 6}>
            {t('career.withKorea')}
          </text>
        </g>
      )}
      {columns.map((column) => (
        <g key={column.year} className={onYear ? css.clickable : undefined} onClick={onYear && (() => onYear(column.year))}>
          <title>{t('career.yearOfWorks', { year: column.year, count: column.works, korea: column.withKorea })}</title>
          <rect className={css.column} x={column.x} y={baseline - column.height} width={column.width} height={column.height} />
          <rect
            className={css.column}
            data-korea="true"
            x={column.x}
            y={baseline - column.koreaHeight}
            width={column.width}
            height={column.koreaHeight}
          />
          {showNumbers && column.works > 0 && (
            <text className={css.columnText} x={column.x + column.width / 2} y={baseline - column.height - 5} textAnchor="middle">
              {column.works}
            </text>
          )}
        </g>
      ))}
      <line
        className={css.baseline}
        x1={columns[0] ? Math.min(columns[0].x, TIMELINE.left) : 0}
        x2={width}
        y1={baseline}
        y2={baseline}
      />
    </g>
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
