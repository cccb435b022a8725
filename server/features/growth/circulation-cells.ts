import { conditionsOf, filterOf, isSmall, shownMoments, SMALLEST_CELL, subsetsOf } from '@brainlink/analytics/growth';
import { FITS, maskPeople, type PersonMask, type TieFilter, type TieIndex } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import type { Day } from '@brainlink/schema/time';
import { shownDays } from './withheld';

/** Something of somebody. */
interface OfPerson {
  readonly person: string;
}
/** Something of somebody on a day. */
interface Dated extends OfPerson {
  readonly day: Day;
}

/** First and last year of the time that counts. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const yearOf = (day: Day): number => Math.floor(day / 10_000);

/**
 * Who is counted in a question about circulation, and which of its numbers may be shown: below the secretariat those that can stand beside the
 * numbers of every question that leaves some conditions out, and of every other span of years.
 */
export class CirculationCells {
  /** The secretariat is told everything. */
  readonly tellsAll: boolean;
  /** Nothing is told: the filter could single people out at will. */
  readonly isClosed: boolean;
  private readonly masks: readonly PersonMask[];

  /** @param isToday whether the time that counts ends today */
  constructor(
    private readonly index: TieIndex,
    filter: TieFilter,
    audience: Audience,
    isToday: boolean,
  ) {
    this.tellsAll = audience === 'secretariat';
    this.isClosed = !this.tellsAll && shownDays(index, isToday).isClosed(filter);
    const choices = this.tellsAll || this.isClosed ? [] : subsetsOf(conditionsOf(filter)).slice(0, -1).map(filterOf);
    this.masks = [...choices, filter].map((one) => maskPeople(index, one));
  }

  /** Whether somebody fits the question. */
  fits(person: string): boolean {
    return this.masks.at(-1)![this.index.byId.get(person) ?? -1] === FITS;
  }

  /** Whether anybody fits. */
  get fitsSomebody(): boolean {
    return this.masks.at(-1)!.includes(FITS);
  }

  /** Whether somebody fits the question or one of those that its numbers are decided beside. */
  isBeside(person: string): boolean {
    return this.fitsOf(person) !== 0;
  }

  /** Whether the number of those among some who fit may be shown. */
  shows(some: readonly OfPerson[]): boolean {
    return this.momentsOf(some, new Int32Array(some.length), 1)[0]!;
  }

  /** Whether the number of what those who fit did within a span may be shown, beside that of any other span. */
  showsWithin(some: readonly Dated[], { first, last }: YearSpan): boolean {
    if (this.tellsAll) return true;
    if (this.isClosed) return false;
    const years = some.map(({ day }) => yearOf(day));
    const begin = years.reduce((least, year) => Math.min(least, year), last);
    const since = Int32Array.from(years, (year) => (year > last ? -1 : year - begin));
    const shown = this.momentsOf(some, since, last - begin + 1);
    const inside = some.filter(({ person }, at) => years[at]! >= first && years[at]! <= last && this.fits(person)).length;
    return shown.at(-1)! && (first <= begin || shown[first - 1 - begin]!) && !isSmall(inside, SMALLEST_CELL.people);
  }

  private fitsOf(person: string): number {
    const row = this.index.byId.get(person) ?? -1;
    return this.masks.reduce((bits, mask, choice) => (mask[row] === FITS ? bits | (1 << choice) : bits), 0);
  }

  private momentsOf(some: readonly OfPerson[], since: Int32Array, moments: number): boolean[] {
    if (this.tellsAll || this.isClosed) return new Array<boolean>(moments).fill(this.tellsAll);
    const fits = some.map(({ person }) => this.fitsOf(person));
    return shownMoments({ since, fits, choices: this.masks.length, moments, smallest: SMALLEST_CELL.people });
  }
}
