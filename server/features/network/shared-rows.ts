import type { HyperedgeRow, MemberRow } from '@brainlink/analytics/network';
import { hyperedgeRow, memberRow, type HyperedgeNowRow, type MemberNow } from './snapshot-rows';

type Part = readonly [person: string, from: string | null, to: string | null];

const partOf = (told: MemberNow): Part => (typeof told === 'string' ? [told, null, null] : told);
const isDayless = ([, from, to]: Part): boolean => from === null && to === null;

/**
 * Rows of things in which equal texts are one text, and equal members one object: the driver makes another text of a person's id in each of
 * their works, and a work tells no days of its authors, who often write together again. Half a million works take half of the memory.
 */
export class SharedRows {
  private readonly texts = new Map<string, string>();
  /** Those whose days are not known, by person. */
  private readonly dayless = new Map<string, MemberRow>();
  /** Lists of those, by the people in their order. */
  private readonly lists = new Map<string, readonly MemberRow[]>();

  /** A thing with its members for the index. */
  edge(row: HyperedgeNowRow): HyperedgeRow {
    const thing = { ...row, kind: this.text(row.kind), from: row.from === null ? null : this.text(row.from) };
    return hyperedgeRow(thing, this.members(row.members));
  }

  private members(told: HyperedgeNowRow['members']): readonly MemberRow[] {
    const parts = told.map(partOf);
    const members = parts.map((part) => this.member(part));
    if (!parts.every(isDayless)) return members;
    const people = parts.map(([person]) => person).join(' ');
    const known = this.lists.get(people) ?? members;
    this.lists.set(people, known);
    return known;
  }

  private text<T extends string>(text: T): T {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return (known as T | undefined) ?? text;
  }

  private member(part: Part): MemberRow {
    const [person, from, to] = part;
    if (!isDayless(part)) return memberRow(this.text(person), from, to);
    let known = this.dayless.get(person);
    if (known === undefined) {
      known = memberRow(this.text(person), null, null);
      this.dayless.set(person, known);
    }
    return known;
  }
}
