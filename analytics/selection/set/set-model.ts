import { supportedTickets, type FixKind } from '@brainlink/schema/rules';
import type { MixedIntegerProgramme } from '../solver/mip';
import { ProgrammeBuilder, type Term } from '../solver/programme';
import { COVERAGE_GAINS } from './coverage';
import { institutionCap, type ReadProblem } from './read-problem';
import { ruleItems, type RuleItem } from './rule-items';
import { Relaxer, type Relaxation } from './relaxer';
import { DIVERSITY, DIVERSITY_KINDS, type Placed } from './summarize-set';
import type { AttendanceMode, SeatRule } from './set-problem';

/** What is asked of a model. */
export interface ModelOptions {
  /** `value`: the best set; `feasible`: any; `relax`: any, giving way as cheaply as can be. */
  readonly goal: 'value' | 'feasible' | 'relax';
  /** Hard rules that hold; all unless said. */
  readonly items?: readonly RuleItem[];
  /** Sets from which at least `difference` members must differ. */
  readonly avoid?: readonly { readonly rows: readonly number[]; readonly difference: number }[];
  /** Somebody who has to be in, beyond the locks. */
  readonly require?: number;
  /** With `relax`: combinations of kinds that must not come again; or the most it may cost and the kinds, then the best set within is sought. */
  readonly relaxed?: {
    readonly without: readonly (readonly FixKind[])[];
    readonly within?: { readonly most: number; readonly kinds: readonly FixKind[] };
  };
}

/** A programme for a set, with how its answer is read. */
export interface SetModel {
  readonly programme: MixedIntegerProgramme;
  readPlaced(values: Float64Array): readonly Placed[];
  readRelaxations(values: Float64Array): readonly Relaxation[];
  /** Columns of each person, for a start. */
  startFrom(placed: readonly Placed[]): Float64Array;
}

/** Column of somebody taking part in a way. */
interface Way {
  readonly row: number;
  readonly mode: AttendanceMode;
  readonly column: number;
}

/** Writes a problem as a mixed-integer programme. */
export class SetModelWriter {
  readonly builder = new ProgrammeBuilder();
  readonly ways: Way[] = [];
  /** Columns that say whether a person is in, as terms. */
  readonly inside: Term[][] = [];
  private readonly value: boolean;

  constructor(
    readonly problem: ReadProblem,
    readonly options: ModelOptions,
    readonly relaxer: Relaxer | null,
  ) {
    this.value = options.goal === 'value' || options.relaxed?.within !== undefined;
    this.writePeople();
    if (this.value) {
      this.writeCoverage();
      this.writeDiversity();
      this.writeSoftSeats();
    }
    for (const item of options.items ?? ruleItems(problem)) this.writeItem(item);
    if (options.require !== undefined) this.builder.row(this.inside[options.require]!, 1, 1);
    for (const { rows, difference } of options.avoid ?? []) this.writeAvoid(rows, difference);
  }

  private weigh(worth: number): number {
    return this.value ? worth : 0;
  }

  private writePeople(): void {
    const { people, weights } = this.problem;
    people.forEach((person, row) => {
      const worth =
        weights.score * person.score +
        (person.newToNetwork ? weights.newToNetwork : 0) +
        (person.previousBeneficiary ? weights.previousBeneficiary : 0);
      const terms: Term[] = [];
      const add = (mode: AttendanceMode): number => {
        const column = this.builder.integer(this.weigh(worth - weights.modes[mode]));
        this.ways.push({ row, mode, column });
        terms.push([column, 1]);
        return column;
      };
      person.modes.forEach(add);
      if (this.relaxer) for (const mode of person.openable) this.relaxer.allowMode(this.builder, row, mode, add(mode));
      if (terms.length > 1) this.builder.row(terms, 0, 1);
      this.inside.push(terms);
    });
  }

  private writeCoverage(): void {
    const { people, subtopics, weights } = this.problem;
    for (const { id, weight } of subtopics) {
      const terms: Term[] = people.flatMap((person, row) => this.times(row, person.subtopics?.[id] ?? 0));
      if (terms.length === 0 || weight === 0) continue;
      const units: Term[] = COVERAGE_GAINS.map((gain) => [this.builder.continuous(gain * weight * weights.coverage, 0, 1), -1]);
      this.builder.row([...terms, ...units], 0, Infinity);
    }
  }

  private writeDiversity(): void {
    for (const kind of DIVERSITY_KINDS) {
      const weight = this.problem.weights[kind];
      if (weight === 0) continue;
      const rows = new Map<string, number[]>();
      this.problem.people.forEach((person, row) => {
        for (const value of new Set(DIVERSITY[kind](person))) rows.set(value, [...(rows.get(value) ?? []), row]);
      });
      for (const [, list] of [...rows].sort(([one], [two]) => (one < two ? -1 : 1))) {
        const seen = this.builder.continuous(weight, 0, 1);
        this.builder.row([...list.flatMap((row) => this.times(row, 1)), [seen, -1]], 0, Infinity);
      }
    }
  }

