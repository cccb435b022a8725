import { latinReadings } from '../parse-latin';
import { splitHangulName } from '../split-hangul-name';
import type { LatinPart, NameOrder } from '../name-types';
import type { NameModelParams, Smoothing } from './channel-params';
import { learnChannel, tidyCounts, type GivenPair } from './learn-channel';

/** A person's name in Latin letters and in Hangul, for learning. */
export interface NamePair {
  readonly latin: string;
  readonly hangul: string;
  readonly order: NameOrder;
}

/** A surname with what the census and lists of spellings say. */
export interface SurnameEntry {
  readonly hangul: string;
  readonly bearers: number;
  /** Folded, the most usual first. */
  readonly spellings: readonly string[];
}

/** The letters of a given name and where syllables begin for sure. */
export function joinParts(parts: readonly LatinPart[]): { readonly letters: string; readonly breaks: ReadonlySet<number> } {
  const breaks = new Set<number>();
  let letters = '';
  for (const part of parts) {
    if (letters !== '') breaks.add(letters.length);
    letters += part.letters;
  }
  return { letters, breaks };
}

/** Pseudo-counts that held-out names liked best. */
export const SMOOTHING: Smoothing = { surname: 8, syllable: 4, position: 8, rhyme: 6, part: 6, surprise: 0.02 };

/** Learns everything that a name model needs from pairs of names and a list of surnames; deterministic, independent of their order. */
export function learnNames(
  pairs: readonly NamePair[],
  surnames: readonly SurnameEntry[],
  smoothing: Smoothing = SMOOTHING,
): NameModelParams {
  const sorted = pairs.toSorted((a, b) => (`${a.hangul}\t${a.latin}` < `${b.hangul}\t${b.latin}` ? -1 : 1));
  const spelt = new Map<string, Map<string, number>>();
  const given: GivenPair[] = [];
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const names = new Map<string, number>();
  const lengths = [0, 0, 0, 0];
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const pair of sorted) {
    const name = splitHangulName(pair.hangul);
    const reading = latinReadings(pair.latin, { order: pair.order }).toSorted((a, b) => b.weight - a.weight)[0];
    if (!name || !reading) continue;
    const row = spelt.get(name.surname) ?? new Map<string, number>();
    row.set(reading.surname, (row.get(reading.surname) ?? 0) + 1);
    spelt.set(name.surname, row);
    const syllables = [...name.given];
    if (syllables.length <= 4) {
      add(first, syllables[0] ?? '');
      if (syllables.length > 1) add(last, syllables.at(-1) ?? '');
      add(names, name.given);
      lengths[syllables.length - 1] = (lengths[syllables.length - 1] ?? 0) + 1;
    }
    const korean = reading.given.filter(({ english, initial }) => !english && !initial);
    if (korean.length > 0) given.push({ syllables, ...joinParts(korean) });
  }
  const { logLikelihood, ...channel } = learnChannel(given, smoothing);
  void logLikelihood;
  const table = (map: ReadonlyMap<string, number>, least = 1): Record<string, number> =>
    Object.fromEntries([...map].filter(([, n]) => n >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  return {
    format: 1,
    learnedFrom: { pairs: pairs.length, surnames: surnames.length },
    styles: { korean: 1, sinoKorean: 0, transcribed: 0 },
    surnames: tidyCounts(spelt, 1),
    bearers: Object.fromEntries(surnames.map(({ hangul, bearers }) => [hangul, bearers])),
    knownSpellings: Object.fromEntries(surnames.map(({ hangul, spellings }) => [hangul, spellings])),
    ...channel,
    given: { first: table(first), last: table(last), names: table(names, 2), lengths },
    smoothing,
  };
}
