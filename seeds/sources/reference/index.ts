import { AREAS, COUNTRIES, TECHNOLOGIES } from '@brainlink/schema/vocabulary';
import { problem } from '../../check/problem';
import { defineSource, type ParsedDocument, type RowSource, type SourceDocument } from '../source';
import { referenceRowSchema, type ReferenceRow } from './rows';
import { stateReference } from './state-reference';

export { associationSchema, type AssociationEntry } from './rows';

/** The vocabulary as rows, in the order in which its entries point to one another. */
const VOCABULARY: readonly ReferenceRow[] = [
  ...COUNTRIES.map(({ code }) => ({ type: 'country' as const, code })),
  ...AREAS.map(({ code }) => ({ type: 'area' as const, code })),
  ...TECHNOLOGIES.map(({ code }) => ({ type: 'technology' as const, code })),
];

/** The vocabulary first, then the associations of each document: one association, or `{associations: […]}`. */
async function* parseReference(documents: AsyncIterable<SourceDocument>): AsyncGenerator<ParsedDocument> {
  let row = 0;
  for (const value of VOCABULARY) {
    row += 1;
    yield { value, source: { origin: { file: 'schema/vocabulary', row }, raw: {} } };
  }
  for await (const { origin, body } of documents) {
    if (body.kind === 'xml') {
      yield { problem: problem('FORMAT_UNSUPPORTED', { file: origin.file, row: origin.row, found: 'XML' }) };
      continue;
    }
    const list = (body.value as { associations?: unknown } | null)?.associations;
    for (const [index, entry] of (Array.isArray(list) ? list : [body.value]).entries()) {
      const source: RowSource = { origin: { file: origin.file, row: Array.isArray(list) ? index + 1 : origin.row }, raw: {} };
      yield { value: { ...(entry as object), type: 'association' }, source };
    }
  }
}

/**
 * What the programme takes as given: countries, technologies of both lists with their areas, and the associations of overseas Koreans.
 * Importing `seeds/data/programme/associations.json` brings all of it, so that a store is complete after that one file.
 */
export const referenceSource = defineSource<ReferenceRow>({
  name: 'reference',
  label: { ko: '기준 정보', en: 'Reference data' },
  institutionsById: true,
  defaultMode: 'delta',
  rowSchema: referenceRowSchema,
  parse: parseReference,
  state: (row, _ctx, from) => stateReference(row, from.origin),
});
