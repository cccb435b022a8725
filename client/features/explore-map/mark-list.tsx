import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import tree from '../explore/parts/network-tree.module.css';
import { nextMark, type Way } from './camera';
import type { Mark } from './scene';
import { useMapWords } from './use-map-words';

/** What {@link MarkList} takes. */
export interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly onPick: (id: string) => void;
}

const WAYS: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The marks of the map for keyboard and voice: arrows lead to the next one in that direction, as it is seen. */
export function MarkList({ marks, selected, onFocus, onPick }: MarkListProps) {
  const { t } = useTranslation('explore-map');
  const words = useMapWords();
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const here = Math.max(
    0,
    marks.findIndex(({ id }) => id === (current ?? selected)),
  );
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    setCurrent(id);
    root.current?.querySelector<HTMLElement>(`[data-mark="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = marks[here];
    const way = WAYS[event.key];
    const isKnown = way || ['Home', 'End', 'Enter', ' '].includes(event.key);
    if (!mark || !isKnown) return;
    event.preventDefault();
    event.stopPropagation();
    if (way) go(nextMark(marks, mark, way)?.id);
    else if (event.key === 'Home') go(marks[0]?.id);
    else if (event.key === 'End') go(marks.at(-1)?.id);
    else onPick(mark.id);
  };
  if (marks.length === 0) return null;
  return (
    <div
      ref={root}
      role="listbox"
      aria-label={t('marks')}
      className={tree.tree}
      onKeyDown={onKeyDown}
      onBlur={() => onFocus(null)}
    >
      {marks.map((mark, at) => (
        <div
          key={mark.id}
          role="option"
          data-mark={mark.id}
          aria-selected={mark.id === selected || (selected !== null && mark.codes.includes(selected))}
          tabIndex={at === here ? 0 : -1}
          onFocus={() => {
            setCurrent(mark.id);
            onFocus(mark.id);
          }}
          onClick={() => onPick(mark.id)}
        >
          {words.markName(mark)}
        </div>
      ))}
    </div>
  );
}
