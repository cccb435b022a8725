import type { ExploreSearch } from './explore-search';

/** The conditions that hold several values. */
export type ListCondition =
  'technology' | 'country' | 'association' | 'edition' | 'institution' | 'event' | 'standing' | 'stage' | 'tie' | 'people';

/** All conditions, in the order of their chips. */
export const LIST_CONDITIONS: readonly ListCondition[] = [
  'technology',
  'country',
  'standing',
  'stage',
  'association',
  'edition',
  'institution',
  'event',
  'tie',
  'people',
];

/** The conditions that are yes or no. */
export const FLAG_CONDITIONS = ['reached', 'registered'] as const;

/** One condition of the query, as a chip shows it. */
export type Condition =
  | { readonly kind: ListCondition; readonly value: string }
  | { readonly kind: (typeof FLAG_CONDITIONS)[number]; readonly value: boolean }
  | { readonly kind: 'period'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'validAt'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'community'; readonly value: string };

/** The conditions of a state, one a chip. */
export function conditionsOf(search: ExploreSearch): readonly Condition[] {
  const lists = LIST_CONDITIONS.flatMap((kind) => (search[kind] ?? []).map((value): Condition => ({ kind, value })));
  const flags = FLAG_CONDITIONS.flatMap((kind): Condition[] => {
    const value = search[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
  const from = search.mode === 'cumulative' ? undefined : search.from;
  const period: Condition[] = from || search.to ? [{ kind: 'period', from, to: search.to }] : [];
  const validAt: Condition[] = search.validAt ? [{ kind: 'validAt', value: search.validAt }] : [];
  const text: Condition[] = search.text ? [{ kind: 'text', value: search.text }] : [];
  const community: Condition[] = search.community ? [{ kind: 'community', value: search.community }] : [];
  return [...lists, ...flags, ...period, ...validAt, ...text, ...community];
}

/** The change that takes one condition away. */
export function without(search: ExploreSearch, condition: Condition): Partial<ExploreSearch> {
  if (condition.kind === 'period') return { from: undefined, to: undefined, mode: undefined };
  if (condition.kind === 'community') return { community: undefined, selected: undefined, pair: undefined, expand: undefined };
  if (typeof condition.value === 'boolean' || condition.kind === 'text' || condition.kind === 'validAt')
    return { [condition.kind]: undefined };
  return { [condition.kind]: withToggled(search[condition.kind], condition.value, false) };
}

/** A list with a value put in or taken out; empty lists are absent. */
export function withToggled(list: readonly string[] | undefined, value: string, on: boolean): readonly string[] | undefined {
  const rest = (list ?? []).filter((item) => item !== value);
  const next = on ? [...rest, value] : rest;
  return next.length ? next : undefined;
}

/** The change that takes every condition away and keeps the view. */
export function cleared(): Partial<ExploreSearch> {
  const nothing: Partial<ExploreSearch> = {
    reached: undefined,
    registered: undefined,
    from: undefined,
    to: undefined,
    validAt: undefined,
    mode: undefined,
    text: undefined,
    community: undefined,
    level: undefined,
    expand: undefined,
    selected: undefined,
    pair: undefined,
    place: undefined,
  };
  return { ...nothing, ...Object.fromEntries(LIST_CONDITIONS.map((kind) => [kind, undefined])) };
}
