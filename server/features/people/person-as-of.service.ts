import type { Audience } from '@brainlink/schema/access';
import type { Standing } from '../../graphql/types';
import { answerHeader } from '../atlas/answer-header.service';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes, type AskedTimes } from '../atlas/two-times';
import { personFacts } from '../facts/facts.service';
import type { FactReader } from '../facts/fact-view';
import { viewAsOf } from '../network/beliefs';
import type { NetworkPorts } from '../network/network.service';
import { personBeliefs } from '../network/person-beliefs.service';
import type { CanonicalPerson } from './canonical-person.service';
import type { PersonState } from './people.types';
import { tieCountOf } from './people.service';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A person as they were on a day, as far as was known at a time; null when nobody could have been seen then. */
export async function personAsOf(
  ports: NetworkPorts,
  reader: FactReader,
  audience: Audience,
  person: CanonicalPerson,
  asked: AskedTimes,
): Promise<PersonState | null> {
  const state = await readStoreState(ports.store);
  const times = await resolveTimes(ports.store, ports.clock, state, asked);
  const rows = await personBeliefs(ports.store, audience, person.node, times);
  const view = rows[0] && viewAsOf(rows[0], audience, times.day);
  if (!view) return null;
  const [index, facts] = await Promise.all([
    ports.snapshots.get(audience, times),
    personFacts(ports.store, reader, audience, person, times, { includeRetracted: false, onlyValid: true }),
  ]);
  const { props } = view;
  const answer = {
    id: person.canonicalId,
    name: String(props['name']),
    nameLatin: text(props['nameLatin']),
    standing: (text(props['standing']) ?? 'unknown') as Standing,
    stage: text(props['stage']),
    country: text(props['country']),
    institution: text(props['institution']),
    position: text(props['position']),
    technologies: Array.isArray(props['technologies']) ? props['technologies'].map(String) : [],
    eventCount: Number(props['events'] ?? 0),
    ties: tieCountOf(index, view.knownAs.personId),
    facts,
  };
  const header = answerHeader({
    name: 'personAsOf',
    args: { id: person.canonicalId, validAt: times.validAt },
    audience,
    state,
    times,
    definitions: ['tie-weight@1'],
    answer: { ...answer, facts: facts.map(({ id }) => id) },
  });
  return { header, ...answer };
}
