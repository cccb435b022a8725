import type { NodeKind, SearchQuery } from '../../api/generated/search';

/** One answer of the search. */
export type Hit = SearchQuery['search']['hits'][number];

/** The hits of one kind, in the order of the answer. */
export interface HitGroup {
  readonly kind: NodeKind;
  readonly hits: readonly Hit[];
}

/** Groups hits by kind; the kind of the best hit comes first, and nothing changes place within its group. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = new Map<NodeKind, Hit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}
