import { AtlasError } from '@brainlink/schema/errors';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { CreateShortlistInput, Shortlist, ShortlistEntryInput, UpdateShortlistInput } from './shortlists.types';

/** Shortlists, kept as decisions. */
export class ShortlistsService {
  list(actor: Actor): Promise<Shortlist[]> {
    authorize(actor, 'keepShortlists');
    return Promise.resolve([]);
  }

  find(actor: Actor, _id: string): Promise<Shortlist | null> {
    authorize(actor, 'keepShortlists');
    return Promise.resolve(null);
  }

  create(_actor: Actor, _input: CreateShortlistInput): Promise<Shortlist> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  update(_actor: Actor, _input: UpdateShortlistInput): Promise<Shortlist> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  set(_actor: Actor, _input: ShortlistEntryInput): Promise<Shortlist> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  remove(
    _actor: Actor,
    _input: { readonly shortlistId: string; readonly people: readonly string[]; readonly reason: string | null },
  ): Promise<Shortlist> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }

  undo(_actor: Actor, _seq: number): Promise<Shortlist | null> {
    return Promise.reject(new AtlasError('NOT_READY'));
  }
}
