import type { StatedFact } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { AUTHORED_WORKS, CAREER_FACTS, SOURCES_OF_PERSON } from './enrichment.cypher';

/** A stored fact, flat. */
export interface StoredFact {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly kind: 'affiliation' | 'field' | 'authorship';
  readonly hash: string;
  readonly visibility: StatedFact['visibility'];
  readonly seqTo?: number;
  readonly byHand?: boolean;
  readonly overrides?: readonly string[];
}

/** A fact with who says it. */
export interface SourcedFact {
  readonly fact: StoredFact;
  readonly source: string;
  readonly recordKey: string;
}

/** An affiliation or a field. */
export interface CareerFact extends SourcedFact {
  readonly [name: string]: unknown;
  readonly objectKey: string | null;
  readonly objectName: string | null;
  readonly country: string | null;
}

/** A work with every statement that the person wrote it. */
export interface WorkOfPerson {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly facts: readonly SourcedFact[];
  readonly places: readonly { readonly key: string; readonly name: string | null; readonly country: string | null }[];
  readonly technologies: readonly string[];
  readonly coAuthors: readonly string[];
}

/** What enrichment of a person is proposed from. */
export interface EnrichmentFacts {
  readonly sources: readonly string[];
  readonly career: readonly CareerFact[];
  readonly works: readonly WorkOfPerson[];
  /** There is more than is looked at. */
  readonly truncated: boolean;
}

/** Works and career facts looked at; whoever has more is not one person. */
export const MOST_LOOKED_AT = 5_000;

/** Sources that describe whoever they find, not whom we know. */
export const PUBLIC_SOURCES: ReadonlySet<string> = new Set(['openalex', 'orcid']);

/** Reads what there is about a person. Three statements. */
export async function readEnrichmentFacts(tx: Tx, node: string): Promise<EnrichmentFacts> {
  const params = { node, limit: MOST_LOOKED_AT + 1 };
  const [row] = await tx.run<{ sources: string[] }>(SOURCES_OF_PERSON, { node });
  const career = await tx.run<CareerFact>(CAREER_FACTS, params);
  const works = await tx.run<WorkOfPerson>(AUTHORED_WORKS, params);
  return {
    sources: [...(row?.sources ?? [])].sort(),
    career: career.slice(0, MOST_LOOKED_AT),
    works: works.slice(0, MOST_LOOKED_AT),
    truncated: career.length > MOST_LOOKED_AT || works.length > MOST_LOOKED_AT,
  };
}
