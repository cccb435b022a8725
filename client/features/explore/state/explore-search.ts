import { among, codes, flag, list, matching, oneOf, readSearch, text, whole, type SearchOf } from '../../../app/search-fields';
import { MATRIX_ROWS } from './matrix-rows';

const date = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const fields = {
  technology: codes,
  country: codes,
  association: list,
  edition: list,
  institution: list,
  event: list,
  standing: among(['KOREA', 'OVERSEAS_KOREAN', 'ABROAD', 'UNKNOWN']),
  stage: list,
  tie: among(['PUBLICATION', 'PROJECT', 'CLUB', 'CO_EVENT']),
  reached: flag,
  registered: flag,
  from: date,
  to: date,
  /** The time that is looked at, where it is not today: the end of the slider. */
  validAt: date,
  /** Free words that the phrase field could not turn into conditions. */
  text,
  /** `people` shows people without opening a community. */
  level: oneOf(['people']),
  /** The community that is open; absent on the level of communities. */
  community: text,
  /** Only these people. */
  people: list,
  /** Who was expanded, and how: `ID~STRONGEST`, `ID~COUNTRY`, `ID~TECHNOLOGY`. */
  expand: list,
  /** Only who is within so many steps of the selected person. */
  focus: whole(1, 3),
  /** Who or what is selected. */
  selected: text,
  /** The country that is selected on the map: ISO 3166-1 alpha-2. */
  place: matching(/^[A-Z]{2}$/),
  /** The tie that is selected in the matrix, by its two ends: `ID~ID`. */
  pair: matching(/^[^~]+~[^~]+$/),
  view: oneOf(['graph', 'map', 'table', 'matrix', 'ties']),
  /** `0` hides the points of the whole network under the picture. */
  underlay: flag,
  /** How the two ends of the period work: both move, or only the end does. */
  mode: oneOf(['window', 'cumulative']),
  sort: oneOf(['TIES', 'NAME']),
  /** How rows and columns of the matrix are ordered. */
  order: oneOf(['block', 'ties', 'size', 'name']),
  /** How many rows the matrix has. */
  rows: whole(2, MATRIX_ROWS.most),
};

/** The state of `/explore`. */
export type ExploreSearch = SearchOf<typeof fields>;

/** Reads the whole state of `/explore` out of the address. What is absent, or nonsense, is at its default. */
export const readExploreSearch = (search: Readonly<Record<string, unknown>>): ExploreSearch => readSearch(fields, search);
