import type { Audience, Operation } from '@brainlink/schema/access';
import { z } from 'zod';

import type { Services } from '../../graphql/services';
import type { KnownActor, Locale } from '../../identity/actor';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import type { Cell } from './cell';
import type { ExportAbout } from './export-table';

/** What reading a list needs. */
export interface ListReader {
  readonly actor: KnownActor;
  readonly audience: Audience;
  readonly features: Services;
}

/** A list that was read, whole. */
export interface ReadList {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly about: Omit<ExportAbout, 'madeAt' | 'count' | 'synthetic'>;
}

/** A list that the server itself can put into a file: the same service as the GraphQL field, so that file and list agree. */
export interface ExportList {
  /** What is needed besides `exportTables`. */
  readonly operation: Operation;
  readonly variables: z.ZodType;
  /** Columns in order, with their headings. */
  readonly columns: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  read(reader: ListReader, variables: unknown): Promise<ReadList>;
}

/** More than any list has: exports are whole. */
export const EVERYTHING = 10_000_000;

/** The two times, as a list may be asked for with them. */
export const times = { validAt: z.string().nullish(), knownAt: z.string().nullish() };

/** A list whose variables are checked by its own schema before they are read with. */
export const list = <V extends z.ZodType>(
  definition: Omit<ExportList, 'variables' | 'read'> & {
    readonly variables: V;
    read(reader: ListReader, variables: z.output<V>): Promise<ReadList>;
  },
): ExportList => ({ ...definition, read: (reader, variables) => definition.read(reader, definition.variables.parse(variables)) });

/** The times of a list that answers for now only. */
export async function aboutNow({ features }: ListReader, query: string): Promise<ReadList['about']> {
  const { store, clock } = features.identity;
  const resolved = await resolveTimes(store, clock, await readStoreState(store), {});
  return { query, validAt: resolved.validAt, knownAt: resolved.knownAt, seq: resolved.seq };
}

/** What an answer's header says about a list. */
export const aboutHeader = ({ query, validAt, knownAt, seq }: ReadList['about']): ReadList['about'] => ({
  query,
  validAt,
  knownAt,
  seq,
});
