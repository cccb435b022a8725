import type { Size } from '../../ui/use-size';
import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { around, seen, shifted, WHOLE, zoomed, type Camera } from './camera';
import type { Point } from './arcs';

/** Pixels a pointer may tremble and still be a click. */
const TREMBLE = 4;

/** The camera of the map, and how wheel and pointers move it. */
export interface MapCamera {
  readonly camera: Camera;
  readonly zoomBy: (factor: number, at?: Point) => void;
  readonly fit: () => void;
  readonly showAround: (points: readonly Point[]) => void;
  readonly seen: (point: Point) => Point;
  /** Whether the last press was a drag: what lies under the pointer was not meant. */
  readonly wasDragged: () => boolean;
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
  };
}

/** Zoom by wheel, buttons, keys and two fingers; shift by dragging. Every move has its button or key. */
export function useCamera(size: Size, svg: RefObject<SVGSVGElement | null>): MapCamera {
  const [camera, setCamera] = useState<Camera>(WHOLE);
  const down = useRef(new Map<number, Point>());
  const dragged = useRef(false);
  const { width, height } = size;
  const zoomBy = useCallback(
    (factor: number, at?: Point) => {
      const stage = { width, height };
      setCamera((now) => zoomed(now, factor, at ?? { x: width / 2, y: height / 2 }, stage));
    },
    [width, height],
  );
  useEffect(() => {
    // Another size has another whole map.
    setCamera(WHOLE);
  }, [width, height]);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    // React listens passively, and the page must not scroll meanwhile.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomBy(Math.exp(-event.deltaY * 0.0016), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, zoomBy]);
  const end = (event: PointerEvent<SVGSVGElement>) => {
    down.current.delete(event.pointerId);
  };
  return {
    camera,
    zoomBy,
    fit: useCallback(() => setCamera(WHOLE), []),
    showAround: (points) => setCamera(around(points, size)),
    seen: useCallback((point: Point) => seen(camera, point), [camera]),
    wasDragged: () => dragged.current,
    pointers: {
      onPointerDown: (event) => {
        if (down.current.size === 0) dragged.current = false;
        down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event) => {
        const before = down.current.get(event.pointerId);
        if (!before) return;
        const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
        if (!dragged.current && Math.hypot(dx, dy) < TREMBLE) return;
        dragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
        down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        if (!other) {
          setCamera((now) => shifted(now, dx, dy, size));
          return;
        }
        const box = event.currentTarget.getBoundingClientRect();
        const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
        const middle = { x: (event.clientX + other.x) / 2 - box.left, y: (event.clientY + other.y) / 2 - box.top };
        zoomBy(apart({ x: event.clientX, y: event.clientY }) / apart(before), middle);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
