import { foldTerm } from '@brainlink/schema/vocabulary';
import { z } from 'zod';
import type { ColumnSpec, LocalText } from '../sources/source';
import type { RecognisedColumn } from './recognise';

/** What a person said about the columns of one sender's files; saved per sender, or given with `--mapping m.json`. */
export const mappingSchema = z.strictObject({
  /** Header as the file writes it → field of the source, or `null` for "do not use". Columns not named are recognised. */
  columns: z.record(z.string(), z.string().nullable()),
  sheet: z.string().optional(),
  /** 1-based row of the header. */
  headerRow: z.int().min(0).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'cp949']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
});
/** A checked mapping. */
export type Mapping = z.infer<typeof mappingSchema>;

/** Something in a mapping that does not fit. */
export interface MappingFault extends LocalText {
  readonly found: string;
}

/** Reads a mapping from JSON text or an object; the second part says what is wrong with it. */
export function readMapping(input: unknown): { readonly mapping: Mapping } | { readonly fault: MappingFault } {
  let candidate = input;
  if (typeof input === 'string') {
    try {
      candidate = JSON.parse(input) as unknown;
    } catch (error) {
      const found = error instanceof Error ? error.message : 'JSON';
      return { fault: { found, ko: 'JSON이 아닙니다.', en: 'It is not JSON.' } };
    }
  }
  const parsed = mappingSchema.safeParse(candidate);
  if (parsed.success) return { mapping: parsed.data };
  const issue = parsed.error.issues[0];
  const found = issue ? `${issue.path.join('.')}: ${issue.message}` : 'mapping';
  return { fault: { found, ko: '형식이 맞지 않습니다.', en: 'It has the wrong shape.' } };
}

/** What does not fit between a mapping, a source and the headers of a file. */
export function mappingFaults(mapping: Mapping, specs: readonly ColumnSpec[], headers: readonly string[]): MappingFault[] {
  const faults: MappingFault[] = [];
  const fields = new Set(specs.map(({ field }) => field));
  const present = new Set(headers.map(foldTerm));
  const used = new Map<string, string>();
  for (const [header, field] of Object.entries(mapping.columns)) {
    if (!present.has(foldTerm(header)))
      faults.push({ found: header, ko: `"${header}" 열이 없습니다.`, en: `There is no column "${header}".` });
    if (field === null) continue;
    if (!fields.has(field)) faults.push({ found: field, ko: `"${field}" 항목은 없습니다.`, en: `There is no field "${field}".` });
    const other = used.get(field);
    if (other !== undefined) {
      faults.push({
        found: field,
        ko: `"${other}"과(와) "${header}"이(가) 같은 항목입니다.`,
        en: `"${other}" and "${header}" name the same field.`,
      });
    }
    used.set(field, header);
  }
  return faults;
}

/** Columns as recognised, except where the mapping says otherwise. */
export function applyMapping(columns: readonly RecognisedColumn[], mapping: Mapping): RecognisedColumn[] {
  const said = new Map(Object.entries(mapping.columns).map(([header, field]) => [foldTerm(header), field]));
  const claimed = new Set([...said.values()].filter((field) => field !== null));
  return columns.map(({ index, header, field, confidence }) => {
    const choice = said.get(foldTerm(header));
    if (choice === null) return { index, header, confidence: 1 };
    if (choice !== undefined) return { index, header, field: choice, confidence: 1 };
    return field === undefined || claimed.has(field) ? { index, header, confidence: 0 } : { index, header, field, confidence };
  });
}

/** The mapping that says explicitly what was recognised; what the wizard saves after a person has looked at it. */
export const mappingOf = (columns: readonly RecognisedColumn[]): Mapping => ({
  columns: Object.fromEntries(
    columns.filter(({ header }) => header.trim() !== '').map(({ header, field }) => [header, field ?? null]),
  ),
});
