import { compileKernel, giveBytes, type KernelMemory } from '../dense/web-assembly';
import { EXPERTISE_CONFIGURATION } from '../configuration';
import type { PeopleColumns } from '../people-columns';
import { PLACE_WEIGHTS } from './pool';

interface Kernel {
  readonly memory: KernelMemory;
  pool(
    person: number,
    end: number,
    entry: number,
    work: number,
    cost: number,
    values: number,
    shares: number,
    into: number,
  ): void;
}

/**
 * Pools the best five values of each person: five running values, through which each further one sinks by a maximum and a minimum, so that nothing is
 * decided by a branch. Assembled with wabt from
 *
 * ```wat
 * (module
 *   (memory (export "memory") 0)
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
  'AGFzbQEAAAABDAFgCH9/f39/f39/AAMCAQAFAwEAAAcRAgZtZW1vcnkCAARwb29sAAAKnwMBnAMDAX8CfQd7A0AgACgCBCEIIAb9XAIUIQ0gDSEOIA0hDy' +
    'ANIRAgDSERIAIgCEkEQANAIAUgAygCAEECdGr9XAIAIAT9XAIA/eUBIQsgDSAL/eoBIQwgDSAL/esBIQ0gDCELIA4gC/3qASEMIA4gC/3rASEOIAwhCyAP' +
    'IAv96gEhDCAPIAv96wEhDyAMIQsgECAL/eoBIQwgECAL/esBIRAgDCELIBEgC/3rASERIANBBGohAyAEQQRqIQQgAkEBaiICIAhJDQALC0MAAAAAIQkgCS' +
    'AGKgIAIAYqAhggDf0fACIKIAogBioCFFsblJIhCSAJIAYqAgQgBioCGCAO/R8AIgogCiAGKgIUWxuUkiEJIAkgBioCCCAGKgIYIA/9HwAiCiAKIAYqAhRb' +
    'G5SSIQkgCSAGKgIMIAYqAhggEP0fACIKIAogBioCFFsblJIhCSAJIAYqAhAgBioCGCAR/R8AIgogCiAGKgIUWxuUkiEJIAcgBioCHCAJIA39HwAgBioCFF' +
    'sbOAIAIAdBBGohByAAQQRqIgAgAUkNAAsL',
);

const { missingWork, noWorks } = EXPERTISE_CONFIGURATION;
/** What the kernel reads of places: their shares, what marks one that is free, what it counts, and what somebody without works has. */
const SHARES = Float32Array.from([...PLACE_WEIGHTS, -Infinity, missingWork, noWorks]);

/** The scores of everybody by values of works, as `BestFew` makes them with one digit less, for the quick look at all. */
export class RoughPool {
  private readonly kernel = newKernel();
  /** What works make; to be written before {@link scores}. */
  readonly values: Float32Array;
  private readonly start: Int32Array;
  private readonly works: Int32Array;
  private readonly costs: Float32Array;
  private readonly shares: Float32Array;
  private readonly found: Float32Array;
  /** By which factors {@link costs} were made. */
  private factors = '';

  constructor(
    private readonly people: PeopleColumns,
    works: number,
  ) {
    const { start, works: entries } = people;
    const counts = [start.length, entries.length, entries.length, works, SHARES.length, people.ids.length];
    const from = counts.map((_, at) => 4 * counts.slice(0, at).reduce((sum, count) => sum + count, 0));
    const memory = giveBytes(this.kernel, 4 * counts.reduce((sum, count) => sum + count, 0));
    this.start = new Int32Array(memory, from[0], counts[0]);
    this.works = new Int32Array(memory, from[1], counts[1]);
    this.costs = new Float32Array(memory, from[2], counts[2]);
    this.values = new Float32Array(memory, from[3], counts[3]);
    this.shares = new Float32Array(memory, from[4], counts[4]);
    this.found = new Float32Array(memory, from[5], counts[5]);
    this.start.set(start);
    this.works.set(entries);
    this.shares.set(SHARES);
  }

  /**
   * Everybody's score, by number; overwritten by the next question.
   *
   * @param ofAuthorship - what the cost of being one of many is multiplied with
   * @param ofKind - what the cost of a work's kind is multiplied with
   */
  scores(ofAuthorship: number, ofKind: number): Float32Array {
    this.setCosts(ofAuthorship, ofKind);
    const { start, works, costs, values, shares, found } = this;
    if (found.length > 0)
      this.kernel.pool(
        start.byteOffset,
        start.byteOffset + 4 * found.length,
        0,
        works.byteOffset,
        costs.byteOffset,
        values.byteOffset,
        shares.byteOffset,
        found.byteOffset,
      );
    return found;
  }

  private setCosts(ofAuthorship: number, ofKind: number): void {
    const factors = `${ofAuthorship} ${ofKind}`;
    if (factors === this.factors) return;
    this.factors = factors;
    const { authorship, kind } = this.people;
    this.costs.forEach((_, entry) => (this.costs[entry] = ofAuthorship * authorship[entry]! + ofKind * kind[entry]!));
  }
}
