import type { Picture } from '../../../graph-view';

/** Widest focus: beyond three steps nearly everybody is reached. */
export const WIDEST = 3;

/** The next focus when it is narrowed (−1) or widened (+1); null shows everything. */
export function stepFocus(degrees: number | undefined, step: 1 | -1): number | undefined {
  if (degrees === undefined) return step < 0 ? WIDEST : undefined;
  const next = degrees + step;
  return next > WIDEST ? undefined : Math.max(1, next);
}

/** The part of a picture within some steps of a person, along the ties that are drawn. */
export function focusOn(picture: Picture, id: string, degrees: number): Picture {
  const reached = new Set([id]);
  let edge = new Set([id]);
  for (let step = 0; step < degrees; step += 1) {
    const next = new Set<string>();
    for (const { source, target } of picture.links) {
      if (edge.has(source) && !reached.has(target)) next.add(target);
      if (edge.has(target) && !reached.has(source)) next.add(source);
    }
    for (const node of next) reached.add(node);
    edge = next;
  }
  return {
    ...picture,
    nodes: picture.nodes.filter((node) => reached.has(node.id)),
    links: picture.links.filter((link) => reached.has(link.source) && reached.has(link.target)),
  };
}
