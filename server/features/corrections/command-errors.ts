import { AtlasError } from '@brainlink/schema/errors';
import { ChoiceChanged, NobodyToChoose, NothingToChange, NothingToUndo, StoreBusy, StoreNotReady } from '@brainlink/seeds/write';

/** What the writing of facts throws, in the words of the closed list. */
export function toCommandError(thrown: unknown): unknown {
  if (thrown instanceof NothingToChange || thrown instanceof NobodyToChoose)
    return new AtlasError('NOT_FOUND', { cause: thrown });
  if (thrown instanceof ChoiceChanged) return new AtlasError('CONFLICT', { cause: thrown });
  if (thrown instanceof StoreBusy) return new AtlasError('JOB_RUNNING', { cause: thrown });
  if (thrown instanceof StoreNotReady) return new AtlasError('NOT_READY', { cause: thrown });
  if (thrown instanceof NothingToUndo) {
    const code = thrown.why === 'absent' ? 'NOT_FOUND' : thrown.why === 'undone' ? 'ALREADY_UNDONE' : 'CANNOT_UNDO';
    return new AtlasError(code, { cause: thrown });
  }
  return thrown;
}

/** Runs a command and says its failures in the words of the closed list. */
export async function asCommand<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw toCommandError(thrown);
  }
}
