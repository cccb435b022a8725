import { useQuery } from '@apollo/client/react';
import type { Operation } from '@brainlink/schema/access';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { AtlasDocument, SessionDocument, type AtlasQuery, type SessionQuery } from './generated/session';

/** The signed-in user as the server describes them. */
export type Me = NonNullable<SessionQuery['me']>;

/** The store's own description: world, counts, newest `seq`. */
export type AtlasState = AtlasQuery['atlas'];

/** Who is here and what the store is. */
export interface Session {
  readonly me: Me;
  readonly atlas: AtlasState | null;
  /** Whether the server would allow an operation: the rule is its, the client only asks. */
  readonly can: (operation: Operation) => boolean;
  readonly refetchAtlas: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** The session of the page; only below {@link SessionProvider}. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a SessionProvider');
  return session;
}

/** What {@link SessionProvider} takes. */
export interface SessionProviderProps {
  readonly children: ReactNode;
  readonly whileLoading: ReactNode;
  readonly signedOut: ReactNode;
  readonly failed: (error: unknown, retry: () => void) => ReactNode;
}

/** Asks who is here, once, and shows the pages only to somebody who is signed in. */
export function SessionProvider({ children, whileLoading, signedOut, failed }: SessionProviderProps) {
  const who = useQuery(SessionDocument);
  const me = who.data?.me ?? null;
  const store = useQuery(AtlasDocument, { skip: !me });
  const atlas = store.data?.atlas ?? null;
  const refetch = store.refetch;
  const session = useMemo((): Session | null => {
    if (!me) return null;
    const may = new Set<string>(me.may);
    return { me, atlas, can: (operation) => may.has(operation), refetchAtlas: () => void refetch() };
  }, [me, atlas, refetch]);
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (who.error && !who.data) return failed(who.error, () => void who.refetch());
  return who.loading ? whileLoading : signedOut;
}
