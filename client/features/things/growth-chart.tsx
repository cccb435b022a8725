import { useTranslation } from '../../i18n/use-translation';
import type { ThingNetworkQuery } from '../../api/generated/things';
import { useWidth } from '../../ui/use-width';
import styles from './growth-chart.module.css';

type Bin = ThingNetworkQuery['network']['histogram'][number];

/** New ties of one year and how many of them join Korea and abroad. */
export interface GrowthYear {
  readonly year: number;
  readonly newTies: number;
  readonly crossBorder: number;
  readonly events: number;
}

/** Quarters added up to years, without gaps. */
export function growthYears(bins: readonly Bin[]): GrowthYear[] {
  const years = new Map<number, GrowthYear>();
  for (const bin of bins) {
    const year = Number(bin.quarter.slice(0, 4));
    const sum = years.get(year) ?? { year, newTies: 0, crossBorder: 0, events: 0 };
    years.set(year, {
      year,
      newTies: sum.newTies + bin.newTies,
      crossBorder: sum.crossBorder + bin.crossBorder,
      events: sum.events + bin.events,
    });
  }
  const known = [...years.keys()];
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from(
    { length: Math.max(...known) - first + 1 },
    (_, index) => years.get(first + index) ?? { year: first + index, newTies: 0, crossBorder: 0, events: 0 },
  );
}

const HEIGHT = 92;
const BASE = 70;

/** New ties per year as columns, those between Korea and abroad in vermilion, events as diamonds; the table twin says the same. */
export function GrowthChart({ histogram }: { readonly histogram: readonly Bin[] }) {
  const { t } = useTranslation('things');
  const [ref, width] = useWidth<HTMLDivElement>(300);
  const years = growthYears(histogram).slice(-16);
  if (years.length === 0) return <p className={styles.note}>{t('growth.none')}</p>;
  const most = Math.max(1, ...years.map((year) => year.newTies));
  const step = width / years.length;
  const label = Math.ceil(34 / step);
  return (
    <div ref={ref}>
      <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.picture}>
        {years.map((year, index) => {
          const height = (year.newTies / most) * (BASE - 18);
          const cross = (year.crossBorder / most) * (BASE - 18);
          const x = index * step + 1;
          return (
            <g key={year.year}>
              <title>
                {t('growth.year', { year: year.year, ties: year.newTies, cross: year.crossBorder, events: year.events })}
              </title>
              <rect x={x} y={BASE - height} width={Math.max(2, step - 3)} height={height} className={styles.column} />
              <rect x={x} y={BASE - cross} width={Math.max(2, step - 3)} height={cross} className={styles.cross} />
              {year.events > 0 ? <path d={`M${x + (step - 3) / 2} 2l4 4-4 4-4-4z`} className={styles.event} /> : null}
              {index % label === 0 ? (
                <text x={x} y={HEIGHT - 6} className={styles.tick}>
                  {year.year}
                </text>
              ) : null}
            </g>
          );
        })}
        <line x1={0} x2={width} y1={BASE} y2={BASE} className={styles.base} />
      </svg>
      <p className={styles.note}>{t('growth.legend')}</p>
      <table className="visually-hidden">
        <caption>{t('growth.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('growth.column.year')}</th>
            <th scope="col">{t('growth.column.newTies')}</th>
            <th scope="col">{t('growth.column.crossBorder')}</th>
            <th scope="col">{t('growth.column.events')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <td>{year.year}</td>
              <td>{year.newTies}</td>
              <td>{year.crossBorder}</td>
              <td>{year.events}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
