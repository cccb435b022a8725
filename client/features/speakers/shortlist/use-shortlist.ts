import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
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
  readonly retry: () => void;
  readonly busy: boolean;
  readonly has: (person: string) => boolean;
  /**
   * Puts somebody on the list, making one where there is none; gives its id. What is not said of them stays as it is. With `seenSeq` it
   * rejects with `CONFLICT` when somebody else has changed the row since.
   */
  readonly put: (
    people: readonly string[],
    fresh: { readonly title: string; readonly topic?: string; readonly eventId?: string },
    says?: { readonly state?: ShortlistState; readonly note?: string; readonly seenSeq?: number },
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
  // What is done quickly one after the other is also told one after the other: each builds on what the one before left.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const inHand = useRef(chosen);
  /** What one has said oneself, of which the page may not have heard yet. */
  const ownSeq = useRef(0);
  useEffect(() => {
    inHand.current = chosen;
  }, [chosen]);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.current.then(work);
    turn.current = done.catch(() => undefined);
    return done;
  };
  const again = async () => {
    await Promise.all([lists.refetch(), ...(chosen ? [one.refetch()] : [])]);
  };
  return {
    lists: lists.data?.shortlists ?? [],
    list,
    error: lists.error ?? one.error,
    retry: () => void again(),
    busy: creating.loading || setting.loading || removing.loading || undoing.loading,
    has: (person) => list?.entries.some((entry) => entry.person.id === person) ?? false,
    put: (people, fresh, says = {}) =>
      inTurn(async () => {
        const made = (inHand.current ??= (await create({ variables: { input: fresh } })).data?.createShortlist.id);
        if (!made) throw new Error('The shortlist was not made.');
        const seenSeq = says.seenSeq === undefined ? undefined : Math.max(says.seenSeq, ownSeq.current);
        const input = { shortlistId: made, people: [...people], ...says, seenSeq };
        // Whatever became of it, the page shows what is so.
        const { data } = await set({ variables: { input } }).finally(again);
        ownSeq.current = Math.max(ownSeq.current, data?.setShortlistEntries.seq ?? 0);
        return made;
      }),
    take: (people) =>
      inTurn(async () => {
        if (!inHand.current) return;
        await remove({ variables: { shortlistId: inHand.current, people: [...people] } });
        await again();
      }),
    undo: (seq) =>
      inTurn(async () => {
        await undoCommand({ variables: { seq } });
        await again();
      }),
  };
}
