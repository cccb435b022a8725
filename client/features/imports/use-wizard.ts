import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import { stringifySearch } from '../../app/search-params';
import { fromSearch, moveTo, toSearch } from './wizard-address';
import { wizard, type WizardEvent, type WizardState } from './wizard-state';

/** Browsers refuse an address that changes with every key that is pressed. */
const TYPING_MS = 250;

/**
 * The wizard, kept in its address: each step is a step of the browser's history, and what is said of the file is written into the step
 * where it is said. Going back, forward or reloading loses nothing but a file that was still on its way.
 */
export function useWizard(): readonly [WizardState, Dispatch<WizardEvent>] {
  const search = useSearch({ from: '/imports/new' });
  const navigate = useNavigate({ from: '/imports/new' });
  const [state, tell] = useReducer(wizard, search, fromSearch);
  const latest = useRef(state);
  /** The address as it was last read or written here, and those written before it that the router has not shown yet. */
  const known = useRef(stringifySearch(search));
  const onTheWay = useRef(new Set<string>());
  /** Only who goes on to another step leaves one behind to come back to. */
  const went = useRef(false);
  const stepShown = useRef(state.step);
  const dispatch = useCallback((event: WizardEvent) => {
    if (event.type === 'went') went.current = true;
    tell(event);
  }, []);

  useEffect(() => {
    latest.current = state;
    const write = async (now: WizardState, replace: boolean) => {
      const next = toSearch(now);
      const text = stringifySearch(next);
      if (text === known.current) return;
      known.current = text;
      onTheWay.current.add(text);
      await navigate({ search: next, replace, resetScroll: !replace });
    };
    if (went.current) {
      went.current = false;
      const left = { ...state, step: stepShown.current, jobId: null };
      stepShown.current = state.step;
      // What was said in the last moment belongs to the step that is left.
      void write(left, true).then(() => write(state, false));
      return;
    }
    stepShown.current = state.step;
    const soon = setTimeout(() => void write(state, true), TYPING_MS);
    return () => clearTimeout(soon);
  }, [navigate, state]);

  useEffect(() => {
    const text = stringifySearch(search);
    if (text === known.current) return onTheWay.current.clear();
    if (onTheWay.current.has(text)) return;
    known.current = text;
    tell({ type: 'moved', to: moveTo(latest.current, search) });
  }, [search]);

  const sending = state.fileName !== '' && state.uploadId === null && !state.lost;
  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [sending]);

  return [state, dispatch];
}
