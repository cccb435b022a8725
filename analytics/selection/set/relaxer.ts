import { FIX_KINDS, type FixKind } from '@brainlink/schema/rules';
import type { ProgrammeBuilder, Term } from '../solver/programme';
import type { Openable, ReadProblem } from './read-problem';
import type { SetFix } from './set-answer';
import type { SeatRule } from './set-problem';

/** A fix that a solution makes use of. */
export type Relaxation = SetFix;

/** A column by which a rule gives way. */
interface Slack {
  readonly column: number;
  readonly cost: number;
  readonly kind: FixKind;
  readonly most: number;
  /** The fix of so many units. */
  readonly fix: (units: number) => SetFix;
}

/** The elastic side of a model: every rule that may give way does so by a column with its cost (goal programming). */
export class Relaxer {
  private readonly slacks: Slack[] = [];

  /** `priced`: the costs are the objective; else they are only bounded. `only`: kinds that may give way, all unless said. */
  constructor(
    private readonly problem: ReadProblem,
    private readonly priced: boolean,
    private readonly only: readonly FixKind[] | undefined,
  ) {}

  private add(builder: ProgrammeBuilder, kind: FixKind, cost: number, most: number, fix: (units: number) => SetFix): number {
    const open = this.only === undefined || this.only.includes(kind);
    const column = builder.integer(this.priced ? -cost : 0, 0, open ? most : 0);
    this.slacks.push({ column, cost, kind, most, fix });
    return column;
  }

  private costOf(kind: FixKind): number {
    return this.problem.rules.fixes[kind].relaxCost;
  }

  /** Opens a way of taking part: `way` is its column. */
  allowMode(builder: ProgrammeBuilder, row: number, mode: Openable, way: number): void {
    const cost = this.costOf(mode);
    const person = this.problem.people[row]!.id;
    const used = this.add(builder, mode, cost, 1, () => ({ kind: mode, person, cost }));
    builder.row(
      [
        [way, 1],
        [used, -1],
      ],
      -Infinity,
      0,
    );
  }

  /** A seat fewer than the least (`sign` 1) or more than the most (−1). */
  seats(builder: ProgrammeBuilder, seat: SeatRule, sign: 1 | -1): Term[] {
    const cost = this.costOf('seats');
    const most = sign === 1 ? seat.min : this.problem.people.length;
    const fix = (units: number): SetFix => ({ kind: 'seats', group: seat.group, by: -sign * units, cost: cost * units });
    return [[this.add(builder, 'seats', cost, most, fix), sign]];
  }

  /** More of an institution. */
  institution(builder: ProgrammeBuilder, institution: string, possible: number): Term[] {
    const cost = this.problem.rules.perInstitution.relaxCost;
    const fix = (units: number): SetFix => ({ kind: 'perInstitution', institution, by: units, cost: cost * units });
    return [[this.add(builder, 'perInstitution', cost, possible, fix), -1]];
  }

  /** Somebody who is held leaves. */
  lock(builder: ProgrammeBuilder, row: number): Term[] {
    const cost = this.costOf('oneFewer');
    const person = this.problem.people[row]!.id;
    return [[this.add(builder, 'oneFewer', cost, 1, () => ({ kind: 'oneFewer', person, cost })), 1]];
  }

  /** Somebody who was excluded comes in after all, where that may be proposed. */
  exclusion(builder: ProgrammeBuilder, exclusion: ReadProblem['exclusions'][number]): Term[] {
    if (!exclusion.relaxable) return [];
    const cost = readmitCost(this.problem, exclusion);
    const { person } = exclusion;
    return [[this.add(builder, 'readmit', cost, 1, () => ({ kind: 'readmit', person, cost })), -1]];
  }

  /** A conflict is waived, where it may be. */
  conflict(builder: ProgrammeBuilder, conflict: ReadProblem['conflicts'][number]): Term[] {
    if (!conflict.waivable) return [];
    const cost = waiveCost(this.problem, conflict);
    const { people } = conflict;
    return [[this.add(builder, 'waive', cost, 1, () => ({ kind: 'waive', people, cost })), -1]];
  }

  /**
   * Forbids combinations of kinds (and all that contain them), so that the next plan is of another kind; bounds the cost by `most`.
   */
  finish(builder: ProgrammeBuilder, without: readonly (readonly string[])[], most: number | undefined): void {
    if (without.length > 0) {
      const used = new Map<string, number>(FIX_KINDS.map((kind) => [kind, builder.integer(0)]));
      for (const { column, kind, most: bound } of this.slacks)
        builder.row(
          [
            [column, 1],
            [used.get(kind)!, -bound],
          ],
          -Infinity,
          0,
        );
      for (const kinds of without)
        builder.row(
          kinds.map((kind) => [used.get(kind)!, 1]),
          -Infinity,
          kinds.length - 1,
        );
    }
    if (most !== undefined)
      builder.row(
        this.slacks.map(({ column, cost }) => [column, cost]),
        -Infinity,
        most + 1e-6,
      );
  }

  /** The fixes that a solution uses. */
  read(values: Float64Array): readonly SetFix[] {
    return this.slacks.flatMap(({ column, fix }) => {
      const units = Math.round(values[column]!);
      return units > 0 ? [fix(units)] : [];
    });
  }
}

/** What admitting an excluded person costs. */
export const readmitCost = ({ rules }: ReadProblem, { relaxCost, reason }: ReadProblem['exclusions'][number]): number =>
  relaxCost ?? rules.fixes[reason === 'conflict' ? 'waive' : 'readmit'].relaxCost;

/** What waiving a conflict costs. */
export const waiveCost = ({ rules }: ReadProblem, { relaxCost }: ReadProblem['conflicts'][number]): number =>
  relaxCost ?? rules.fixes.waive.relaxCost;
