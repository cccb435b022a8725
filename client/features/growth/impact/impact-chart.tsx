import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { useWidth } from '../../../ui/use-width';
import { decimal } from '../parts/figures';
import type { GrowthEvent } from '../state/use-answers';
import type { Impact } from './impact-sentence';
import styles from './impact.module.css';

type Step = Impact['course'][number];

const [TOP, BOTTOM, HEIGHT, LEFT, RIGHT] = [26, 24, 236, 30, 8];

/** What {@link ImpactChart} takes. */
export interface ImpactChartProps {
  readonly impact: Impact;
  readonly event: GrowthEvent | undefined;
}

/** Observed partners per attendee in each step, and what was to be expected with its band. */
export function ImpactChart({ impact, event }: ImpactChartProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>(500);
  const steps = [...impact.course];
  const values = steps.flatMap(({ observed, expected, high }) => [observed ?? 0, expected ?? 0, high ?? 0]);
  const x = scaleLinear<number>({ domain: [0, steps.length], range: [LEFT, width - RIGHT] });
  const y = scaleLinear<number>({ domain: [0, Math.max(0.4, ...values)], range: [HEIGHT - BOTTOM, TOP], nice: true });
  const place = new Map(steps.map(({ from }, at) => [from, x(at + 0.5)]));
  const at = ({ from }: Step) => place.get(from) ?? 0;
  // Nobody has fewer than no partners: what lies below is in the table.
  const above = (value: number | null | undefined) => y(Math.max(0, value ?? 0));
  const knows = ({ expected }: Step) => expected !== null && expected !== undefined;
  const saw = ({ observed }: Step) => observed !== null && observed !== undefined;
  const middle = x(steps.length / 2);
  const every = Math.ceil(58 / ((width - LEFT - RIGHT) / steps.length));
  const days = [...new Set([event?.from, event?.to].filter(Boolean))].join(' – ');
  const lastSeen = steps.findLast(saw);
  const lastKnown = steps.findLast(knows);
  // Names stand outside the band: what was observed above it, what was expected below.
  const seenY = Math.min(above(lastSeen?.observed), above(lastKnown?.high)) - 9;
  const knownY = Math.min(HEIGHT - BOTTOM - 5, Math.max(above(lastKnown?.low), above(lastSeen?.observed)) + 16);
  return (
    <div ref={ref}>
      <p className={styles.axisTitle}>{t('impact.axis')}</p>
      <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.picture}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={tick === 0 ? styles.base : styles.rule} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className={styles.tick}>
              {decimal(tick, format.locale, Number.isInteger(tick) ? 0 : 1)}
            </text>
          </g>
        ))}
        <Area
          data={steps}
          defined={knows}
          x={at}
          y0={({ low }) => above(low)}
          y1={({ high }) => above(high)}
          className={styles.band}
        />
        <LinePath data={steps} defined={knows} x={at} y={({ expected }) => above(expected)} className={styles.expected} />
        <LinePath data={steps} defined={saw} x={at} y={({ observed }) => above(observed)} className={styles.observed} />
        {steps.filter(saw).map((step) => (
          <circle key={step.from} cx={at(step)} cy={above(step.observed)} r={3} className={styles.point} />
        ))}
        <line x1={middle} x2={middle} y1={TOP - 8} y2={HEIGHT - BOTTOM} className={styles.eventLine} />
        <path d={`M${middle} ${TOP - 20}l6 6-6 6-6-6z`} className={styles.eventMark} />
        <text
          x={width < 380 ? width - RIGHT : middle - 12}
          y={TOP - 10}
          textAnchor="end"
          className={width < 380 ? styles.eventTextNarrow : styles.eventText}
        >
          {width < 380 ? days : `X-Lab Day ${days}`}
        </text>
        {lastSeen ? (
          <text x={width - RIGHT} y={seenY} textAnchor="end" className={styles.observedText}>
            {t('impact.observed')}
          </text>
        ) : null}
        {lastKnown ? (
          <text x={width - RIGHT} y={knownY} textAnchor="end" className={styles.expectedText}>
            {t('impact.expected')}
          </text>
        ) : null}
        {steps.map(({ from }, step) =>
          step % every === 0 ? (
            <text key={from} x={x(step)} y={HEIGHT - 6} className={styles.tick}>
              {from.slice(0, 7)}
            </text>
          ) : null,
        )}
        {steps.map((step, index) => (
          <rect key={step.from} x={x(index)} y={TOP} width={x(1) - x(0)} height={HEIGHT - TOP - BOTTOM} className={styles.over}>
            <title>
              {t('impact.step', {
                from: step.from,
                to: step.to,
                observed: step.observed == null ? '–' : decimal(step.observed, format.locale, 2),
                expected: step.expected == null ? '–' : decimal(step.expected, format.locale, 2),
              })}
            </title>
          </rect>
        ))}
      </svg>
    </div>
  );
}
