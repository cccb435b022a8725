import type { Explanation, LinkageModel } from '@brainlink/analytics/linkage';
import { escapeHtml } from '../../../features/subject-report/subject-report-page';
import { fieldLabel } from '../run/in-words';
import { signed } from './charts';
import { levelInWords } from './level-words';
import { WORDS, type Language } from './words';

const round = (value: number): number => Math.round(value * 10) / 10;

/** The way from the prior to the score: a line a field with both values, what they were found to be, and the bar that it adds. */
export function waterfall(
  { prior, bars, score }: Explanation,
  model: LinkageModel,
  threshold: number,
  language: Language,
): string {
  const words = WORDS[language];
  let sum = prior;
  const ends = bars.map(({ weight }) => ({ from: sum, to: (sum += weight) }));
  const low = Math.min(0, prior, threshold, ...ends.map(({ to }) => to));
  const high = Math.max(0, threshold, ...ends.map(({ to }) => to));
  const x = (value: number): number => round(4 + ((value - low) / Math.max(1e-9, high - low)) * 192);
  const bar = (from: number, to: number, kind: string): string =>
    `<svg class="step" viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true"><path d="M${x(0)} 0V20" class="axis"/><path d="M${x(threshold)} 0V20" class="mark"/><rect x="${Math.min(x(from), x(to))}" y="4" width="${Math.max(1.5, Math.abs(x(to) - x(from)))}" height="12" class="${kind}"/></svg>`;
  const line = (cells: readonly string[], weight: string, drawn: string, kind = ''): string =>
    `<li${kind}>${cells.map((cell, i) => `<span class="c${i}">${escapeHtml(cell)}</span>`).join('')}<span class="step">${drawn}</span><b>${weight}</b></li>`;
  const steps = bars.map(({ field, level, weight, a, b }, i) => {
    const { from, to } = ends[i]!;
    const { kind } = model.fields[i]!;
    return line(
      [fieldLabel(field, language), a ?? '—', b ?? '—', levelInWords(kind, level, language)],
      weight === 0 ? '0' : signed(weight),
      bar(from, to, weight >= 0 ? 'for' : 'against'),
    );
  });
  return `<ol class="fall">${line([words.prior, words.priorNote, '', ''], signed(prior), bar(0, prior, 'idle'))}${steps.join('')}${line([words.sum, '', '', ''], signed(score), bar(0, score, 'ink'), ' class="sum"')}</ol>`;
}
