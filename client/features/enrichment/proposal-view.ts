import type { EnrichmentProposalsQuery } from '../../api/generated/enrichment';

type Page = NonNullable<EnrichmentProposalsQuery['enrichmentProposals']>;

/** Something that public sources say of a person. */
export type Proposal = Page['nodes'][number];

/** Proposals as they are shown. */
export interface SortedProposals {
  /** Nobody has decided; works that look like somebody else's come first, since they do harm as long as they stay. */
  readonly open: readonly Proposal[];
  readonly decided: readonly Proposal[];
}

/** Puts what is to be decided before what was. */
export function sortProposals(proposals: readonly Proposal[]): SortedProposals {
  const open = proposals.filter(({ state }) => state === 'OPEN');
  return {
    open: open.toSorted((a, b) => Number(b.splitOff) - Number(a.splitOff)),
    decided: proposals.filter(({ state }) => state !== 'OPEN'),
  };
}

/** Whether works of several people are still mixed up, were, or never were. The server goes on calling a cluster mixed that was split. */
export function mixOf({ mixed, nodes }: Pick<Page, 'mixed' | 'nodes'>): 'none' | 'open' | 'decided' {
  if (!mixed) return 'none';
  const groups = nodes.filter(({ splitOff }) => splitOff);
  return groups.length === 0 || groups.some(({ state }) => state === 'OPEN') ? 'open' : 'decided';
}

/** From when to when. A source of publications tells no end: what has none stays open. */
export function periodOf({ from, to }: Pick<Proposal, 'from' | 'to'>): string {
  if (!from && !to) return '';
  return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
}
