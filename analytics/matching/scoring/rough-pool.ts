import { compileKernel, type Address, type KernelBytes } from '../dense/web-assembly';
import { EXPERTISE_CONFIGURATION } from '../configuration';
import type { PeopleColumns } from '../people-columns';
import { PLACE_WEIGHTS } from './pool';

interface Kernel {
  weigh(at: Address, end: Address, year: Address, costs: Address, scale: number, mean: number): void;
  pool(
    person: Address,
    end: Address,
    entry: number,
    work: Address,
    cost: Address,
    values: Address,
    shares: Address,
    into: Address,
  ): void;
}

/**
 * Weighs works, and pools the best five values of each person: five running values, through which each further one sinks by a maximum and a minimum,
 * so that nothing is decided by a branch. Assembled with wabt from
 *
 * ```wat
 * (module
 *   (import "of" "memory" (memory 0))
 *   (func (export "weigh") (param $at i32) (param $end i32) (param $year i32) (param $costs i32) (param $scale f32) (param $mean f32)
 *     (loop $works
 *       (f32.store (local.get $at) (f32.sub
 *         (f32.mul (local.get $scale) (f32.sub (f32.load (local.get $at)) (local.get $mean)))
 *         (f32.load (i32.add (local.get $costs) (i32.shl (i32.load16_u (local.get $year)) (i32.const 2))))))
 *       (local.set $year (i32.add (local.get $year) (i32.const 2)))
 *       (br_if $works (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end)))))
 *   (func (export "pool") (param $person i32) (param $end i32) (param $entry i32) (param $work i32) (param $cost i32) (param $values i32)
 *     (param $shares i32) (param $into i32)
 *     (local $last i32) (local $score f32) (local $value f32) (local $x v128) (local $y v128)
 *     (local $v0 v128) (local $v1 v128) (local $v2 v128) (local $v3 v128) (local $v4 v128)
 *     (loop $people
 *       (local.set $last (i32.load offset=4 (local.get $person)))
 *       (local.set $v0 (v128.load32_zero offset=20 (local.get $shares)))
 *       (local.set $v1 (local.get $v0)) …
 *       (if (i32.lt_u (local.get $entry) (local.get $last)) (then (loop $entries
 *         (local.set $x (f32x4.sub
 *           (v128.load32_zero (i32.add (local.get $values) (i32.shl (i32.load (local.get $work)) (i32.const 2))))
 *           (v128.load32_zero (local.get $cost))))
 *         (local.set $y (f32x4.pmin (local.get $v0) (local.get $x)))
 *         (local.set $v0 (f32x4.pmax (local.get $v0) (local.get $x)))
 *         (local.set $x (local.get $y))
 *         … the same with $v1, $v2, $v3
 *         (local.set $v4 (f32x4.pmax (local.get $v4) (local.get $x)))
 *         (local.set $work (i32.add (local.get $work) (i32.const 4)))
 *         (local.set $cost (i32.add (local.get $cost) (i32.const 4)))
 *         (br_if $entries (i32.lt_u (local.tee $entry (i32.add (local.get $entry) (i32.const 1))) (local.get $last))))))
 *       (local.set $score (f32.const 0))
 *       (local.set $score (f32.add (local.get $score) (f32.mul (f32.load (local.get $shares))
 *         (select (f32.load offset=24 (local.get $shares)) (local.tee $value (f32x4.extract_lane 0 (local.get $v0)))
 *           (f32.eq (local.get $value) (f32.load offset=20 (local.get $shares)))))))
 *       … the same with $v1 to $v4 and the shares 4, 8, 12 and 16 bytes on
 *       (f32.store (local.get $into) (select (f32.load offset=28 (local.get $shares)) (local.get $score)
 *         (f32.eq (f32x4.extract_lane 0 (local.get $v0)) (f32.load offset=20 (local.get $shares)))))
 *       (local.set $into (i32.add (local.get $into) (i32.const 4)))
 *       (br_if $people (i32.lt_u (local.tee $person (i32.add (local.get $person) (i32.const 4))) (local.get $end))))))
 * ```
 */
