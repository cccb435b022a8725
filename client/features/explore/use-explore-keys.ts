import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkViewHandle } from '../../graph-view';
import { useHotkeys, useToast } from '../../ui';
import type { Explore } from './state/use-explore';

/** The keys of the page. */
export function useExploreKeys(explore: Explore, stage: RefObject<NetworkViewHandle | null>): void {
  const { t } = useTranslation(['explore', 'shell']);
  const toast = useToast();
  const { search, change, undo } = explore;
  const savePicture = async () => {
    const picture = await stage.current?.toPng();
    if (!picture) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = 'brainlink-atlas.png';
    link.click();
    URL.revokeObjectURL(link.href);
    toast({ text: t('exported'), tone: 'good' });
  };
  useHotkeys({
    '1': () => change({ view: undefined }),
    '3': () => change({ view: 'table' }),
    F: () => stage.current?.fit(),
    '+': () => stage.current?.zoomBy(1.3),
    '-': () => stage.current?.zoomBy(1 / 1.3),
    T: () => document.querySelector<HTMLElement>('#time [role=slider]')?.focus(),
    X: () => void savePicture(),
    Y: () => {
      navigator.clipboard
        ?.writeText(window.location.href)
        .then(() => toast({ text: t('shell:copied'), tone: 'good' }))
        .catch(() => toast({ text: window.location.href }));
    },
    'Mod+Z': undo,
    Escape: () => {
      if (search.selected) change({ selected: undefined });
      else if (search.community) change({ community: undefined });
    },
  });
}
