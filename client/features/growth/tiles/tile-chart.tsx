import { curveMonotoneX } from '@visx/curve';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { useWidth } from '../../../ui/use-width';
import { quartersSince, type Quarter, type Series } from './series';
import styles from './tiles.module.css';

const [TOP, HEIGHT] = [14, 60];

/** What {@link TileChart} takes. */
export interface TileChartProps {
  readonly tile: Series;
  readonly marks: readonly string[];
  readonly most: number;
  readonly first: string;
  /** Takes the group in hand, as its name does. */
  readonly onPick: () => void;
}

/** New ties of each quarter as an area, those between Korea and abroad in vermilion, events as diamonds, the first date dotted. */
export function TileChart({ tile, marks, most, first, onPick }: TileChartProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>(190);
  const { quarters } = tile;
  const begin = quarters[0]?.key;
  if (begin === undefined) return null;
  const x = scaleLinear<number>({ domain: [0, quarters.length], range: [0, width] });
  const y = scaleLinear<number>({ domain: [0, most], range: [HEIGHT - 1, TOP + 4] });
  const place = new Map(quarters.map(({ key }, at) => [key, x(at + 0.5)]));
  const shape = (value: (quarter: Quarter) => number | null) => ({
    data: [...quarters],
    x: ({ key }: Quarter) => place.get(key) ?? 0,
    defined: (quarter: Quarter) => value(quarter) !== null,
    curve: curveMonotoneX,
  });
  const ties = (quarter: Quarter) => quarter.ties;
  const cross = (quarter: Quarter) => quarter.cross;
  const last = quarters.findLast(({ cross: value }) => value !== null);
  const inside = (day: string): number => x(Math.min(quarters.length, Math.max(0, quartersSince(day, begin))));
  return (
    <div ref={ref} className={styles.chart}>
      <svg width={width} height={HEIGHT} aria-hidden="true" onClick={onPick}>
        <Area {...shape(ties)} y0={HEIGHT - 1} y1={(quarter) => y(quarter.ties ?? 0)} className={styles.allArea} />
        <LinePath {...shape(ties)} y={(quarter) => y(quarter.ties ?? 0)} className={styles.allLine} />
        <Area {...shape(cross)} y0={HEIGHT - 1} y1={(quarter) => y(quarter.cross ?? 0)} className={styles.crossArea} />
        <LinePath {...shape(cross)} y={(quarter) => y(quarter.cross ?? 0)} className={styles.crossLine} />
        {quarters.flatMap((quarter) =>
          quarter.ties !== null && isAlone(quarters, quarter)
            ? [<circle key={quarter.key} cx={place.get(quarter.key)} cy={y(quarter.ties)} r={1.6} className={styles.alone} />]
            : [],
        )}
        {last?.cross != null ? <circle cx={place.get(last.key)} cy={y(last.cross)} r={2.4} className={styles.crossEnd} /> : null}
        <line x1={inside(first)} x2={inside(first)} y1={TOP} y2={HEIGHT} className={styles.firstLine} />
        <line x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={styles.base} />
        {marks.map((day, at) => (
          <path key={`${day}${at}`} d={`M${inside(day)} 2l4 4-4 4-4-4z`} className={styles.mark}>
            <title>{`X-Lab Day ${day}`}</title>
          </path>
        ))}
        {quarters.map((quarter, at) => (
          <rect key={quarter.key} x={x(at)} y={TOP} width={width / quarters.length} height={HEIGHT - TOP} className={styles.over}>
            <title>
              {t('ties.quarter', {
                quarter: quarter.key.replace('-', ' '),
                ties: quarter.ties === null ? '–' : format.number(quarter.ties),
                cross: quarter.cross === null ? '–' : format.number(quarter.cross),
              })}
            </title>
          </rect>
        ))}
      </svg>
    </div>
  );
}

/** A quarter between two that are withheld has no line to lie on. */
function isAlone(quarters: readonly Quarter[], quarter: Quarter): boolean {
  const at = quarters.indexOf(quarter);
  return (quarters[at - 1]?.ties ?? null) === null && (quarters[at + 1]?.ties ?? null) === null;
}
