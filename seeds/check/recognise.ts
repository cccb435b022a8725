import { foldTerm } from '@brainlink/schema/vocabulary';
import type { ColumnSpec } from '../sources/source';
import { editDistance } from './nearest';

/** What a column was taken for. */
export interface RecognisedColumn {
  /** 0-based. */
  readonly index: number;
  /** As the file writes it. */
  readonly header: string;
  /** The field that it fills; absent when nobody knows what it is. */
  readonly field?: string;
  /** 0–1; 1 is a header of the dictionary or one that a mapping names. */
  readonly confidence: number;
}

/** A field below this confidence is used, and said to be unsure. */
export const SURE_COLUMN = 0.85;
const USABLE = 0.7;

/** Columns that rosters have and nobody needs; they are not reported as unrecognised. */
const IGNORED = new Set([
  'no',
  '번호',
  '연번',
  '순번',
  '순',
  'seq',
  'index',
  '비고',
  '참고',
  'remarks',
  'remark',
  'note',
  'notes',
  'memo',
  '메모',
  '사진',
  'photo',
]);

/** Whether a header is one that may be passed over in silence. */
export const isIgnoredHeader = (header: string): boolean => header.trim() === '' || IGNORED.has(foldTerm(header));

const REQUIRED_MARK = /[*＊※]|\((?:필수|선택|required|optional)\)|\[(?:필수|선택|required|optional)\]/gi;

const folded = new WeakMap<ColumnSpec, readonly string[]>();

/** Folding a spelling costs more than comparing it, and a header is looked for in many rows. */
function foldedSpellings(spec: ColumnSpec): readonly string[] {
  const known = folded.get(spec) ?? spec.headers.map(foldTerm);
  folded.set(spec, known);
  return known;
}

/** What a header was found to be worth for a column: the first rows of every file are compared with every column. Bounded. */
const known = new WeakMap<ColumnSpec, Map<string, number>>();
const MOST_KNOWN = 2_000;

/** How well a header fits a column: 1 a spelling of the dictionary, less for a remark in brackets, a part or a slip of the keyboard. */
export function headerConfidence(header: string, spec: ColumnSpec): number {
  const found = known.get(spec) ?? new Map<string, number>();
  known.set(spec, found);
  const before = found.get(header);
  if (before !== undefined) return before;
  if (found.size >= MOST_KNOWN) found.clear();
  const confidence = compareHeader(header, spec);
  found.set(header, confidence);
  return confidence;
}

/** A header as it is compared: folded whole, without a remark, the remark alone, and its parts. */
interface HeaderForms {
  readonly whole: string;
  readonly outside: string;
  readonly inside: string;
  readonly halves: readonly string[];
}

function formsOf(header: string): HeaderForms {
  const cleaned = header.normalize('NFKC').replace(REQUIRED_MARK, ' ');
  return {
    whole: foldTerm(cleaned),
    outside: foldTerm(cleaned.replace(/\([^)]*\)|\[[^\]]*\]|\n.*/gs, ' ')),
    inside: foldTerm(/[([]([^)\]]+)[)\]]/.exec(cleaned)?.[1] ?? ''),
    halves: cleaned.split(/[/\n|·]/).map(foldTerm),
  };
}

/** The header looked at last: it is compared with one column after another. */
let latest: { readonly header: string; readonly forms: HeaderForms } | undefined;

function compareHeader(header: string, spec: ColumnSpec): number {
  if (latest?.header !== header) latest = { header, forms: formsOf(header) };
  const { whole, outside, inside, halves } = latest.forms;
  if (whole === '') return 0;
  const spellings = foldedSpellings(spec);
  if (spellings.includes(whole)) return 1;
  if (outside !== '' && spellings.includes(outside)) return 0.9;
  if (inside !== '' && spellings.includes(inside)) return 0.8;
  if (halves.length > 1 && halves.some((half) => spellings.includes(half))) return 0.88;
  for (const spelling of spellings) {
    if (spelling.length >= 6 && editDistance(whole, spelling, 1) === 1) return 0.75;
    if (spelling.length >= 3 && whole.length <= spelling.length * 3 && (whole.endsWith(spelling) || whole.startsWith(spelling)))
      return 0.7;
  }
  return 0;
}

/** Evidence in the values of a column without a telling header: what nearly all of them look like. */
const LOOKS: readonly { readonly kind: ColumnSpec['kind']; readonly test: RegExp }[] = [
  { kind: 'email', test: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  { kind: 'orcid', test: /(^|\/)\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/ },
];

/** Headers that mean a running number in one roster and the number of a member in the next; the values tell. */
const NUMBER_HEADERS = new Set(['no', '번호', 'id', 'number']);

/** Running numbers are small and plain; numbers that identify someone have letters, a year or many digits. */
const identifies = (samples: readonly string[]): boolean => {
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '');
  return filled.length > 0 && filled.every((sample) => !/^\d{1,4}$/.test(sample)) && new Set(filled).size === filled.length;
};

const looksLike = (samples: readonly string[]): ColumnSpec['kind'] | undefined => {
  const filled = samples.filter((sample) => sample.trim() !== '');
  if (filled.length < 3) return undefined;
  return LOOKS.find(({ test }) => filled.filter((sample) => test.test(sample.trim())).length >= filled.length * 0.8)?.kind;
};

/**
 * Tells what each column of a table is: every field goes to the column that fits it best, every column fills one field at most.
 *
 * @param samples - the first rows below the header, as evidence where headers say nothing
 */
export function recogniseColumns(
  headers: readonly string[],
  specs: readonly ColumnSpec[],
  samples: readonly (readonly string[])[] = [],
): RecognisedColumn[] {
  const candidates: { index: number; field: string; confidence: number }[] = [];
  headers.forEach((header, index) => {
    if (isIgnoredHeader(header) && !specs.some((spec) => headerConfidence(header, spec) === 1)) return;
    for (const spec of specs) {
      const confidence = headerConfidence(header, spec);
      if (confidence >= USABLE) candidates.push({ index, field: spec.field, confidence });
    }
  });
  candidates.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const fieldOf = new Map<number, { field: string; confidence: number }>();
  const taken = new Set<string>();
  for (const { index, field, confidence } of candidates) {
    if (fieldOf.has(index) || taken.has(field)) continue;
    fieldOf.set(index, { field, confidence });
    taken.add(field);
  }
  headers.forEach((header, index) => {
    if (fieldOf.has(index)) return;
    const values = samples.map((cells) => cells[index] ?? '');
    const kind = looksLike(values);
    const isKey = NUMBER_HEADERS.has(foldTerm(header)) && identifies(values);
    const spec = specs.find((one) => !taken.has(one.field) && (isKey ? one.key : one.kind === kind));
    if (!spec) return;
    fieldOf.set(index, { field: spec.field, confidence: isKey ? 0.8 : 0.6 });
    taken.add(spec.field);
  });
  return headers.map((header, index) => ({ index, header, confidence: 0, ...fieldOf.get(index) }));
}
