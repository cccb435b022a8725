/** A column of the matrix of blocking keys. */
export interface KeyColumn {
  readonly name: string;
  /** Number of the field, and of the code within the row, that it is made of. */
  readonly field: number;
  readonly slot: number;
  readonly alone: boolean;
  readonly combines: boolean;
}
