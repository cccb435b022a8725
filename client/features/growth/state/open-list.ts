import type { CirculationKind, EventPairKind, GrowthMetric } from '../../../api/generated/growth';

/** A list behind a number. */
export type OpenList =
  /** Of a metric on one of the two dates, of everything in hand or of a group. */
  | { readonly kind: 'metric'; readonly metric: GrowthMetric; readonly day: string; readonly group: string | undefined }
  /** Pairs of attendees of an event, by what became of them. */
  | { readonly kind: 'pairs'; readonly event: string; readonly of: EventPairKind }
  /** New ties of a group in the quarter that begins on a day. */
  | { readonly kind: 'quarter'; readonly from: string; readonly group: string }
  /** Moves; `*` stands for every country but the other one. */
  | { readonly kind: 'flow'; readonly from: string; readonly to: string }
  /** Moves between countries to where somebody known was already. */
  | { readonly kind: 'known'; readonly from: string; readonly to: string }
  /** Moves between two institutions. */
  | { readonly kind: 'place'; readonly from: string; readonly to: string }
  /** Moves with which stays in a country began. */
  | { readonly kind: 'stay'; readonly place: string }
  /** Moves that led to where somebody was. */
  | { readonly kind: 'host'; readonly id: string }
  /** People who have circulated in a way. */
  | { readonly kind: 'circulation'; readonly way: CirculationKind };

/** A list as the address names it. */
export function listText(list: OpenList): string {
  switch (list.kind) {
    case 'metric':
      return ['metric', list.metric, list.day, ...(list.group === undefined ? [] : [list.group])].join('~');
    case 'pairs':
      return `pairs~${list.of}~${list.event}`;
    case 'quarter':
      return `quarter~${list.from}~${list.group}`;
    case 'flow':
    case 'known':
    case 'place':
      return `${list.kind}~${list.from}~${list.to}`;
    case 'stay':
      return `stay~${list.place}`;
    case 'host':
      return `host~${list.id}`;
    case 'circulation':
      return `circulation~${list.way}`;
  }
}

/** Reads what {@link listText} wrote; null for anything else. */
export function listOf(text: string | undefined): OpenList | null {
  const [kind, one, two, ...rest] = (text ?? '').split('~');
  if (kind === 'metric' && one && two)
    return { kind, metric: one as GrowthMetric, day: two, group: rest.length ? rest.join('~') : undefined };
  if (kind === 'pairs' && one && two) return { kind, of: one as EventPairKind, event: [two, ...rest].join('~') };
  if (kind === 'quarter' && one && two) return { kind, from: one, group: [two, ...rest].join('~') };
  if ((kind === 'flow' || kind === 'known' || kind === 'place') && one && two) return { kind, from: one, to: two };
  if (kind === 'stay' && one) return { kind, place: one };
  if (kind === 'host' && one) return { kind, id: one };
  if (kind === 'circulation' && one) return { kind, way: one as CirculationKind };
  return null;
}
