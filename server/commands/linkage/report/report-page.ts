import { calibrationBins, createScorer, probabilityOf, scoreAt } from '@brainlink/analytics/linkage';
import { escapeHtml } from '../../../features/subject-report/subject-report-page';
import { fieldLabel, IGNORED_IN_WORDS, warningsInWords } from '../run/in-words';
import type { FileRunResult } from '../run/run-files';
import { DECISIONS } from '../write/outputs';
import { calibrationCurve, scoreHistogram, signed, weightBar } from './charts';
import { examplesOf } from './examples';
import { levelInWords } from './level-words';
import { STYLE } from './style';
import { waterfall } from './waterfall';
import { WORDS, type Language } from './words';

const thousands = (value: number): string => Math.round(value).toLocaleString('en');

const table = (headings: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `<div class="wide"><table><thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

const section = (title: string, content: string): string => `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;

function columnsSection({ files, chosen, encoded }: FileRunResult, language: Language): string {
  const words = WORDS[language];
  const read = files.map(
    ({ file, format, encoding }, i) =>
      `<h3>${escapeHtml(file)}</h3><p class="quiet">${escapeHtml([format, encoding].filter(Boolean).join(' · '))} · ${thousands(encoded.rowsOfFile[i]!)} ${words.rows}</p>${table(
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
  );
  return section(words.read, read.join(''));
}

function examplesSection(result: FileRunResult, threshold: number, language: Language): string {
  const words = WORDS[language];
  const examples = examplesOf(result);
  const groups = DECISIONS.map((decision) => {
    const shown = examples[decision].map(
      ({ a, b, explanation, supported }) =>
        `<figure><figcaption><b>${escapeHtml(a)}</b> ↔ <b>${escapeHtml(b)}</b> <span class="quiet">${words.probability} ${explanation.probability.toFixed(3)}</span>${
          !supported && explanation.probability >= result.threshold ? `<p class="quiet">${escapeHtml(words.notLinked)}</p>` : ''
        }</figcaption>${waterfall(explanation, result.model, threshold, language)}</figure>`,
    );
    return `<h3>${escapeHtml(words.decisions[decision])}</h3>${shown.length === 0 ? `<p class="quiet">${words.none}</p>` : shown.join('')}`;
  });
  return section(words.examples, groups.join(''));
}

function calibrationSection({ encoded: { dataset }, labels, model }: FileRunResult, language: Language): string {
  const words = WORDS[language];
  if (model.calibration.labels > 0 && labels) {
    const scorer = createScorer(dataset, model);
    const said = labels.labels.map(({ a, b }) => probabilityOf(model.calibration, scorer.score(a, b)));
    const bins = calibrationBins(
      said,
      labels.labels.map(({ match }) => (match ? 1 : 0)),
    );
    return section(
      words.calibration,
      `<p>${words.byLabels(thousands(said.length))}</p>${calibrationCurve(bins, words)}<p class="quiet">${words.interval}</p>`,
    );
  }
  const { fit } = model.training;
  const pairs = fit.reduce((sum, bin) => sum + bin.pairs, 0);
  return section(
    words.calibration,
    `<p>${words.byFit(thousands(pairs))}</p>${calibrationCurve(fit, words)}<p class="quiet">${words.interval}</p>`,
  );
}

/** Levels that are shown of a field at most, the most frequent among pairs of one person. */
const MOST_LEVELS = 8;
/** Share of the pairs of one person below which a level says little to a reader. */
const RAREST = 0.002;

function weightsSection({ model }: FileRunResult, language: Language): string {
  const words = WORDS[language];
  const shown = model.fields.map((field) => ({
    field,
    levels: field.levels
      .map((level, at) => ({ ...level, at }))
      .slice(1)
      .sort((p, q) => q.m - p.m || p.at - q.at)
      .filter(({ m }, rank) => rank < MOST_LEVELS && (m >= RAREST || rank < 2))
      .sort((p, q) => p.at - q.at),
  }));
  const most = Math.max(1, ...shown.flatMap(({ levels }) => levels.map(({ weight }) => Math.abs(weight))));
  const percent = (share: number): string =>
    share < 0.0001 ? '&lt; 0.01 %' : `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;
  const fields = shown.map(
    ({ field, levels }) =>
      `<h3>${escapeHtml(fieldLabel(field.name, language))}</h3><ul class="levels">${levels
        .map(
          ({ name, m, u, weight }) =>
            `<li><span>${escapeHtml(levelInWords(field.kind, name, language))}</span>${weightBar(weight, most)}<b>${signed(weight)}</b><span class="quiet">${words.among} ${percent(m)} · ${words.chance} ${percent(u)}</span></li>`,
        )
        .join('')}</ul>`,
  );
  return section(
    words.weights,
    `<p class="quiet">${words.weightsNote} ${words.prior} ${signed(model.prior)} ${words.bits}.</p>${fields.join('')}`,
  );
}

function blockingSection({ model, plan }: FileRunResult, language: Language): string {
  const words = WORDS[language];
  return section(
    words.blocking,
    `<p>${words.recall}: <b>${(model.training.blockingRecall * 100).toFixed(1)} %</b></p><details><summary>${words.allRules(plan.rules.length)}</summary>${table(
      [words.rule, words.pairs, words.matchShare],
      model.training.rules.map((rule) => [rule.name, thousands(rule.pairs), rule.matchShare.toFixed(3)]),
    )}</details>`,
  );
}

/** Nothing is fetched and nothing runs, whatever a cell holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The report of a run: one page that asks no host for anything and runs no script. */
export function reportPage(result: FileRunResult, counts: Readonly<Record<string, number>>, language: Language): string {
  const words = WORDS[language];
  const { files, encoded, model, pairs } = result;
  const threshold = scoreAt(model.calibration, result.threshold);
  const warnings = warningsInWords(result, language);
  const rows = encoded.rowsOfFile.reduce((sum, count) => sum + count, 0);
  const sentence = result.clusters
    ? words.grouped(thousands(rows), thousands(counts.clusters ?? 0))
    : words.linked(thousands(counts.link ?? 0), thousands(counts.review ?? 0));
  const figures = Object.entries({ ...counts, compared: pairs.compared });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title}</title><style>${STYLE}</style></head><body><main>
<header><p class="quiet">BrainLink Atlas · ${words.title}</p><h1>${escapeHtml(sentence)}</h1><p class="quiet files">${files.map(({ file }) => escapeHtml(file)).join(' ↔ ')}</p></header>
<ul class="figures">${figures.map(([what, count]) => `<li><b>${thousands(count)}</b>${escapeHtml(words.counts[what] ?? what)}</li>`).join('')}</ul>
${warnings.length === 0 ? '' : `<aside class="warn"><b>${words.warnings}</b><ul>${warnings.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></aside>`}
${columnsSection(result, language)}
${section(words.scores, `<p class="quiet">${words.scoresNote}</p>${scoreHistogram(pairs.score, threshold, words)}`)}
${calibrationSection(result, language)}
${examplesSection(result, threshold, language)}
${weightsSection(result, language)}
${blockingSection(result, language)}
</main></body></html>
`;
}
