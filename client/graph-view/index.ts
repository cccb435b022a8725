import { lazy } from 'react';

export { TIE_DASH } from './encodings';
export type { NetworkViewHandle } from './network-view';
export { readPoints, type Points } from './points';
export type { PictureAbout } from './svg-pen';
export type { Picture, PictureCommunity, PictureLink, PictureNode, PictureTieKind } from './picture';

/** The picture of a network, with cytoscape in a chunk of its own; fonts are there before it starts, since it measures with them. */
export const NetworkView = lazy(async () => {
  const [view] = await Promise.all([
    import('./network-view'),
    document.fonts?.load("600 12px 'Pretendard Variable'", '가A') ?? null,
  ]);
  return { default: view.NetworkView };
});
