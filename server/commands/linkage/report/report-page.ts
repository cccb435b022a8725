import { explain, probabilityOf, valueText, type Explanation, type LinkageRecord } from '@brainlink/analytics/linkage';
import { escapeHtml } from '../../../features/subject-report/subject-report-page';
import { fieldLabel, IGNORED_IN_WORDS, warningsInWords } from '../run/in-words';
import type { FileRunResult } from '../run/run-files';
import { bars, waterfall } from './charts';
import { STYLE } from './style';
import { WORDS, type Language } from './words';

const signed = (value: number): string => `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;

const table = (headings: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `<table><thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** A row's values as the engine compared them. */
function recordOf({ encoded: { dataset } }: FileRunResult, row: number): LinkageRecord {
  const record: Record<string, string> = {};
  for (const field of dataset.fields)
    field.spec.columns.slice(0, field.width).forEach((column, i) => {
      const one = { ...field, offset: field.offset + i, width: 1 };
      record[column] = valueText(dataset, one, row);
    });
  return record;
}

/** The pairs nearest to a probability, a few of them. */
function examplesNear(
  result: FileRunResult,
  wanted: number,
  count: number,
): { a: string; b: string; explanation: Explanation }[] {
  const { pairs, model, encoded } = result;
  const near = Array.from(pairs.score, (score, i) => ({ i, off: Math.abs(probabilityOf(model.calibration, score) - wanted) }))
    .sort((p, q) => p.off - q.off || p.i - q.i)
    .slice(0, count);
  return near.map(({ i }) => {
    const [a, b] = [pairs.left[i]!, pairs.right[i]!];
    return { a: encoded.ids[a]!, b: encoded.ids[b]!, explanation: explain(model, recordOf(result, a), recordOf(result, b)) };
  });
}

/** The report of a run: one page that asks no host for anything and runs no script. */
export function reportPage(result: FileRunResult, counts: Readonly<Record<string, number>>, language: Language): string {
  const words = WORDS[language];
  const { files, chosen, encoded, model, pairs, plan } = result;
  const bins = Array.from({ length: 20 }, () => 0);
  for (const score of pairs.score) bins[Math.min(19, Math.floor(probabilityOf(model.calibration, score) * 20))]! += 1;
  const section = (title: string, content: string): string => `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
  const read = files
    .map(
      ({ file, format, encoding }, i) =>
        `<h3>${escapeHtml(file)}</h3><p class="quiet">${escapeHtml(format)}${encoding ? ` · ${escapeHtml(encoding)}` : ''} · ${encoded.rowsOfFile[i]} ${words.rows}</p>${table(
          [words.column, words.usedAs],
          chosen.columns[i]!.map(({ header, use, field, because }) => [
            header,
            use === 'id'
              ? 'id'
              : use === 'field'
                ? fieldLabel(field ?? '', language)
                : `${words.notUsed}: ${IGNORED_IN_WORDS[because ?? 'doubtful'][language]}`,
          ]),
        )}`,
    )
    .join('');
  const levels = model.fields
    .map(
      ({ name, levels: all }) =>
        `<h3>${escapeHtml(fieldLabel(name, language))}</h3>${table(
          [words.level, 'm', 'u', words.weight],
          all.slice(1).map((level) => [level.name, level.m.toFixed(4), level.u.toFixed(5), signed(level.weight)]),
        )}`,
    )
    .join('');
  const examples = (['agreeing', 'doubtful', 'different'] as const)
    .map((kind, i) => {
      const found = examplesNear(result, [1, result.threshold, 0][i]!, 3);
      return `<h3>${words[kind]}</h3>${found
        .map(
          ({ a, b, explanation }) =>
            `<figure><figcaption><b>${escapeHtml(a)}</b> ↔ <b>${escapeHtml(b)}</b> · ${words.probability} ${explanation.probability.toFixed(3)}</figcaption>${waterfall(explanation, (field) => fieldLabel(field, language), words.prior)}</figure>`,
        )
        .join('')}`;
    })
    .join('');
  const warnings = warningsInWords(result);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head><body><main>
<h1>${words.title}</h1>
<ul class="figures">${Object.entries(counts)
    .map(([what, count]) => `<li><b>${count.toLocaleString('en')}</b>${escapeHtml(words.counts[what] ?? what)}</li>`)
    .join('')}<li><b>${pairs.compared.toLocaleString('en')}</b>${words.compared}</li></ul>
${warnings.length === 0 ? '' : `<ul class="warn">${warnings.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`}
${section(words.read, read)}
${section(words.scores, `${bars(bins)}<p class="quiet">${words.calibration(model.calibration.labels)}</p>`)}
${section(
  words.blocking,
  `<p>${words.recall}: <b>${(model.training.blockingRecall * 100).toFixed(1)} %</b> · ${plan.rules.length} ${words.rules}</p>${table(
    [words.rule, words.pairs, words.matchShare],
    model.training.rules.map((rule) => [rule.name, rule.pairs, rule.matchShare.toFixed(3)]),
  )}`,
)}
${section(words.examples, examples)}
${section(words.model, `<p>${words.prior}: ${signed(model.prior)}</p>${levels}`)}
</main></body></html>
`;
}
