import { DigestSum } from '../digest-sum';
import type { DigestDifference } from './difference';

const KEPT_DIFFERENCES = 200;

/** What is added up on the way through a store. */
export class Tally {
  readonly facts = new DigestSum();
  readonly projection = new DigestSum();
  readonly counted = { facts: 0, decisions: 0, people: 0, things: 0 };
  /** The first differences; {@link differenceCount} counts all. */
  readonly differences: DigestDifference[] = [];
  differenceCount = 0;

  /** Notes a place where the store is not what its facts say. */
  note(difference: DigestDifference): void {
    this.differenceCount += 1;
    if (this.differences.length < KEPT_DIFFERENCES) this.differences.push(difference);
  }
}
