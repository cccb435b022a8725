import type { MixedIntegerProgramme } from './mip';

/** An entry of a row: column and coefficient. */
export type Term = readonly [column: number, value: number];

/** Collects columns and rows of a mixed-integer programme. */
export class ProgrammeBuilder {
  private readonly costs: number[] = [];
  private readonly lowers: number[] = [];
  private readonly uppers: number[] = [];
  private readonly integers: number[] = [];
  private readonly starts: number[] = [0];
  private readonly columns: number[] = [];
  private readonly values: number[] = [];
  private readonly rowLowers: number[] = [];
  private readonly rowUppers: number[] = [];

  /** Number of columns so far. */
  get width(): number {
    return this.costs.length;
  }

  /** Adds a continuous column and returns its number. */
  continuous(cost: number, lower: number, upper: number): number {
    this.costs.push(cost);
    this.lowers.push(lower);
    this.uppers.push(upper);
    this.integers.push(0);
    return this.costs.length - 1;
  }

  /** Adds an integer column; a yes or no unless bounds are given. */
  integer(cost: number, lower = 0, upper = 1): number {
    const column = this.continuous(cost, lower, upper);
    this.integers[column] = 1;
    return column;
  }

  /** Adds `lower ≤ Σ terms ≤ upper`; terms of one column are added up. */
  row(terms: readonly Term[], lower: number, upper: number): void {
    const sums = new Map<number, number>();
    for (const [column, value] of terms) sums.set(column, (sums.get(column) ?? 0) + value);
    for (const [column, value] of sums) {
      if (value === 0) continue;
      this.columns.push(column);
      this.values.push(value);
    }
    this.starts.push(this.columns.length);
    this.rowLowers.push(lower);
    this.rowUppers.push(upper);
  }

  /** The programme, to be maximised. */
  build(): MixedIntegerProgramme {
    return {
      cost: Float64Array.from(this.costs),
      lower: Float64Array.from(this.lowers),
      upper: Float64Array.from(this.uppers),
      integer: Uint8Array.from(this.integers),
      rows: {
        start: Int32Array.from(this.starts),
        column: Int32Array.from(this.columns),
        value: Float64Array.from(this.values),
        lower: Float64Array.from(this.rowLowers),
        upper: Float64Array.from(this.rowUppers),
      },
    };
  }
}
