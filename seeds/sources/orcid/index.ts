import { problem } from '../../check/problem';
import { defineSource, type ParsedDocument, type SourceDocument } from '../source';
import { readOrcid, xmlTree } from './read-document';
import { orcidRowSchema, type OrcidRow } from './rows';
import { stateOrcidRecord, stateOrcidWork } from './state-orcid';
import { child } from './tree';

async function* parseOrcid(documents: AsyncIterable<SourceDocument>): AsyncGenerator<ParsedDocument> {
  for await (const { origin, body } of documents) {
    const tree = body.kind === 'xml' ? xmlTree(body.text) : child({ document: body.value }, 'document');
    if (tree === null) {
      yield { problem: { ...problem('XML_BROKEN', { file: origin.file, row: origin.row }), severity: 'row' } };
      continue;
    }
    const value = readOrcid(tree);
    if (value === null)
      yield {
        problem: problem('ROW_SHAPE', { file: origin.file, row: origin.row, found: Object.keys(tree).slice(0, 5).join(', ') }),
      };
    else yield { value, source: { origin, raw: {} } };
  }
}

/** ORCID's public records v3.0, JSON and XML: records, lists of works, single works with contributors. */
export const orcidSource = defineSource<OrcidRow>({
  name: 'orcid',
  label: { ko: 'ORCID 공개 기록', en: 'ORCID public records' },
  defaultMode: 'delta',
  rowSchema: orcidRowSchema,
  parse: parseOrcid,
  state: (row, ctx, from) => (row.type === 'work' ? stateOrcidWork(row, from.origin) : stateOrcidRecord(row, ctx, from.origin)),
});
