import { useTranslation } from '../../i18n/use-translation';
import css from './career-timeline.module.css';
import type { Bar, Column, TimelineGeometry } from './timeline-geometry';
import { TIMELINE } from './timeline-geometry';

/** The picture of a career: decoration for its table twin. */
export function TimelinePicture({
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
      {geometry.events.map(({ spell, x, y }) => (
        <path key={spell.id} className={css.event} d={`M${x} ${y - 4.5}l4.5 4.5-4.5 4.5-4.5-4.5z`}>
          <title>{[spell.place, spell.detail, spell.from].filter(Boolean).join(' · ')}</title>
        </path>
      ))}
      {!narrow && geometry.events[0] ? (
        <text className={css.outside} x={geometry.events[0].x - 10} y={geometry.events[0].y + 4} textAnchor="end">
          {t('career.events', { count: geometry.events.length })}
        </text>
      ) : null}
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
  const possible = bar.sure < bar.width;
  return (
    <g>
      <title>
        {[spell.place, spell.detail, spell.country, `${spell.from ?? '?'}–${spell.to ?? (spell.endUnknown ? '?' : '')}`]
          .filter(Boolean)
          .join(' · ')}
      </title>
      {bar.sure < bar.width ? (
        <rect
          className={css.possible}
          data-side={spell.side}
          x={bar.x + 0.75}
          y={bar.y + 0.75}
          width={bar.width - 1.5}
          height={TIMELINE.bar - 1.5}
          rx={3}
        />
      ) : null}
      <rect
        className={css.bar}
        data-side={spell.side}
        x={bar.x + inset}
        y={bar.y + inset}
        width={Math.max(3, bar.sure - 2 * inset)}
        height={TIMELINE.bar - 2 * inset}
        rx={3}
      />
      {label.place !== '' && (
        <text
          className={css.barText}
          data-side={spell.side}
          data-possible={possible || undefined}
          x={bar.x + (possible ? bar.sure : 0) + TIMELINE.textPad}
          y={middle}
        >
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
