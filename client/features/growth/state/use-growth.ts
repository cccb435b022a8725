import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { koreanToday } from '../../../ui/today';
import type { GrowthSearch, Panel } from './growth-search';
import { listText, type OpenList } from './open-list';
import { stateOf, type GrowthState } from './questions';

/** The state of `/growth` and its ways to change. */
export interface Growth {
  readonly search: GrowthSearch;
  readonly state: GrowthState;
  readonly today: string;
  readonly change: (patch: Partial<GrowthSearch>) => void;
  readonly open: (list: OpenList) => void;
  readonly isTable: (panel: Panel) => boolean;
  readonly toggleTable: (panel: Panel) => void;
}

/** The state of `/growth`: it lives in the address. */
export function useGrowth(): Growth {
  const search = useSearch({ from: '/growth' });
  const navigate = useNavigate({ from: '/growth' });
  const [today] = useState(() => koreanToday(new Date()));
  const state = useMemo(() => stateOf(search, today), [search, today]);
  const change = useCallback(
    (patch: Partial<GrowthSearch>) => {
      void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
    },
    [navigate],
  );
  const open = useCallback((list: OpenList) => change({ open: listText(list) }), [change]);
  const tables = search.table ?? [];
  return {
    search,
    state,
    today,
    change,
    open,
    isTable: (panel) => tables.includes(panel),
    toggleTable: (panel) => {
      const next = tables.includes(panel) ? tables.filter((other) => other !== panel) : [...tables, panel];
      change({ table: next.length ? next : undefined });
    },
  };
}
