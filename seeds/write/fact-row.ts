import type { Ref, StatedFact } from '@brainlink/schema/facts';
import { BEGINNING, END_OF_TIME, firstDay, lastDay } from '@brainlink/schema/time';
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
    readonly ids: IdMinter;
  },
): FactRow {
  const hash = factHash(fact, context.recordKey, context.byHand === true);
  return {
    about: fact.subject,
    object: fact.object,
    props: {
      ...storedProps(fact),
      ...(fact.kind === 'identifier' ? { identifierKey: `${String(fact.props.scheme)}:${String(fact.props.value)}` } : {}),
      id: context.ids.mint('fact', `${context.commandId}:${hash}`),
      kind: fact.kind,
      hash,
      recordedAt: context.recordedAt,
      fromDay: fact.validFrom ? firstDay(fact.validFrom) : BEGINNING,
      toDay: fact.validTo ? lastDay(fact.validTo) : END_OF_TIME,
      ...(fact.validFrom ? { validFrom: fact.validFrom } : {}),
      ...(fact.validTo ? { validTo: fact.validTo } : {}),
      visibility: fact.visibility,
      recordKey: context.recordKey,
      commandId: context.commandId,
      ...(context.byHand ? { byHand: true } : {}),
    },
  };
}
