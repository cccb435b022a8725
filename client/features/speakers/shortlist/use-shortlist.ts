import { useMutation, useQuery } from '@apollo/client/react';
import {
  CreateShortlistDocument,
  OneShortlistDocument,
  RemoveShortlistEntriesDocument,
  SetShortlistEntriesDocument,
  ShortlistsDocument,
  UndoShortlistCommandDocument,
  type OneShortlistQuery,
  type ShortlistsQuery,
  type ShortlistState,
} from '../../../api/generated/speakers';

/** A shortlist as it is shown. */
export type ShortlistView = NonNullable<OneShortlistQuery['shortlist']>;

/** The shortlist in hand and its commands; each rejects when the server does. */
export interface ShortlistHand {
  readonly lists: ShortlistsQuery['shortlists'];
  readonly list: ShortlistView | null;
  readonly error: unknown;
  readonly busy: boolean;
  readonly has: (person: string) => boolean;
  /** Puts somebody on the list, making one where there is none; gives its id. */
  readonly put: (
    people: readonly string[],
    fresh: { readonly title: string; readonly topic?: string; readonly eventId?: string },
    state?: ShortlistState,
    note?: string,
  ) => Promise<string>;
  readonly take: (people: readonly string[]) => Promise<void>;
  readonly undo: (seq: number) => Promise<void>;
}

/** The shortlist of an id, else the last changed one. */
export function useShortlist(id: string | undefined, may: boolean): ShortlistHand {
  const lists = useQuery(ShortlistsDocument, { skip: !may });
  const chosen = id ?? lists.data?.shortlists.find(({ mayEdit }) => mayEdit)?.id;
  const one = useQuery(OneShortlistDocument, { variables: { id: chosen ?? '' }, skip: !chosen });
  const [create, creating] = useMutation(CreateShortlistDocument);
  const [set, setting] = useMutation(SetShortlistEntriesDocument);
  const [remove, removing] = useMutation(RemoveShortlistEntriesDocument);
  const [undoCommand, undoing] = useMutation(UndoShortlistCommandDocument);
  const list = one.data?.shortlist ?? null;
  const again = async () => {
    await Promise.all([lists.refetch(), ...(chosen ? [one.refetch()] : [])]);
  };
  return {
    lists: lists.data?.shortlists ?? [],
    list,
    error: lists.error ?? one.error,
    busy: creating.loading || setting.loading || removing.loading || undoing.loading,
    has: (person) => list?.entries.some((entry) => entry.person.id === person) ?? false,
    put: async (people, fresh, state = 'CONSIDERED', note) => {
      const made = chosen ?? (await create({ variables: { input: fresh } })).data?.createShortlist.id;
      if (!made) throw new Error('The shortlist was not made.');
      await set({
        variables: { input: { shortlistId: made, people: [...people], state, ...(note === undefined ? {} : { note }) } },
      });
      await again();
      return made;
    },
    take: async (people) => {
      if (!chosen) return;
      await remove({ variables: { shortlistId: chosen, people: [...people] } });
      await again();
    },
    undo: async (seq) => {
      await undoCommand({ variables: { seq } });
      await again();
    },
  };
}
