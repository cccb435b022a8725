import { problem } from '../../check/problem';
import { defineSource, type ParsedDocument, type SourceDocument } from '../source';
import { programmeEntrySchema, type ProgrammeEntry } from './format';
import { pastEditionsSchema, pastEntries } from './past-editions';
import { stateEntry } from './state-entry';

export * from './format';
export { pastEditionsSchema, pastEntries, type PastEditions } from './past-editions';

/** Sections of a whole file and the type of their entries, in the order in which they point to one another. */
const SECTIONS = [
  ['editions', 'edition'],
  ['events', 'event'],
  ['clubs', 'club'],
  ['projects', 'project'],
  ['works', 'work'],
  ['outcomes', 'outcome'],
] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of one document: itself, or those of its sections, or the shipped file of past editions. */
function entriesOf(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null;
  if ('type' in value) return [value];
  const past = pastEditionsSchema.safeParse(value);
  if (past.success) return pastEntries(past.data);
  const sections = SECTIONS.filter(([section]) => Array.isArray(value[section]));
  if (sections.length === 0) return null;
  return sections.flatMap(([section, type]) =>
    (value[section] as unknown[]).map((entry) => (isObject(entry) ? { type, ...entry } : entry)),
  );
}

async function* parseEntries(documents: AsyncIterable<SourceDocument>): AsyncGenerator<ParsedDocument> {
  for await (const { origin, body } of documents) {
    const entries = body.kind === 'json' ? entriesOf(body.value) : null;
    if (entries === null) {
      const found = body.kind === 'xml' ? 'XML' : 'neither an entry with a type nor a file with editions, events …';
      yield { problem: problem('ROW_SHAPE', { file: origin.file, row: origin.row, found }) };
      continue;
    }
    for (const [index, value] of entries.entries())
      yield { value, source: { origin: { ...origin, row: entries.length === 1 ? origin.row : index + 1 }, raw: {} } };
  }
}

/** The programme's own history: editions with their totals, events, clubs, projects, works, outcomes. See `format.ts`. */
export const editionsSource = defineSource<ProgrammeEntry>({
  name: 'editions',
  label: { ko: '사업 연차·행사', en: 'Editions and events of the programme' },
  defaultMode: 'delta',
  rowSchema: programmeEntrySchema,
  parse: parseEntries,
  state: stateEntry,
});
