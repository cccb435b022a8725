import * as z from 'zod/mini';
import { searchFlag, searchList } from '../../../app/search-list';

const list = z.catch(z.optional(searchList), undefined);
const flag = z.catch(z.optional(searchFlag), undefined);
const text = z.catch(z.optional(z.string()), undefined);
const date = z.catch(z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))), undefined);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.catch(z.optional(z.enum(values)), undefined);

const shape = z.object({
  technology: list,
  country: list,
  association: list,
  edition: list,
  institution: list,
  event: list,
  standing: list,
  stage: list,
  tie: list,
  reached: flag,
  registered: flag,
  from: date,
  to: date,
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
  /** Who or what is selected. */
  selected: text,
  view: oneOf(['graph', 'table']),
  /** How the two ends of the period work: both move, or only the end does. */
  mode: oneOf(['window', 'cumulative']),
  sort: oneOf(['TIES', 'NAME']),
});

/** The state of `/explore`. */
export type ExploreSearch = z.infer<typeof shape>;

/** Reads the whole state of `/explore` out of the address. What is absent, or nonsense, is at its default. */
export const readExploreSearch = (search: Readonly<Record<string, unknown>>): ExploreSearch => shape.parse(search);
