import { AtlasError } from '@brainlink/schema/errors';

/**
 * A page size within its bounds.
 * @throws AtlasError PAGE_LIMIT or INVALID_INPUT
 */
export function pageSize(asked: number, most: number, field = 'first'): number {
  if (!Number.isInteger(asked) || asked < 1) throw new AtlasError('INVALID_INPUT', { details: { field } });
  if (asked > most) throw new AtlasError('PAGE_LIMIT', { details: { field, most } });
  return asked;
}
