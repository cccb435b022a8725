import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ExploreSearch } from './explore-search';

/** The state of the page and its only ways to change. */
export interface Explore {
  readonly search: ExploreSearch;
  /** Changes the state; each change is a step that can be undone, unless `quiet`. */
  readonly change: (patch: Partial<ExploreSearch>, quiet?: boolean) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

/** The state of `/explore`: it lives in the address, and its history is the browser's. */
export function useExplore(): Explore {
  const search = useSearch({ from: '/explore' });
  const navigate = useNavigate({ from: '/explore' });
  // The browser counts its entries, those that a link or its own "back" led to among them: what lies behind the first one seen here is another page.
  const place = useLocation({ select: ({ state }) => state.__TSR_index });
  const [first, setFirst] = useState(place);
  if (place < first) setFirst(place);
  const canUndo = place > first;
  const change = useCallback(
    (patch: Partial<ExploreSearch>, quiet = false) => {
      void navigate({ search: (before) => ({ ...before, ...patch }), replace: quiet });
    },
    [navigate],
  );
  const undo = useCallback(() => {
    if (canUndo) window.history.back();
  }, [canUndo]);
  return { search, change, undo, canUndo };
}
