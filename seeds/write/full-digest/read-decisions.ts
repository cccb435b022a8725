import type { Store } from '@brainlink/schema/ports';
import { BELIEVED_CHOICES } from '../choices/choices.cypher';
import { choiceHash, choiceOf } from '../choices/choice';
import { decisionHash, pairKey, statementOf } from '../decisions/decision';
import { BELIEVED_DECISIONS } from '../decisions/decisions.cypher';
import type { Tally } from './tally';

/** Hashes what every choice in force says, and notes those that do not say what their own hash stands for. */
export async function readChoices(store: Store, tally: Tally): Promise<void> {
  for await (const { choice, keys } of store.stream<{ choice: Record<string, unknown>; keys: readonly string[] }>(
    BELIEVED_CHOICES,
  )) {
    const hash = choiceHash({ ...choiceOf(choice), records: keys });
    tally.facts.add(hash);
    tally.counted.decisions += 1;
    if (hash !== choice.hash) tally.note({ part: 'decision', place: String(choice.slot), properties: ['hash'] });
  }
}

/** Hashes what every believed decision says, and notes those that do not say what their own hash stands for. */
export async function readDecisions(store: Store, tally: Tally): Promise<void> {
  for await (const { decision, keys } of store.stream<{ decision: Record<string, unknown>; keys: readonly string[] }>(
    BELIEVED_DECISIONS,
  )) {
    const statement = statementOf(decision);
    const [left = '', right = ''] = keys;
    const hash = decisionHash({ ...statement, left, right });
    tally.facts.add(hash);
    tally.counted.decisions += 1;
    const properties = [
      ...(hash === decision.hash ? [] : ['hash']),
      ...(keys.length === 2 && decision.pair === pairKey(left, right) ? [] : ['DECIDES']),
    ];
    if (properties.length > 0) tally.note({ part: 'decision', place: `${statement.left} + ${statement.right}`, properties });
  }
}
