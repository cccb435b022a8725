import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { ExploreSearch } from './explore-search';

/** How many steps back there are at most. */
const STEPS = 100;

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
  const steps = useRef(0);
  const [canUndo, setCanUndo] = useState(false);
  const change = useCallback(
    (patch: Partial<ExploreSearch>, quiet = false) => {
      if (!quiet) {
        steps.current = Math.min(STEPS, steps.current + 1);
        setCanUndo(true);
      }
      void navigate({ search: (before) => ({ ...before, ...patch }), replace: quiet });
    },
    [navigate],
  );
  const undo = useCallback(() => {
    if (steps.current === 0) return;
    steps.current -= 1;
    setCanUndo(steps.current > 0);
    window.history.back();
  }, []);
  return { search, change, undo, canUndo };
}
