import type { Problem as SeedProblem } from '@brainlink/seeds/sources';
import { knownSource } from './import-source';
import { ChangeKind } from './imports.enums';
import { ImportPreview, NearMatch, PreviewChange, PreviewFile, PreviewProblems, PreviewTarget } from './import-preview.types';
import type { PreviewedFile } from './imports.service';
import { PreviewColumn, type Problem } from './imports.types';

/** A preview as the schema shows it. */
export function toPreview(
  { judged, result, size, digest, source }: PreviewedFile,
  toProblem: (problem: SeedProblem) => Problem,
): ImportPreview {
  const { about, columns, samples, missingFields } = judged;
  return Object.assign(new ImportPreview(), {
    source,
    inputDigest: digest,
    blocked: result.blocked,
    missingColumns: [...missingFields],
    counts: result.counts,
    file: Object.assign(new PreviewFile(), {
      name: about.name,
      size,
      encoding: about.encoding ?? null,
      format: about.format,
      delimiter: about.delimiter ?? null,
      headerRow: about.headerRow ?? null,
      rows: about.rows ?? result.rows,
    }),
    columns: columns.map((column) =>
      Object.assign(new PreviewColumn(), {
        index: column.index,
        header: column.header,
        recognisedAs: column.field ?? null,
        confidence: column.confidence,
        samples: samples.map((row) => row[column.index] ?? '').filter((cell) => cell !== ''),
      }),
    ),
    targets: (knownSource(source).columns ?? []).map((spec) =>
      Object.assign(new PreviewTarget(), { field: spec.field, label: spec.label, required: spec.required === true }),
    ),
    problems: Object.assign(new PreviewProblems(), {
      total: result.problems.total,
      byCode: [...result.problems.byCode],
      sample: result.problems.sample.map(toProblem),
    }),
    changes: result.changes.map((change) =>
      Object.assign(new PreviewChange(), {
        ...change,
        kind: change.kind === 'created' ? ChangeKind.CREATED : ChangeKind.CHANGED,
      }),
    ),
    nearMatches: result.nearMatches.map((match) =>
      Object.assign(new NearMatch(), { ...match, score: Math.min(1, match.score / (1 + match.score)) }),
    ),
  });
}