const newKernel = compileKernel<Kernel>(
  'AGFzbQEAAAABFQJgCH9/f39/f39/AGAGf39/f319AAIOAQJvZgZtZW1vcnkCAAADAwIAAQcQAgRwb29sAAAFd2VpZ2gAAQrXAwKcAwMBfwJ9B3sDQCAAKA' +
    'IEIQggBv1cAhQhDSANIQ4gDSEPIA0hECANIREgAiAISQRAA0AgBSADKAIAQQJ0av1cAgAgBP1cAgD95QEhCyANIAv96gEhDCANIAv96wEhDSAMIQsgDiAL' +
    '/eoBIQwgDiAL/esBIQ4gDCELIA8gC/3qASEMIA8gC/3rASEPIAwhCyAQIAv96gEhDCAQIAv96wEhECAMIQsgESAL/esBIREgA0EEaiEDIARBBGohBCACQQ' +
    'FqIgIgCEkNAAsLQwAAAAAhCSAJIAYqAgAgBioCGCAN/R8AIgogCiAGKgIUWxuUkiEJIAkgBioCBCAGKgIYIA79HwAiCiAKIAYqAhRbG5SSIQkgCSAGKgII' +
    'IAYqAhggD/0fACIKIAogBioCFFsblJIhCSAJIAYqAgwgBioCGCAQ/R8AIgogCiAGKgIUWxuUkiEJIAkgBioCECAGKgIYIBH9HwAiCiAKIAYqAhRbG5SSIQ' +
    'kgByAGKgIcIAkgDf0fACAGKgIUWxs4AgAgB0EEaiEHIABBBGoiACABSQ0ACws3AANAIAAgBCAAKgIAIAWTlCADIAIvAQBBAnRqKgIAkzgCACACQQJqIQIg' +
    'AEEEaiIAIAFJDQALCw==',
);

const { missingWork, noWorks } = EXPERTISE_CONFIGURATION;
/** What the kernel reads of places: their shares, what marks one that is free, what it counts, and what somebody without works has. */
const SHARES = Float32Array.from([...PLACE_WEIGHTS, -Infinity, missingWork, noWorks]);

/** How likeness of words and the year of a work become a part of what it makes. */
export interface WordsWeighed {
  readonly scale: number;
  readonly mean: number;
  /** What a work costs, by its year. */
  readonly costs: Float64Array;
}

/** The scores of everybody by values of works, as `BestFew` makes them with one digit less, for the quick look at all. */
export class RoughPool {
  private readonly kernel: Kernel;
  /** Where the values of works stand; to be written before {@link scores}. */
  readonly values: Address;
  private readonly years: Address;
  private readonly yearCosts: Address;
  private readonly start: Address;
  private readonly entries: Address;
  private readonly costs: Address;
  private readonly shares: Address;
  private readonly found: Address;
  /** By which factors {@link costs} were made. */
  private factors = '';

  /** @param memory - shared with whatever else makes values of works */
  constructor(
    private readonly people: PeopleColumns,
    private readonly memory: KernelBytes,
  ) {
    const { start, works, years, latestYear, ids } = people;
    this.kernel = newKernel(memory);
    this.values = memory.take(4 * years.length);
    this.years = memory.take(2 * years.length);
    this.yearCosts = memory.take(4 * (latestYear + 1));
    this.start = memory.take(4 * start.length);
    this.entries = memory.take(4 * works.length);
    this.costs = memory.take(4 * works.length);
    this.shares = memory.take(4 * SHARES.length);
    this.found = memory.take(4 * ids.length);
    memory.shorts(this.years, years.length).set(years);
    memory.integers(this.start, start.length).set(start);
    memory.integers(this.entries, works.length).set(works);
    memory.floats(this.shares, SHARES.length).set(SHARES);
  }

  /** What works make, by number. */
  numbers(): Float32Array {
    return this.memory.floats(this.values, this.people.years.length);
  }

  /** Sets what works make by their words and years; `likeness` is theirs to the topic, of all works. */
  weigh(likeness: Float32Array, { scale, mean, costs }: WordsWeighed, from: number, to: number): void {
    if (from >= to) return;
    this.memory.floats(this.yearCosts, costs.length).set(costs);
    this.numbers().set(likeness.subarray(from, to), from);
    this.kernel.weigh(this.values + 4 * from, this.values + 4 * to, this.years + 2 * from, this.yearCosts, scale, mean);
  }

  /**
   * Everybody's score, by number.
   *
   * @param ofAuthorship - what the cost of being one of many is multiplied with
   * @param ofKind - what the cost of a work's kind is multiplied with
   */
  scores(ofAuthorship: number, ofKind: number): Float32Array {
    this.setCosts(ofAuthorship, ofKind);
    const { start, entries, costs, values, shares, found } = this;
    const people = this.people.ids.length;
    if (people > 0) this.kernel.pool(start, start + 4 * people, 0, entries, costs, values, shares, found);
    return this.memory.floats(found, people).slice();
  }

  private setCosts(ofAuthorship: number, ofKind: number): void {
    const factors = `${ofAuthorship} ${ofKind}`;
    if (factors === this.factors) return;
    this.factors = factors;
    const { authorship, kind } = this.people;
    const costs = this.memory.floats(this.costs, authorship.length);
    costs.forEach((_, entry) => (costs[entry] = ofAuthorship * authorship[entry]! + ofKind * kind[entry]!));
  }
}
