/** What a file may cost before it is refused. Sizes in bytes, lengths in UTF-16 units. */
export interface ReadLimits {
  /** Bytes as they arrive. */
  readonly fileBytes: number;
  /** Bytes after unpacking, of a whole file or of one member of an archive. */
  readonly unpackedBytes: number;
  /** Unpacked ÷ packed; judged once more than {@link ratioFrom} bytes came out. Real tables reach about 40. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly columns: number;
  readonly cellLength: number;
  /** One row, one JSON item, one XML document. */
  readonly itemLength: number;
  readonly archiveMembers: number;
}

/** The limits that uploads and commands run under. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 2 * 1024 ** 3,
  unpackedBytes: 8 * 1024 ** 3,
  ratio: 200,
  ratioFrom: 16 * 1024 ** 2,
  columns: 400,
  cellLength: 32_767,
  itemLength: 64 * 1024 ** 2,
  archiveMembers: 200_000,
};
