import { StableLabels, type CommunityChange } from '@brainlink/analytics/growth';

/** Name under which the history of communities is kept. */
export const HISTORY = 'COMMUNITIES';

/** A community of a period with the label that lasts. */
export interface HistoryCommunity {
  readonly label: number;
  /** Its number among the communities of the period. */
  readonly community: number;
  readonly people: number;
  readonly change: CommunityChange;
  readonly parents: readonly number[];
}

/** The communities of one period, largest first, and the labels that ended. */
export interface HistoryPeriod {
  readonly key: string;
  readonly communities: readonly HistoryCommunity[];
  readonly died: readonly number[];
}

/** Gives the communities of periods labels that last; `numbers` hold the community of each person by period, −1 without one. */
export function labelHistory(
  ids: readonly string[],
  periods: readonly { readonly key: string; readonly numbers: ArrayLike<number> }[],
): HistoryPeriod[] {
  const labels = new StableLabels();
  return periods.map(({ key, numbers }) => {
    const members: Set<string>[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (number >= 0) (members[number] ??= new Set()).add(ids[at]!);
    }
    const { communities, died } = labels.add(members);
    return { key, died, communities: communities.map(({ size, ...rest }) => ({ ...rest, people: size })) };
  });
}
