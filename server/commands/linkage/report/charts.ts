import type { CalibrationBin } from '@brainlink/analytics/linkage';
import { escapeHtml } from '../../../features/subject-report/subject-report-page';
import type { WORDS } from './words';

type Words = (typeof WORDS)['ko'];

const WIDTH = 640;
const round = (value: number): number => Math.round(value * 10) / 10;
const thousands = (value: number): string => Math.round(value).toLocaleString('en');

/** A weight with its sign, in bits. */
export const signed = (value: number): string => `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(1)}`;

const BINS = 40;
const FOOT = 148;

/** Scores in bits as a histogram with the threshold; heights grow with the logarithm, since most pairs lie at the ends. */
export function scoreHistogram(scores: Float64Array, threshold: number, words: Words): string {
  const low = Math.floor(scores.reduce((least, score) => Math.min(least, score), threshold - 4));
  const high = Math.ceil(scores.reduce((most, score) => Math.max(most, score), threshold + 4));
  const counts = new Float64Array(BINS);
  for (const score of scores) counts[Math.min(BINS - 1, Math.floor(((score - low) / (high - low)) * BINS))]! += 1;
  const most = Math.log1p(Math.max(1, ...counts));
  const x = (score: number): number => round(((score - low) / (high - low)) * WIDTH);
  const step = WIDTH / BINS;
  const bars = Array.from(counts, (count, i) => {
    const height = round((Math.log1p(count) / most) * 112);
    const from = low + ((high - low) / BINS) * i;
    return `<rect x="${round(i * step + 1)}" y="${FOOT - height}" width="${round(step - 2)}" height="${height}" class="${from >= threshold ? 'for' : 'idle'}"><title>${signed(from)} ${words.bits}: ${thousands(count)}</title></rect>`;
  });
  const every = Math.ceil((high - low) / 60) * 5;
  const ticks: string[] = [];
  for (let at = Math.ceil(low / every) * every; at <= high; at += every)
    ticks.push(
      `<text x="${Math.min(WIDTH - 12, Math.max(12, x(at)))}" y="${FOOT + 16}" text-anchor="middle" class="quiet">${String(at).replace('-', '−')}</text>`,
    );
  const right = x(threshold) > WIDTH / 2;
  return `<svg viewBox="0 0 ${WIDTH} ${FOOT + 24}" role="img" aria-label="${escapeHtml(words.scores)}">${bars.join('')}<path d="M0 ${FOOT}H${WIDTH}" class="axis"/><path d="M${x(threshold)} 16V${FOOT}" class="mark"/><text x="${x(threshold) + (right ? -6 : 6)}" y="22" text-anchor="${right ? 'end' : 'start'}">${escapeHtml(words.threshold)} ${signed(threshold)}</text>${ticks.join('')}</svg>`;
}

/** Wilson's interval of a share (1927), 95 %. */
function wilson(share: number, count: number): readonly [number, number] {
  const z2 = 1.96 ** 2;
  const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (1.96 / (1 + z2 / count)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const SIDE = 260;
const LEFT = 44;

/** What was said against what was found, with intervals; on the diagonal both are the same. */
export function calibrationCurve(bins: readonly CalibrationBin[], words: Words): string {
  const x = (share: number): number => round(LEFT + share * SIDE);
  const y = (share: number): number => round(12 + (1 - share) * SIDE);
  const ticks = [0, 0.5, 1].map(
    (at) =>
      `<text x="${x(at)}" y="${SIDE + 30}" text-anchor="middle" class="quiet">${at}</text><text x="${LEFT - 8}" y="${y(at) + 4}" text-anchor="end" class="quiet">${at}</text>`,
  );
  const points = bins.map(({ said, observed, pairs }) => {
    const [low, high] = wilson(observed, pairs);
    const end = said > 0.8;
    return `<path d="M${x(said)} ${y(low)}V${y(high)}" class="own"/><circle cx="${x(said)}" cy="${y(observed)}" r="4" class="for"/><text x="${x(said) + (end ? -8 : 8)}" y="${y(observed) + (observed > 0.9 ? 14 : -6)}" text-anchor="${end ? 'end' : 'start'}" class="quiet">(${thousands(pairs)})</text>`;
  });
  const line = bins.map(({ said, observed }, i) => `${i === 0 ? 'M' : 'L'}${x(said)} ${y(observed)}`).join('');
  return `<svg class="square" viewBox="0 0 ${LEFT + SIDE + 16} ${SIDE + 56}" role="img" aria-label="${escapeHtml(words.calibration)}"><path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" class="axis"/><path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" class="mark"/><path d="${line}" class="own"/>${points.join('')}${ticks.join('')}<text x="${x(0.5)}" y="${SIDE + 48}" text-anchor="middle">${escapeHtml(words.said)}</text><text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">${escapeHtml(words.observed)}</text></svg>`;
}

/** A bar from nothing to a weight, to the right for and to the left against; `most` bits reach the edge. */
export function weightBar(weight: number, most: number): string {
  const length = round(Math.min(1, Math.abs(weight) / most) * 100);
  return `<svg class="bar" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true"><path d="M100 0V12" class="axis"/><rect x="${weight >= 0 ? 100 : 100 - length}" y="1" width="${Math.max(1, length)}" height="10" class="${weight >= 0 ? 'for' : 'against'}"/></svg>`;
}
