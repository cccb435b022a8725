import { canonicalJson, hashOf } from '../canonical';

/** What a choice says, flat and JSON-safe; null: what was chosen before is taken off. */
export type ChoiceSays = Readonly<Record<string, string | number | boolean | readonly string[]>> | null;

/** What somebody chose by hand about something that is no fact: who is on a shortlist, that a conflict is put up with. */
export interface ChoiceStatement {
  /** Names the place that one choice at a time can fill: `shortlist:<key>`, `shortlist:<key>|<record>` … */
  readonly slot: string;
  /** What the slot belongs to, by which choices are found together: `shortlist:<key>`, `waivers`. */
  readonly group: string;
  readonly kind: string;
  readonly says: ChoiceSays;
  /** Keys of the records of the people whom it is about: it sleeps while one of them is out of force, and goes with their erasure. */
  readonly records: readonly string[];
}

/** A choice as it is stored. */
export interface StoredChoice {
  readonly id: string;
  readonly origin: string;
  readonly slot: string;
  readonly group: string;
  readonly kind: string;
  /** Canonical JSON of {@link ChoiceStatement.says}; `null` as text for what is taken off. */
  readonly says: string;
  readonly by: string;
  readonly at: string;
  readonly hash: string;
  readonly commandId: string;
  readonly statedSeq: number;
  readonly records: readonly string[];
}

/** A choice as one canonical line (contract 10): by record keys, without ids, seq and times. */
export const choiceHash = ({ slot, group, kind, says, records, by }: ChoiceStatement & { readonly by: string }): string =>
  hashOf({ choice: kind, slot, group, says, records: [...records].sort(), by });

/** The way back: what a stored choice says. */
export const choiceOf = (stored: Readonly<Record<string, unknown>>): ChoiceStatement & { readonly by: string } => ({
  slot: String(stored['slot']),
  group: String(stored['group']),
  kind: String(stored['kind']),
  says: JSON.parse(String(stored['says'])) as ChoiceSays,
  records: (stored['records'] as readonly string[] | null) ?? [],
  by: String(stored['by']),
});

/** The properties of a choice as it is written, without its place in time. */
export const choiceProps = (
  statement: ChoiceStatement & { readonly by: string },
  id: string,
  context: { readonly commandId: string; readonly at: string },
) => ({
  slot: statement.slot,
  group: statement.group,
  kind: statement.kind,
  says: canonicalJson(statement.says),
  records: [...statement.records].sort(),
  by: statement.by,
  hash: choiceHash(statement),
  id,
  origin: id,
  commandId: context.commandId,
  at: context.at,
});
