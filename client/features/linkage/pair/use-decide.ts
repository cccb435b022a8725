import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  DecideLinkDocument,
  LinkPairDocument,
  UndoLinkDecisionDocument,
  type LinkDecisionKind,
  type LinkDecisionPartsFragment,
} from '../../../api/generated/linkage';
import type { PairKeys } from '../state/pair-key';
import type { Refused } from './conflict-note';

/** What a decision needs to know. */
export interface Wanted {
  readonly keys: PairKeys;
  readonly decision: LinkDecisionKind;
  readonly note: string;
  /** The decision about the pair that was in sight; null where there was none. */
  readonly expected: string | null;
}

/** Deciding about pairs, one at a time: what is on its way, what was refused, what failed. */
export interface Deciding {
  readonly deciding: LinkDecisionKind | null;
  readonly refused: Refused | null;
  readonly error: unknown;
  readonly forget: () => void;
  /** Decides; answers with the command, or undefined where nothing was changed. */
  readonly decide: (wanted: Wanted) => Promise<number | undefined>;
  /** Takes a command back; answers whether it was taken back. */
  readonly undo: (seq: number, reason: string, keys: PairKeys) => Promise<boolean>;
}

/** The commands of a pair. A second decision waits for the answer to the first: nothing is decided twice by a key held down. */
export function useDecide(): Deciding {
  const client = useApolloClient();
  const [deciding, setDeciding] = useState<LinkDecisionKind | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [send] = useMutation(DecideLinkDocument);
  const [takeBack] = useMutation(UndoLinkDecisionDocument);
  // What was known of the pair now holds the decision: coming back to it shows it without asking.
  const keep = (keys: PairKeys, decision: LinkDecisionKind, now: LinkDecisionPartsFragment | null | undefined) =>
    client.cache.updateQuery({ query: LinkPairDocument, variables: { ...keys } }, (before) =>
      before?.linkPair && now
        ? {
            linkPair: {
              ...before.linkPair,
              current: now,
              linked: decision === 'LINK',
              history: [now, ...before.linkPair.history.filter(({ id }) => id !== now.id)],
            },
          }
        : before,
    );
  return {
    deciding,
    refused,
    error,
    forget: () => {
      setRefused(null);
      setError(null);
    },
    decide: async ({ keys, decision, note, expected }) => {
      setDeciding(decision);
      setRefused(null);
      setError(null);
      try {
        const { data } = await send({ variables: { ...keys, decision, note: note.trim() || null, expected } });
        const result = data?.decideLink;
        if (!result) return undefined;
        if (result.outcome !== 'DECIDED') {
          setRefused({ wanted: decision, result });
          return undefined;
        }
        keep(keys, decision, result.current);
        return result.command?.seq;
      } catch (thrown) {
        setError(thrown);
        return undefined;
      } finally {
        setDeciding(null);
      }
    },
    undo: async (seq, reason, keys) => {
      setError(null);
      try {
        await takeBack({ variables: { seq, reason } });
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'linkPair', args: { left: keys.left, right: keys.right } });
        return true;
      } catch (thrown) {
        setError(thrown);
        return false;
      }
    },
  };
}
