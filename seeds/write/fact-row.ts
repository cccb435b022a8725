import { FACT_BOOKKEEPING, type FactKind, type Ref, type StatedFact, type Visibility } from '@brainlink/schema/facts';
import { BEGINNING, END_OF_TIME, firstDay, lastDay, type Day, type PartialDate } from '@brainlink/schema/time';
import { canonicalJson, hashOf } from './canonical';
import type { IdMinter } from './ids';

/** A fact as it is written: flat properties, and where its two ends are. */
export interface FactRow {
  readonly props: Readonly<Record<string, unknown>> & { readonly id: string; readonly hash: string };
  readonly about: Ref;
  readonly object: Ref | undefined;
}

/** Whether a stored fact is an identifier that joins the records which share it; membership numbers join nothing. */
export const joinsRecords = (props: Readonly<Record<string, unknown>>): boolean =>
  props.identifierKey !== undefined && props.scheme !== 'member';

/** A thing's profile is kept as one JSON text: its names (`kind`, `id` …) are free, a fact's own are not. */
const storedProps = (fact: StatedFact): Readonly<Record<string, unknown>> =>
  fact.kind === 'profile' ? { profile: canonicalJson(fact.props) } : fact.props;

/** What a fact says, as one canonical line (contract 10): no ids, no seq, no recording times. Equal content, equal hash. */
export const factHash = (fact: StatedFact, recordKey: string, byHand: boolean): string =>
  hashOf({
    kind: fact.kind,
    subject: fact.subject,
    object: fact.object,
    props: fact.props,
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    visibility: fact.visibility,
    record: recordKey,
    byHand: byHand || undefined,
  });

/** What is stored beside a fact's content so that it is found fast; follows from the content. */
export const derivedProps = (
  fact: StatedFact,
): { readonly fromDay: Day; readonly toDay: Day; readonly identifierKey?: string } => ({
  fromDay: fact.validFrom ? firstDay(fact.validFrom) : BEGINNING,
  toDay: fact.validTo ? lastDay(fact.validTo) : END_OF_TIME,
  ...(fact.kind === 'identifier' ? { identifierKey: `${String(fact.props.scheme)}:${String(fact.props.value)}` } : {}),
});

/** The way back from {@link factRow}: what a stored fact says, with its ends. */
export function statedFactOf(
  stored: Readonly<Record<string, unknown>>,
  ends: { readonly subject: Ref; readonly object: Ref | undefined },
): StatedFact {
  const own = Object.fromEntries(Object.entries(stored).filter(([name]) => !FACT_BOOKKEEPING.has(name)));
  return {
    kind: stored.kind as FactKind,
    subject: ends.subject,
    ...(ends.object ? { object: ends.object } : {}),
    props: (stored.kind === 'profile' ? JSON.parse(String(stored.profile)) : own) as StatedFact['props'],
    ...(typeof stored.validFrom === 'string' ? { validFrom: stored.validFrom as PartialDate } : {}),
    ...(typeof stored.validTo === 'string' ? { validTo: stored.validTo as PartialDate } : {}),
    visibility: stored.visibility as Visibility,
  };
}

/**
 * Turns a stated fact into the row that is written. The id is minted from the content and the command, so that repeating a
 * step after a crash writes the same fact.
 */
export function factRow(
  fact: StatedFact,
  context: {
    readonly recordKey: string;
    readonly commandId: string;
    readonly recordedAt: string;
    readonly byHand?: boolean;
    /** The fact's hash where it is known already. */
    readonly hash?: string;
    /** See `HashedFact` of `seeds/plan`. */
    readonly inPlaceOf?: string;
    readonly ids: IdMinter;
  },
): FactRow {
  const hash = context.hash ?? factHash(fact, context.recordKey, context.byHand === true);
  return {
    about: fact.subject,
    object: fact.object,
    props: {
      ...storedProps(fact),
      ...derivedProps(fact),
      id: context.ids.mint('fact', `${context.commandId}:${hash}`),
      kind: fact.kind,
      hash,
      recordedAt: context.recordedAt,
      ...(fact.validFrom ? { validFrom: fact.validFrom } : {}),
      ...(fact.validTo ? { validTo: fact.validTo } : {}),
      visibility: fact.visibility,
      recordKey: context.recordKey,
      ...(context.inPlaceOf === undefined ? {} : { inPlaceOf: context.inPlaceOf }),
      // What an import states is found by its seq.
      ...(context.byHand ? { byHand: true, commandId: context.commandId } : {}),
    },
  };
}

/** A stored fact with the places of its two ends. */
export interface StoredFactRow {
  readonly [name: string]: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  readonly about: string;
  readonly object: string | null;
}

/** What belongs to a fact's life, not to what it says. */
const LIFE: ReadonlySet<string> = new Set(['seqFrom', 'seqTo', 'retractedAt', 'retractedBy', 'retractedByHand', 'suspended']);

/** A fact that was taken back, as it is stated again: a new fact with the old content, in its old place among the others. */
export function restatedRow(
  stored: StoredFactRow,
  context: { readonly commandId: string; readonly at: string; readonly ids: IdMinter },
): {
  readonly about: string;
  readonly object: string | null;
  readonly joins: boolean;
  readonly props: Readonly<Record<string, unknown>> & { readonly id: string; readonly hash: string };
} {
  const hash = String(stored.props.hash);
  return {
    about: stored.about,
    object: stored.object,
    joins: joinsRecords(stored.props),
    props: {
      ...Object.fromEntries(Object.entries(stored.props).filter(([name]) => !LIFE.has(name))),
      id: context.ids.mint('fact', `${context.commandId}:${hash}`),
      hash,
      commandId: context.commandId,
      recordedAt: context.at,
      statedSeq: stored.props.statedSeq ?? stored.props.seqFrom,
      restates: stored.props.id,
    },
  };
}
