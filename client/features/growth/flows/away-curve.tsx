import { curveStepAfter } from '@visx/curve';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { CirculationQuery } from '../../../api/generated/growth';
import { useWidth } from '../../../ui/use-width';
import { decimal, percent } from '../parts/figures';
import styles from './flows.module.css';

type Circulation = CirculationQuery['circulation'];
type Year = Circulation['away'][number];

const [TOP, BOTTOM, HEIGHT, LEFT, RIGHT] = [6, 20, 96, 34, 6];

/** The share of those who left Korea that is still away after so many years, those away now censored. */
export function AwayCurve({ answer }: { readonly answer: Circulation }) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>(360);
  const { away, medianYears, absences } = answer;
  const years = [...away];
  const x = scaleLinear<number>({ domain: [0, Math.max(1, years.length - 1)], range: [LEFT, width - RIGHT] });
  const y = scaleLinear<number>({ domain: [0, 1], range: [HEIGHT - BOTTOM, TOP] });
  const at = ({ years: year }: Year) => x(year);
  return (
    <figure className={styles.away} ref={ref}>
      <figcaption>
        <b>{t('flows.away.title')}</b>{' '}
        {medianYears == null
          ? t('flows.away.noMedian')
          : t('flows.away.median', { years: decimal(medianYears, format.locale, 1) })}
        {absences == null ? '' : ` ${t('flows.away.count', { count: absences })}`}
      </figcaption>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(share)} y2={y(share)} className={share === 0 ? styles.base : styles.rule} />
            <text x={LEFT - 6} y={y(share) + 4} textAnchor="end" className={styles.tick}>
              {percent(share, format.locale, 0)}
            </text>
          </g>
        ))}
        <Area
          data={years}
          curve={curveStepAfter}
          x={at}
          y0={({ low }) => y(low)}
          y1={({ high }) => y(high)}
          className={styles.band}
        />
        <LinePath data={years} curve={curveStepAfter} x={at} y={({ share }) => y(share)} className={styles.curve} />
        {medianYears != null && medianYears <= years.length - 1 ? (
          <circle cx={x(medianYears)} cy={y(0.5)} r={3.2} className={styles.median} />
        ) : null}
        {years
          .filter(({ years: year }) => year % 5 === 0)
          .map((year) => (
            <text key={year.years} x={at(year)} y={HEIGHT - 4} textAnchor="middle" className={styles.tick}>
              {t('flows.away.tick', { years: year.years })}
            </text>
          ))}
      </svg>
    </figure>
  );
}
