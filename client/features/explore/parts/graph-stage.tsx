import { IconGridDots, IconMinus, IconMaximize, IconPlus } from '@tabler/icons-react';
import { Suspense, useState, type RefObject } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { NetworkView, type NetworkViewHandle, type Picture, type Points } from '../../../graph-view';
import { useFormat } from '../../../i18n/use-format';
import { IconButton, Loading } from '../../../ui';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import styles from './graph-stage.module.css';
import { NetworkTree } from './network-tree';

/** What {@link GraphStage} takes. */
export interface GraphStageProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer;
  readonly picture: Picture;
  readonly points: Points | null;
  /** Steps around the selected person that are shown; null for everything. */
  readonly degrees: number | null;
  readonly view: RefObject<NetworkViewHandle | null>;
}

/** The picture, its list for keyboard and voice, its sentence, and the camera. */
export function GraphStage({ explore, network, picture, points, degrees, view }: GraphStageProps) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { search, change } = explore;
  const [focused, setFocused] = useState<string | null>(null);
  const isCommunity = (id: string) =>
    picture.level === 'communities' && picture.communities.some((community) => community.id === id);
  const pick = (id: string | null) => {
    if (id?.startsWith('group:')) return;
    change({ selected: id === search.selected ? undefined : (id ?? undefined) }, !id && !search.selected);
  };
  const open = (id: string) => {
    if (isCommunity(id) || network.communities.some((community) => community.id === id))
      change({ community: id, selected: undefined });
  };
  /** What the picture says first, in a sentence. */
  const reading = (seen: Picture): string => {
    if (search.selected) return '';
    if (seen.level === 'communities') {
      const [largest] = seen.communities;
      return largest
        ? t('reading.communities', { name: largest.name, number: format.number(largest.people), count: largest.people })
        : '';
    }
    const most = seen.nodes.reduce<Picture['nodes'][number] | null>(
      (high, node) => (high && high.ties >= node.ties ? high : node),
      null,
    );
    return most ? t('reading.people', { name: most.label, number: format.number(most.ties), count: most.ties }) : '';
  };
  return (
    <>
      <NetworkTree
        picture={picture}
        network={network}
        selected={search.selected ?? null}
        onFocus={setFocused}
        onPick={pick}
        onOpen={open}
      />
      <Suspense fallback={<Loading label={t('loadingNetwork')} />}>
        <NetworkView
          ref={view}
          picture={picture}
          points={points}
          selected={search.selected ?? null}
          focused={focused}
          sceneKey={`${picture.level} ${search.community ?? ''} ${network.layoutId ?? ''}`}
          onPick={pick}
          onOpen={open}
        />
      </Suspense>
      <p className={styles.sentence}>
        {degrees !== null ? t('focus.note', { count: degrees, number: format.number(picture.nodes.length) }) : reading(picture)}
      </p>
      <div className={styles.camera}>
        {picture.level === 'people' ? (
          <IconButton
            bordered
            label={t('camera.underlay')}
            aria-pressed={search.underlay !== false}
            icon={<IconGridDots size={16} aria-hidden="true" />}
            onClick={() => change({ underlay: search.underlay === false ? undefined : false })}
          />
        ) : null}
        <IconButton
          bordered
          label={t('camera.in')}
          shortcut="+"
          icon={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => view.current?.zoomBy(1.3)}
        />
        <IconButton
          bordered
          label={t('camera.out')}
          shortcut="-"
          icon={<IconMinus size={16} aria-hidden="true" />}
          onClick={() => view.current?.zoomBy(1 / 1.3)}
        />
        <IconButton
          bordered
          label={t('camera.fit')}
          shortcut="F"
          icon={<IconMaximize size={16} aria-hidden="true" />}
          onClick={() => view.current?.fit()}
        />
      </div>
    </>
  );
}
