import { AtlasError } from '@brainlink/schema/errors';

/** The answer of a field whose service is not there yet. */
export const notReady = (field: string): never => {
  throw new AtlasError('NOT_READY', { details: { field } });
};
