import type { Audience } from '@brainlink/schema/access';
import { answerHeader } from '../atlas/answer-header.service';
import { resolveTimes } from '../atlas/two-times';
import type { NetworkPorts } from '../network/network.service';
import { personAndState } from './canonical-person.service';
import type { PersonAnswer } from './people.types';

/** A person by any id; the node itself is loaded by the field's own resolver, with the caller's selection. */
export async function answerPerson({ store, clock }: NetworkPorts, audience: Audience, id: string): Promise<PersonAnswer | null> {
  const { person: found, state } = await personAndState(store, audience, id);
  if (!found) return null;
  const times = await resolveTimes(store, clock, state, {});
  const answer = { canonicalId: found.canonicalId, redirected: found.canonicalId !== id, memberIds: [...found.memberIds] };
  const header = answerHeader({ name: 'person', args: { id }, audience, state, times, definitions: [], answer });
  return { ...answer, header, person: null };
}
