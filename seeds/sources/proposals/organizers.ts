import type { Ref, StatedFact, StatedRecord } from '@brainlink/schema/facts';
import { commonPersonFacts, personFact } from '../person-facts';
import type { StateContext } from '../source';
import type { ProposalRow } from './row';

/** One record per organizer whom a proposal names; the first is the Korean one, the second the overseas one (rule 6). */
export function organizerRecords(row: ProposalRow, event: Ref, proposal: StatedRecord, ctx: StateContext): StatedRecord[] {
  return ([1, 2] as const).flatMap((n): StatedRecord[] => {
    const name = row[`organizer${n}Name`];
    if (!name) return [];
    const key = `${proposal.key}:organizer-${n}`;
    const country = row[`organizer${n}Country`];
    const person = {
      name,
      affiliation: row[`organizer${n}Affiliation`],
      position: row[`organizer${n}Position`],
      email: row[`organizer${n}Email`],
      orcid: row[`organizer${n}Orcid`],
      country,
    };
    const portalId = row[`organizer${n}Id`];
    const facts: StatedFact[] = [
      ...commonPersonFacts(key, person, ctx),
      ...(portalId ? [personFact(key, 'identifier', { scheme: 'portal', value: portalId })] : []),
      personFact(key, 'participation', { status: 'considered', role: 'organizer' }, { object: event, visibility: 'secretariat' }),
    ];
    return [{ ...proposal, key, describes: 'person', facts }];
  });
}
