import type { Audience } from '@brainlink/schema/access';
import type { PersonRow } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import { seenView, withoutOverruled, type BelievedFact } from '@brainlink/seeds/write';
import { NO_NODES } from '../beliefs';
import { rowOfView } from '../snapshot-rows';
import type { TimedRecord } from './timeline-facts';

/** What a person was from a moment on; null when nobody could have known of them. */
export interface Spell {
  readonly from: Day;
  readonly row: PersonRow | null;
}

/** A moment after a day and before the next one. */
const AFTER = 0.5;

/** Moments at which something about a person may change: a fact begins, a place of work or a membership ends. */
function turningMoments(records: readonly TimedRecord[], facts: readonly BelievedFact[]): Day[] {
  const ends = facts.filter(({ kind }) => kind === 'affiliation' || kind === 'membership').map(({ toDay }) => toDay + AFTER);
  const moments = new Set([0, ...records.map(({ since }) => since), ...facts.map(({ fromDay }) => fromDay), ...ends]);
  return [...moments].sort((one, two) => one - two);
}

/**
 * A person's row through time, derived at each moment at which it may change by the function that writes the projection. Neighbouring
 * spells that are equal are one.
 */
export function personSpells(audience: Audience, records: readonly TimedRecord[], facts: readonly BelievedFact[]): Spell[] {
  const spells: Spell[] = [];
  let last: string | undefined;
  for (const from of turningMoments(records, facts)) {
    const known = records.filter(({ since }) => since <= from);
    const said = withoutOverruled(facts.filter(({ fromDay }) => fromDay <= from));
    const isNamed = said.some(({ kind }) => kind === 'name');
    const row =
      known.length > 0 && isNamed ? rowOfView(seenView({ records: known, facts: said }, audience, from, NO_NODES)) : null;
    const text = JSON.stringify(row);
    if (text === last) continue;
    spells.push({ from, row });
    last = text;
  }
  return spells;
}

/** The row of a day. */
export function rowOn(spells: readonly Spell[], day: Day): PersonRow | null {
  let row: PersonRow | null = null;
  for (const spell of spells) {
    if (spell.from > day) break;
    row = spell.row;
  }
  return row;
}
