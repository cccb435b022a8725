import type { RefObject } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import type { NetworkViewHandle } from '../../graph-view';
import { useHotkeys, useToast } from '../../ui';
import { EXPORT_BUTTON } from './export-button';
import { stepFocus } from './state/focus';
import { showTwin, TWINS, viewOf } from './state/twins';
import type { Explore } from './state/use-explore';

/** The keys of the page. */
export function useExploreKeys(explore: Explore, stage: RefObject<NetworkViewHandle | null>, phone: boolean): void {
  const { t } = useTranslation(['explore', 'shell']);
  const toast = useToast();
  const { search, change, undo } = explore;
  const view = viewOf(search, phone);
  const focusOrZoom = (step: 1 | -1) => {
    if (search.selected && view === 'graph') change({ focus: stepFocus(search.focus, step) });
    else stage.current?.zoomBy(step > 0 ? 1.3 : 1 / 1.3);
  };
  useHotkeys({
    ...Object.fromEntries(TWINS.map((twin, at) => [String(at + 1), () => change(showTwin(twin, phone))])),
    F: () => stage.current?.fit(),
    '+': () => focusOrZoom(1),
    '-': () => focusOrZoom(-1),
    T: () => document.querySelector<HTMLElement>('#time [role=slider]')?.focus(),
    X: () => document.querySelector<HTMLElement>(`#${EXPORT_BUTTON} button`)?.click(),
    Y: () => {
      navigator.clipboard
        ?.writeText(window.location.href)
        .then(() => toast({ text: t('shell:copied'), tone: 'good' }))
        .catch(() => toast({ text: window.location.href }));
    },
    'Mod+Z': undo,
    Escape: () => {
      if (view === 'map' && search.place) change({ place: undefined });
      else if (search.selected || search.pair) change({ selected: undefined, pair: undefined, focus: undefined });
      else if (search.community) change({ community: undefined });
    },
  });
}
