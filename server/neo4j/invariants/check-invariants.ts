import type { Row, Store } from '@brainlink/schema/ports';
import { fromRoot } from '../../paths';
import { readCypherFolder } from '../cypher-file';

/** A statement that is always true of a store: `schema/invariants/<name>.cypher` returns the rows that break it. */
export interface Invariant {
  readonly name: string;
  /** What always holds, in a sentence. */
  readonly statement: string;
  readonly cypher: string;
}

/** An invariant that does not hold. */
export interface BrokenInvariant {
  readonly invariant: Invariant;
  /** How many rows break it. */
  readonly count: number;
  /** The first of them; `broken` names the node by key or id, the rest says how. Never personal data. */
  readonly sample: readonly Row[];
}

const SAMPLE = 5;

/** Reads the invariants that the repository states. */
export async function readInvariants(folder: string = fromRoot('schema', 'invariants')): Promise<readonly Invariant[]> {
  const files = await readCypherFolder(folder);
  return files.map(({ name, comment, statements: [cypher = '', ...more] }) => {
    if (cypher === '' || more.length > 0) throw new Error(`schema/invariants/${name}.cypher must hold one statement.`);
    return { name, statement: comment.replaceAll('\n', ' '), cypher };
  });
}

/** Asks the store for whatever breaks an invariant; an empty list is a sound store. Rows are counted as they arrive. */
export async function checkInvariants(store: Store, invariants?: readonly Invariant[]): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = [];
  for (const invariant of invariants ?? (await readInvariants())) {
    const sample: Row[] = [];
    let count = 0;
    for await (const row of store.stream(invariant.cypher)) {
      count += 1;
      if (sample.length < SAMPLE) sample.push(row);
    }
    if (count > 0) broken.push({ invariant, count, sample });
  }
  return broken;
}
