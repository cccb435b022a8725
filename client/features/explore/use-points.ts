import { useEffect, useState } from 'react';
import { readPoints, type Points } from '../../graph-view';

/** The whole network as points, from the layout that the picture stands on; null until it is there, or where it is not wanted. */
export function usePoints(layoutId: string | null | undefined, wanted: boolean): Points | null {
  const [found, setFound] = useState<{ readonly id: string; readonly points: Points } | null>(null);
  const known = found?.id === layoutId;
  useEffect(() => {
    if (!layoutId || !wanted || known) return;
    const leaving = new AbortController();
    fetch(`/layout/${encodeURIComponent(layoutId)}`, { credentials: 'same-origin', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.arrayBuffer() : null))
      .then((bytes) => {
        if (bytes) setFound({ id: layoutId, points: readPoints(bytes) });
      })
      // Decoration: without it the picture says the same.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [layoutId, wanted, known]);
  return wanted && found && known ? found.points : null;
}