  private writeSoftSeats(): void {
    const { seatWithin, seatBeyond } = this.problem.weights;
    for (const seat of this.problem.rules.seats) {
      if (seat.hard) continue;
      const { min, max, from = min, to = max } = seat;
      const terms = this.group(seat);
      if (min > 0) {
        const below = this.builder.continuous(-seatWithin, 0, min - from);
        const farBelow = this.builder.continuous(-seatBeyond, 0, Infinity);
        this.builder.row([...terms, [below, 1], [farBelow, 1]], min, Infinity);
      }
      if (max < Infinity) {
        const above = this.builder.continuous(-seatWithin, 0, to - max);
        const farAbove = this.builder.continuous(-seatBeyond, 0, Infinity);
        this.builder.row([...terms, [above, -1], [farAbove, -1]], -Infinity, max);
      }
    }
  }

  private writeItem(item: RuleItem): void {
    const { builder, relaxer } = this;
    switch (item.type) {
      case 'tickets':
        return this.writeTickets();
      case 'business':
        return builder.row(this.modeTerms('business'), -Infinity, this.problem.rules.airfare.businessCap);
      case 'seatsMin':
        return builder.row([...this.group(item.seat), ...(relaxer?.seats(builder, item.seat, 1) ?? [])], item.seat.min, Infinity);
      case 'seatsMax':
        return builder.row(
          [...this.group(item.seat), ...(relaxer?.seats(builder, item.seat, -1) ?? [])],
          -Infinity,
          item.seat.max,
        );
      case 'institution': {
        const terms = item.crowd.rows.flatMap((row) => this.times(row, 1));
        const slack = relaxer?.institution(builder, item.crowd.institution, item.crowd.rows.length) ?? [];
        return builder.row([...terms, ...slack], -Infinity, institutionCap(this.problem.rules, item.crowd.institution));
      }
      case 'lock':
        return builder.row([...this.inside[item.row]!, ...(relaxer?.lock(builder, item.row) ?? [])], 1, Infinity);
      case 'exclusion':
        return builder.row(
          [...this.inside[item.exclusion.row]!, ...(relaxer?.exclusion(builder, item.exclusion) ?? [])],
          -Infinity,
          0,
        );
      case 'conflict': {
        const [one, two] = item.conflict.rows;
        const slack = relaxer?.conflict(builder, item.conflict) ?? [];
        return builder.row([...this.inside[one]!, ...this.inside[two]!, ...slack], -Infinity, 1);
      }
    }
  }

  /**
   * Rule 22 exactly: how many tickets there are depends on how many are of business class, by a table that need not be a line (one business
   * ticket is a setting). A yes or no for each number of business tickets chooses the entry.
   */
  private writeTickets(): void {
    const { airfare } = this.problem.rules;
    const all = [...this.modeTerms('economy'), ...this.modeTerms('business')];
    const business = this.modeTerms('business');
    if (business.length === 0) return this.builder.row(all, -Infinity, supportedTickets(airfare, 0));
    const capped = (this.options.items ?? ruleItems(this.problem)).some(({ type }) => type === 'business');
    const most = capped ? Math.min(business.length, airfare.businessCap) : business.length;
    const entries = Array.from({ length: most + 1 }, (_, number) => ({
      number,
      column: this.builder.integer(0),
      tickets: supportedTickets(airfare, Math.min(number, airfare.businessCap)),
    }));
    this.builder.row(
      entries.map(({ column }) => [column, 1]),
      1,
      1,
    );
    this.builder.row([...business, ...entries.map(({ column, number }): Term => [column, -number])], 0, 0);
    this.builder.row([...all, ...entries.map(({ column, tickets }): Term => [column, -tickets])], -Infinity, 0);
  }

  private writeAvoid(rows: readonly number[], difference: number): void {
    const terms = rows.flatMap((row) => this.times(row, 1));
    this.builder.row(terms, -Infinity, rows.length - difference);
  }

  private times(row: number, value: number): Term[] {
    return value === 0 ? [] : this.inside[row]!.map(([column]) => [column, value]);
  }

  private group({ group }: SeatRule): Term[] {
    return this.problem.people.flatMap((person, row) => (group === 'total' || person.group === group ? this.times(row, 1) : []));
  }

  private modeTerms(mode: AttendanceMode): Term[] {
    return this.ways.filter((way) => way.mode === mode).map(({ column }) => [column, 1]);
  }
}

/** Writes a problem as a programme. */
export function writeSetModel(problem: ReadProblem, options: ModelOptions): SetModel {
  const within = options.relaxed?.within;
  const relaxer = options.goal === 'relax' ? new Relaxer(problem, within === undefined, within?.kinds) : null;
  const writer = new SetModelWriter(problem, options, relaxer);
  relaxer?.finish(writer.builder, options.relaxed?.without ?? [], within?.most);
  const programme = writer.builder.build();
  return {
    programme,
    readPlaced: (values) => writer.ways.flatMap(({ row, mode, column }) => (values[column]! > 0.5 ? [{ row, mode }] : [])),
    readRelaxations: (values) => relaxer?.read(values) ?? [],
    startFrom: (placed) => {
      const start = new Float64Array(programme.cost.length);
      for (const { row, mode } of placed) {
        const way = writer.ways.find((each) => each.row === row && each.mode === mode);
        if (way) start[way.column] = 1;
      }
      return start;
    },
  };
}
