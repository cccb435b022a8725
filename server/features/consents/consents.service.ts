import { AtlasError } from '@brainlink/schema/errors';
import { CONSENT_PURPOSES, type ConsentPurpose } from '@brainlink/schema/facts';
import type { Change } from '@brainlink/seeds/write';

import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import {
  type BelievedHandle,
  type HandCommand,
  believedFacts,
  publishByHand,
  requireReason,
} from '../corrections/corrections.service';
import { personTarget, requirePerson } from '../corrections/person-of';

/** What a person decided, or `unknown` to take back what was recorded by hand. */
export interface Decision {
  readonly personId: string;
  readonly purpose: string;
  readonly value: 'yes' | 'no' | 'unknown';
  readonly reason: string;
}

const isPurpose = (text: string): text is ConsentPurpose => (CONSENT_PURPOSES as readonly string[]).includes(text);

/**
 * Records what a person decided (contract 12): the secretariat for everybody, people for themselves.
 * @throws AtlasError `NOT_ALLOWED`, `INVALID_INPUT`, `REASON_REQUIRED`, `NOT_FOUND`; `CONFLICT` when there is nothing to take back
 */
export async function setConsent(ports: Ports, caller: Actor, input: Decision): Promise<HandCommand> {
  const target = await ports.store.read((tx) => personTarget(tx, caller, input.personId));
  const { actor } = authorize(caller, 'setConsent', target);
  const reason = requireReason(input.reason);
  const { purpose } = input;
  if (!isPurpose(purpose)) throw new AtlasError('INVALID_INPUT', { details: { fields: ['purpose'] } });
  const { person, before } = await ports.store.read(async (tx) => {
    const found = await requirePerson(tx, input.personId);
    const facts = await believedFacts(tx, found.personId, 'consent');
    return { person: found, before: facts.filter((fact) => fact.purpose === purpose) };
  });
  const changes = input.value === 'unknown' ? takenBack(before) : [recorded(person.recordKey, purpose, input.value, before)];
  if (changes.length === 0) throw new AtlasError('CONFLICT');
  const details = { purpose, value: input.value };
  return publishByHand(
    ports,
    { kind: 'setConsent', operation: 'setConsent', actor, people: [person.personId], reason, details },
    changes,
  );
}

const recorded = (
  recordKey: string,
  purpose: ConsentPurpose,
  value: 'yes' | 'no',
  before: readonly BelievedHandle[],
): Change => ({
  op: 'state',
  recordKey,
  overrides: before.map(({ id }) => id),
  fact: { kind: 'consent', subject: { kind: 'Record', key: recordKey }, props: { purpose, value }, visibility: 'secretariat' },
});

/** What was recorded by hand is released, so that rosters speak again; without that, what rosters say is taken back. */
function takenBack(before: readonly BelievedHandle[]): Change[] {
  const byHand = before.filter((fact) => fact.byHand);
  if (byHand.length > 0) return byHand.map(({ id }): Change => ({ op: 'release', factId: id }));
  return before.map(({ id }): Change => ({ op: 'retract', factId: id }));
}
