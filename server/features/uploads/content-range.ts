import { AtlasError } from '@brainlink/schema/errors';

/** Which bytes a piece holds. `end` is the first byte after it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
  readonly total: number;
}

const SHAPE = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/;

/** Reads `Content-Range: bytes 0-8388607/20000000`. @throws AtlasError `UPLOAD_RANGE` */
export function parseContentRange(header: string | undefined): ByteRange {
  const match = SHAPE.exec(header ?? '');
  const [start, last, total] = (match ?? []).slice(1).map(Number);
  if (start === undefined || last === undefined || total === undefined || last < start || last >= total) {
    throw new AtlasError('UPLOAD_RANGE', { details: { found: header ?? null } });
  }
  return { start, end: last + 1, total };
}
