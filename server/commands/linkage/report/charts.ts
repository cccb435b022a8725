import type { Explanation } from '@brainlink/analytics/linkage';
import { escapeHtml } from '../../../features/subject-report/subject-report-page';

/** A histogram of twenty bins of probability; heights grow with the logarithm, since most pairs lie at the ends. */
export function bars(counts: readonly number[]): string {
  const most = Math.log1p(Math.max(1, ...counts));
  const columns = counts.map((count, i) => {
    const height = (Math.log1p(count) / most) * 96;
    return `<rect x="${i * 32 + 2}" y="${100 - height}" width="28" height="${height}" class="for"><title>${count}</title></rect>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (at) => `<text x="${at * 640}" y="116" text-anchor="${at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}">${at}</text>`,
  );
  return `<svg viewBox="0 0 640 120" role="img">${columns.join('')}<path d="M0 100H640" class="axis"/>${ticks.join('')}</svg>`;
}

const ROW = 22;
const LABEL = 150;
const WIDTH = 640;

/** The way from the prior to the score, a bar a field; the values stand beside it. */
export function waterfall(
  { prior, bars: steps, score }: Explanation,
  labelOf: (field: string) => string,
  priorLabel: string,
): string {
  const all = [
    { label: priorLabel, weight: prior, values: '' },
    ...steps.map(({ field, weight, a, b }) => ({ label: labelOf(field), weight, values: `${a ?? '–'} | ${b ?? '–'}` })),
  ];
  let sum = 0;
  const ends = all.map(({ weight }) => ({ from: sum, to: (sum += weight) }));
  const low = Math.min(0, ...ends.map(({ to }) => to));
  const high = Math.max(0, ...ends.map(({ to }) => to));
  const x = (value: number): number => LABEL + ((value - low) / Math.max(1e-9, high - low)) * 250;
  const rows = all.map(({ label, weight, values }, i) => {
    const { from, to } = ends[i]!;
    const y = i * ROW;
    return `<text x="0" y="${y + 15}">${escapeHtml(label)}</text><rect x="${Math.min(x(from), x(to))}" y="${y + 4}" width="${Math.max(1, Math.abs(x(to) - x(from)))}" height="14" class="${weight >= 0 ? 'for' : 'against'}"/><text x="410" y="${y + 15}" class="number">${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}</text><text x="460" y="${y + 15}" class="quiet">${escapeHtml(values.length > 34 ? `${values.slice(0, 33)}…` : values)}</text>`;
  });
  const foot = all.length * ROW;
  return `<svg viewBox="0 0 ${WIDTH} ${foot + ROW}" role="img">${rows.join('')}<path d="M${x(0)} 0V${foot}" class="axis"/><text x="410" y="${foot + 15}" class="number"><tspan font-weight="700">= ${score.toFixed(2)}</tspan></text></svg>`;
}
