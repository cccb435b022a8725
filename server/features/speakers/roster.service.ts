import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { consentFor, type BelievedFact } from '@brainlink/seeds/write';
import { ASSOCIATIONS, CONSENTS, PARTICIPATIONS } from './roster.cypher';

/** A participation in an event. */
export interface Participation {
  readonly [name: string]: unknown;
  readonly person: string;
  readonly event: string;
  readonly title: string;
  readonly status: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** planned, held or cancelled, where it is known. */
  readonly held: string | null;
}

/** An association. */
export interface AssociationName {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly id: string;
  readonly title: string;
}

/** What somebody said; nothing is "unknown" (contract 12). */
export type Consent = 'yes' | 'no' | undefined;

/** What the search for speakers needs of people besides the network: what they agreed to, and what they take part in. */
export interface Roster {
  readonly found: ReadonlyMap<string, Consent>;
  readonly introducing: ReadonlyMap<string, Consent>;
  /** By person. */
  readonly participations: ReadonlyMap<string, readonly Participation[]>;
  /** The same by event. */
  readonly participants: ReadonlyMap<string, readonly Participation[]>;
  readonly associations: ReadonlyMap<string, AssociationName>;
}

interface ConsentRow {
  readonly [name: string]: unknown;
  readonly person: string;
  readonly purpose: string;
  readonly value: string;
  readonly byHand: boolean;
  readonly fromDay: number;
  readonly statedSeq: number;
}

const grouped = <K extends string, T extends Readonly<Record<K, string>>>(rows: readonly T[], by: K): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row[by]);
    if (group) group.push(row);
    else groups.set(row[by], [row]);
  }
  return groups;
};

/** What counts of all that was said, by the rule that the projection uses. */
const consentOf = (rows: readonly ConsentRow[], purpose: string): Consent =>
  consentFor(
    rows.map(
      (row) => ({ ...row, kind: 'consent', props: { purpose: row.purpose, value: row.value } }) as unknown as BelievedFact,
    ),
    purpose,
  );

async function readRoster(store: Store, audience: Audience): Promise<Roster> {
  const { consents, participations, associations } = await store.read(async (tx) => ({
    consents: await tx.run<ConsentRow>(CONSENTS[audience]),
    participations: await tx.run<Participation>(PARTICIPATIONS[audience]),
    associations: await tx.run<AssociationName>(ASSOCIATIONS[audience]),
  }));
  const said = [...grouped(consents, 'person')];
  return {
    found: new Map(said.map(([person, rows]) => [person, consentOf(rows, 'speakerSearch')])),
    introducing: new Map(said.map(([person, rows]) => [person, consentOf(rows, 'introducing')])),
    participations: grouped(participations, 'person'),
    participants: grouped(participations, 'event'),
    associations: new Map(associations.map((one) => [one.key, one])),
  };
}

/** Rosters by audience as of the last command: a cache and nothing else. */
export class Rosters {
  private readonly kept = new Map<Audience, { readonly seq: number; readonly roster: Promise<Roster> }>();

  constructor(private readonly store: Store) {}

  /** The roster after the command `seq`. */
  get(audience: Audience, seq: number): Promise<Roster> {
    const found = this.kept.get(audience);
    if (found?.seq === seq) return found.roster;
    const roster = readRoster(this.store, audience);
    this.kept.set(audience, { seq, roster });
    roster.catch(() => this.kept.delete(audience));
    return roster;
  }
}

/**
 * Whether somebody agreed, as the audience counts it (contract 12): the secretariat may look at whoever did not refuse; for everybody else
 * "unknown" is no.
 */
export const agreed = (audience: Audience, consent: Consent): boolean =>
  audience === 'secretariat' ? consent !== 'no' : consent === 'yes';
