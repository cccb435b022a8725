export * from './fold-latin';
export * from './fold-query';
export * from './hangul';
export * from './latin-name';
export * from './mccune-reischauer';
export * from './romanize';
export * from './search-tokens';
export * from './sound-key';
export * from './split-hangul-name';
export * from './surnames';
export type { NameModelParams, Smoothing, SpellingCounts } from './channel/channel-params';
export { printNameParams } from './channel/print-params';
export { learnNames, SMOOTHING, type NamePair, type SurnameEntry } from './channel/learn-names';
export { parseHanjaTable, readHanja, withInitialSound, type HanjaEntry, type HanjaTable } from './hanja';
export { createNameModel } from './name-model';
export { nameIssues } from './parse-name';
export { withRivals, type CertainHit } from './rivals';
export {
  NAME_LEVELS,
  type HangulReading,
  type LatinPart,
  type LatinReading,
  type NameComparison,
  type NamedItem,
  type NameHint,
  type NameHit,
  type NameIndex,
  type NameIssue,
  type NameLevel,
  type NameModel,
  type NameOrder,
  type NameScript,
  type ParsedName,
} from './name-types';
