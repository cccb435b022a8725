import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import type { Day } from '@brainlink/schema/time';
import { listOf, textOf, type BelievedFact, type DescribingRecord, type PersonBelief } from './believed-fact';

/** Label of the nodes that an audience may see. */
export const AUDIENCE_LABEL: Record<Audience, string> = { secretariat: 'SeenBySecretariat', programme: 'SeenByProgramme' };

/** The audiences whose label a node carries. */
export const seenByOf = (labels: readonly string[]): readonly Audience[] =>
  AUDIENCES.filter((audience) => labels.includes(AUDIENCE_LABEL[audience]));

/** Contacts and consents are read in places of their own, whatever a source says of who may see them (contracts 11–13). */
export const isShareable = ({ kind }: Pick<BelievedFact, 'kind'>): boolean => kind !== 'contact' && kind !== 'consent';

/** A fact without what it points to, where the audience may not know of that. */
const withoutHiddenObject = (fact: BelievedFact, audience: Audience): BelievedFact =>
  fact.object === undefined || fact.object.seenBy.includes(audience) ? fact : { ...fact, object: undefined };

/** By hand first, then the latest said: the consent that counts for a purpose (contract 12); `undefined` is "unknown". */
export function consentFor(facts: readonly BelievedFact[], purpose: string): 'yes' | 'no' | undefined {
  const said = facts
    .filter((fact) => fact.kind === 'consent' && fact.props.purpose === purpose)
    .sort((a, b) => Number(b.byHand ?? false) - Number(a.byHand ?? false) || b.fromDay - a.fromDay || b.statedSeq - a.statedSeq);
  const value = said[0]?.props.value;
  return value === 'yes' || value === 'no' ? value : undefined;
}

/** From which day on corrections stand in the place of what imports said: by the name of what they replace. */
export function overrulingDays(facts: readonly BelievedFact[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const fact of facts)
    if (fact.byHand)
      for (const replaced of listOf(fact, 'overrides'))
        days.set(replaced, Math.min(fact.fromDay, days.get(replaced) ?? fact.fromDay));
  return days;
}

/** Facts without those in whose place a correction stands: what a later file says where a person mended what an earlier one said (contract 4). */
export function withoutOverruled(facts: readonly BelievedFact[]): readonly BelievedFact[] {
  const overruled = overrulingDays(facts);
  return overruled.size === 0 ? facts : facts.filter((fact) => !overruled.has(textOf(fact, 'inPlaceOf') ?? ''));
}

/**
 * The part of a belief that an audience may see, or `null` when it may not know of the person at all (contracts 11–13):
 * the secretariat sees everything; the programme sees public facts, and the others once the person agreed to be shown to organizers.
 * Contacts and consents are never projected.
 */
export function beliefSeenBy({ records, facts: said }: PersonBelief, audience: Audience): PersonBelief | null {
  const believed = withoutOverruled(said);
  const seenThere = (fact: BelievedFact): BelievedFact => withoutHiddenObject(fact, audience);
  if (audience === 'secretariat') return { records, facts: believed.filter(isShareable).map(seenThere) };
  const shared = consentFor(believed, 'organizers') === 'yes';
  const facts = believed.filter(
    (fact) => isShareable(fact) && (fact.visibility === 'public' || (fact.visibility === 'consent' && shared)),
  );
  if (!facts.some((fact) => fact.kind === 'name')) return null;
  const seen = new Set(facts.map((fact) => fact.record.key));
  return { records: records.filter((record: DescribingRecord) => seen.has(record.key)), facts: facts.map(seenThere) };
}
