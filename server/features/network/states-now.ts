import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TieKindName } from '@brainlink/analytics/network';

/** The states of a part, packed; equal ones into equal bytes. */
type PackedStates = Buffer;

/** In what state people and things were when they were read, by part, as `STATES_NOW` tells. Packed: of half a million, 5 MB instead of 16. */
export type States = ReadonlyMap<string, PackedStates>;

/** Packs the states of a part; copied, since what zlib returns holds on to a larger piece. */
export const packStates = (states: string): PackedStates => Buffer.from(deflateRawSync(states, { level: 1 }));

const LABELS: Readonly<Record<TieKindName, string>> = {
  CO_EVENT: 'Event',
  CLUB: 'Club',
  PROJECT: 'Project',
  PUBLICATION: 'Work',
};

/** Gathers the states of people and things from rows as they are read, so that nobody looks at all of them a second time. */
export class GatheredStates {
  private readonly parts = new Map<string, string>();

  /** A person in this state. */
  person({ id, state }: { readonly id: string; readonly state: string }): void {
    this.add('Person', id, state);
  }

  /** A thing in this state. */
  thing({ kind, id, state }: { readonly kind: TieKindName; readonly id: string; readonly state: string }): void {
    this.add(LABELS[kind], id, state);
  }

  /** All of them. */
  states(): States {
    return new Map(Array.from(this.parts, ([part, states]) => [part, packStates(states)]));
  }

  private add(of: string, id: string, state: string): void {
    const part = `${of} ${id.slice(0, 4)}`;
    this.parts.set(part, `${this.parts.get(part) ?? ''}${id}:${state} `);
  }
}

const statesOf = (part: PackedStates | undefined): string[] =>
  part === undefined ? [] : inflateRawSync(part).toString().split(' ');

const isSame = (one: PackedStates | undefined, two: PackedStates | undefined): boolean =>
  one !== undefined && two !== undefined && one.equals(two);

/** Ids of those whose state is another, who have come or who have gone. */
export function changedIds(before: States, now: States): Set<string> {
  const changed = new Set<string>();
  for (const part of new Set([...before.keys(), ...now.keys()])) {
    if (isSame(before.get(part), now.get(part))) continue;
    const [old, fresh] = [new Set(statesOf(before.get(part))), new Set(statesOf(now.get(part)))];
    for (const state of [...old, ...fresh]) {
      if (!old.has(state) || !fresh.has(state)) changed.add(state.slice(0, state.indexOf(':')));
    }
  }
  return changed;
}
