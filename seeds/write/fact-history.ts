import type { Tx } from '@brainlink/schema/ports';
import { SAME_STATEMENTS } from './fact-history.cypher';

interface Statement {
  readonly [name: string]: unknown;
  readonly of: string;
  readonly id: string;
  readonly restates: string | null;
  readonly believed: boolean;
  readonly byHand: boolean;
  /** Whether the command that stated it was undone. */
  readonly undone: boolean;
  /** Whether the record that states it is in force. */
  readonly active: boolean;
}

/** What became of facts: a fact that was taken back and stated again lives on under another id. */
export class FactHistory {
  private constructor(private readonly families: ReadonlyMap<string, ReadonlyMap<string, Statement>>) {}

  /** Reads the history of these facts. */
  static async load(tx: Tx, ids: readonly string[]): Promise<FactHistory> {
    const families = new Map<string, Map<string, Statement>>();
    if (ids.length > 0)
      for (const row of await tx.run<Statement>(SAME_STATEMENTS, { ids }))
        families.set(row.of, (families.get(row.of) ?? new Map<string, Statement>()).set(row.id, row));
    return new FactHistory(families);
  }

  /** The fact, or what it was stated again as, as far as it is believed now. */
  believed(id: string): readonly string[] {
    const family = this.families.get(id);
    return [...(family?.values() ?? [])]
      .filter((one) => one.believed && this.line(family, one.id).includes(id))
      .map((one) => one.id);
  }

  /**
   * Whether the fact may be stated again: it is not believed already, its row is in force, and the command that said it first, if a
   * person did, has not been undone.
   */
  mayComeBack(id: string): boolean {
    const family = this.families.get(id);
    const fact = family?.get(id);
    if (!family || !fact || !fact.active || this.believed(id).length > 0) return false;
    const first = family.get(this.line(family, id).at(-1) ?? id) ?? fact;
    return !(first.byHand && first.undone);
  }

  /** The fact, what it restates, what that restates, and so on. */
  private line(family: ReadonlyMap<string, Statement> | undefined, id: string): readonly string[] {
    const line: string[] = [];
    for (let at = family?.get(id); at && !line.includes(at.id); at = at.restates === null ? undefined : family?.get(at.restates))
      line.push(at.id);
    return line;
  }
}
