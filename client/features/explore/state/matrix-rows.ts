/** Rows, which are the columns, of the matrix at first and at most: more cannot be read. */
export const MATRIX_ROWS = { first: 40, most: 60 } as const;
