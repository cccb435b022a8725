import { useCallback, useState, type RefCallback } from 'react';

/**
 * The width of an element in whole pixels as it changes. The answer is `initial` until the element is laid out
 * (and for good where there is no layout, as in jsdom).
 */
export function useWidth<E extends HTMLElement>(initial: number): readonly [RefCallback<E>, number] {
  const [width, setWidth] = useState(initial);
  const ref = useCallback((element: E | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = (value: number) => {
      if (value > 0) setWidth(Math.floor(value));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
