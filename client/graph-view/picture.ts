import type { Standing } from '../ui';

/** Something drawn as a mark: a person, or a group that stands for several. Positions are the server's. */
export interface PictureNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly labelLatin?: string | null;
  readonly community?: string | null;
  readonly standing?: Standing | null;
  readonly ties: number;
  readonly x: number;
  readonly y: number;
}

/** The kinds of ties, as the contract names them. */
export type PictureTieKind = 'CO_EVENT' | 'CLUB' | 'PROJECT' | 'PUBLICATION';

/** A line between two marks. */
export interface PictureLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
  readonly crossBorder: boolean;
  readonly kinds: readonly { readonly kind: PictureTieKind; readonly count: number }[];
}

/** A community: a soft hull around its people, or a bubble that stands for them. */
export interface PictureCommunity {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly korea: number;
  readonly overseasKorean: number;
  readonly abroad: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** 1–10 of the palette; 0 is "other". */
  readonly colour: number;
  readonly hull: readonly number[];
}

/** Everything that is drawn. */
export interface Picture {
  readonly level: 'communities' | 'people';
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly communities: readonly PictureCommunity[];
}
