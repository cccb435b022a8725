import { useCallback, useState, type RefCallback } from 'react';

/** Width and height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element as it changes; null until it is laid out (and for good where there is no layout, as in jsdom).
 * @param edge `content`: the room inside it, without its scroll bars; `border`: all of it, which does not change when a scroll bar comes or goes
 */
export function useSize<E extends HTMLElement>(edge: 'content' | 'border'): readonly [RefCallback<E>, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const ref = useCallback(
    (element: E | null) => {
      if (!element || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(([entry]) => {
        const { width: inner, height: high } = entry!.contentRect;
        const [width, height] =
          edge === 'content' ? [Math.floor(inner), Math.floor(high)] : [element.offsetWidth, element.offsetHeight];
        if (width > 0 && height > 0)
          setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [edge],
  );
  return [ref, size];
}
