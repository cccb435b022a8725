import { THING_KINDS, type Ref } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { derivedProps, factHash, statedFactOf } from '../fact-row';
import { isShareable } from '../projection';
import { differingProps } from './difference';
import { BELIEVED_FACTS } from './full-digest.cypher';
import type { Tally } from './tally';

interface StoredFactRow {
  readonly [name: string]: unknown;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly shared: boolean;
  readonly subjectLabels: readonly string[] | null;
  readonly subjectKey: string | null;
  readonly objectLabels: readonly string[] | null;
  readonly objectKey: string | null;
}

function refOf(labels: readonly string[] | null, key: string | null): Ref | undefined {
  if (labels === null || key === null) return undefined;
  if (labels.includes('Record')) return { kind: 'Record', key };
  const kind = THING_KINDS.find((name) => labels.includes(name));
  return kind && { kind, key };
}

/** Hashes what every believed fact says, one after another, and notes those that do not say what their own hash stands for. */
export async function readFacts(store: Store, tally: Tally): Promise<void> {
  for await (const row of store.stream<StoredFactRow>(BELIEVED_FACTS)) {
    const place = `${String(row.fact.id)} (${String(row.fact.kind)}, stated by ${String(row.fact.recordKey)})`;
    const subject = refOf(row.subjectLabels, row.subjectKey);
    if (!subject) {
      tally.note({ part: 'fact', place, properties: ['ABOUT'] });
      continue;
    }
    const fact = statedFactOf(row.fact, { subject, object: refOf(row.objectLabels, row.objectKey) });
    const hash = factHash(fact, String(row.fact.recordKey), row.fact.byHand === true);
    tally.facts.add(hash);
    tally.counted.facts += 1;
    const derived = derivedProps(fact);
    const { fromDay, toDay, identifierKey } = row.fact;
    const properties = [
      ...(hash === row.fact.hash ? [] : ['hash']),
      ...differingProps({ ...derived }, { fromDay, toDay, identifierKey }),
      // Facts that wait for a person's consent are looked at with the person.
      ...((fact.visibility === 'public' && isShareable(fact)) === row.shared || fact.visibility === 'consent'
        ? []
        : ['SeenByProgramme']),
    ];
    if (properties.length > 0) tally.note({ part: 'fact', place, properties });
  }
}
