import { AtlasError } from '@brainlink/schema/errors';
import type { Actor } from '../../identity/actor';
import type { Asker } from '../speakers/speakers.service';
import type { Conflict, ConflictAgainst, ConflictReport, WaiveConflictInput } from './conflicts.types';

/** Conflicts of interest between people. */
export class ConflictsService {
  check(_asker: Asker, _person: string, _against: ConflictAgainst): Promise<ConflictReport> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  waive(_actor: Actor, _input: WaiveConflictInput): Promise<Conflict> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }
}
