import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import type { Picture } from '../../../graph-view';
import { useFormat } from '../../../i18n/use-format';
import type { NetworkAnswer } from '../to-picture';
import { countryName } from '../country-name';
import styles from './network-tree.module.css';

/** What {@link NetworkTree} takes. */
export interface NetworkTreeProps {
  readonly picture: Picture;
  readonly network: NetworkAnswer;
  readonly selected: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly onPick: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

interface Item {
  readonly id: string;
  readonly level: 1 | 2;
  readonly name: string;
}

/**
 * The picture as a tree that can be walked and heard: communities, and in them the people that are drawn. It is what the canvas shows;
 * the canvas shows where it is.
 */
export function NetworkTree({ picture, network, selected, onFocus, onPick, onOpen }: NetworkTreeProps) {
  const { t } = useTranslation(['explore', 'words']);
  const format = useFormat();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const items = useMemo((): readonly Item[] => {
    const details = new Map(network.nodes.map((node) => [node.id, node]));
    const peopleOf = (community: string | null) =>
      picture.nodes
        .filter((node) => (node.community ?? null) === community)
        .sort((a, b) => b.ties - a.ties)
        .map((node): Item => {
          const more = details.get(node.id);
          const place = more?.country ? format.text(countryName(more.country)) : '';
          const parts = [
            node.label,
            node.labelLatin,
            more?.institution,
            place,
            node.standing ? t(`words:standing.${node.standing}`) : '',
            t('tree.ties', { count: node.ties, number: format.number(node.ties) }),
          ];
          return { id: node.id, level: 2, name: parts.filter(Boolean).join(', ') };
        });
    const communities = picture.communities.flatMap((community): readonly Item[] => [
      {
        id: community.id,
        level: 1,
        name: t('tree.community', {
          name: community.name,
          people: format.number(community.people),
          korea: format.number(community.korea),
          overseas: format.number(community.overseasKorean),
          abroad: format.number(community.abroad),
        }),
      },
      ...(picture.level === 'people' ? peopleOf(community.id) : []),
    ]);
    return picture.level === 'people' ? [...communities, ...peopleOf(null)] : communities;
  }, [picture, network, t, format]);

  const here = Math.min(at, items.length - 1);
  const go = (index: number) => {
    const next = Math.max(0, Math.min(items.length - 1, index));
    setAt(next);
    root.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[here];
    const run: Record<string, () => void> = {
      ArrowDown: () => go(here + 1),
      ArrowUp: () => go(here - 1),
      Home: () => go(0),
      End: () => go(items.length - 1),
      ArrowLeft: () => go(items.findLastIndex((entry, index) => index < here && entry.level === 1)),
      ArrowRight: () => go(items.findIndex((entry, index) => index > here && entry.level === 1)),
      ' ': () => item && onPick(item.id),
      Enter: () => item && (item.level === 1 ? onOpen(item.id) : onPick(item.id)),
    };
    const step = run[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  return (
    <div
      ref={root}
      role="tree"
      aria-label={t('tree.label')}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onBlur={() => onFocus(null)}
    >
      {items.map((item, index) => (
        <div
          key={`${item.level}-${item.id}`}
          role="treeitem"
          aria-level={item.level}
          aria-selected={item.id === selected}
          tabIndex={index === here ? 0 : -1}
          onFocus={() => {
            setAt(index);
            onFocus(item.id);
          }}
          onClick={() => (item.level === 1 ? onOpen(item.id) : onPick(item.id))}
        >
          {item.name}
        </div>
      ))}
    </div>
  );
}
