import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { SpeakersSearch } from './speakers-search';

/** How many steps back there are at most. */
const STEPS = 100;

/** Something that was done, as the how-manieth step, and when (milliseconds). */
export interface Step {
  readonly step: number;
  readonly label: string;
  readonly at: number;
}

/** The state of the page and its only ways to change. */
export interface Speakers {
  readonly search: SpeakersSearch;
  /** Changes the state. With a label it is a step that can be undone; `joins` makes it one with the step before (a slider that is still moving). */
  readonly change: (patch: Partial<SpeakersSearch>, label?: string, joins?: boolean) => void;
  /** Takes back a step and all after it; the last one when none is named. */
  readonly undo: (step?: number) => void;
  /** What can be taken back, latest first. */
  readonly steps: readonly Step[];
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** How many steps of the page lie behind this entry of the browser's history. */
    readonly step?: number;
  }
}

/** The state of `/speakers`: it lives in the address, and its steps are the browser's history, so that "back" and Ctrl+Z agree. */
export function useSpeakers(): Speakers {
  const search = useSearch({ from: '/speakers' });
  const navigate = useNavigate({ from: '/speakers' });
  const router = useRouter();
  const here = useLocation({ select: ({ state }) => state.step ?? 0 });
  const [done, setDone] = useState<readonly Step[]>([]);
  const change = useCallback(
    (patch: Partial<SpeakersSearch>, label?: string, joins = false) => {
      const now = router.state.location.state.step ?? 0;
      const grows = label !== undefined && !joins;
      const step = grows ? now + 1 : now;
      if (label !== undefined) {
        const said = { step, label, at: Date.now() };
        setDone((all) => [...all.filter((other) => other.step < step), said]);
      }
      void navigate({
        search: (before) => ({ ...before, ...patch }),
        replace: !grows,
        state: (before) => ({ ...before, step }),
        resetScroll: false,
      });
    },
    [navigate, router],
  );
  const undo = useCallback(
    (from?: number) => {
      const now = router.state.location.state.step ?? 0;
      const back = from === undefined ? 1 : now - from + 1;
      if (now > 0 && back > 0) window.history.go(-back);
    },
    [router],
  );
  const steps = useMemo(
    () =>
      done
        .filter(({ step }) => step <= here)
        .slice(-STEPS)
        .reverse(),
    [done, here],
  );
  return useMemo(() => ({ search, change, undo, steps }), [search, change, undo, steps]);
}
