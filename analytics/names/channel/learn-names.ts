import { pinyinCuts, transcribed } from '../chinese/pinyin';
import { SinoChannel, SinoTable } from '../chinese/sino-table';
import type { HanjaTable } from '../hanja';
import { joinParts } from '../latin-parts';
import type { LatinPart, LatinReading, NameOrder } from '../name-types';
import { latinReadings } from '../parse-latin';
import { splitHangulName, type NameParts } from '../split-hangul-name';
import type { NameModelParams, Smoothing } from './channel-params';
import { GivenLattice, givenProbability } from './given-lattice';
import { learnChannel, NO_COUNTS, tidyCounts, type GivenPair } from './learn-channel';
import { SyllableChannel } from './syllable-channel';
import { SyllableTable } from './syllable-table';

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

/** Pseudo-counts that held-out names liked best. */
export const SMOOTHING: Smoothing = { surname: 8, syllable: 4, position: 8, rhyme: 6, part: 6, surprise: 0.02 };

interface TakenApart {
  readonly name: NameParts;
  readonly reading: LatinReading;
  readonly korean: readonly LatinPart[];
}

/** How a pair is spelt: as a Korean name, or as a Chinese one in one of the two ways that Korean knows. */
export type PairStyle = 'korean' | 'readAsHanja' | 'transcribed';

/** Tells Chinese people's names from Korean ones by what explains the letters better, before anything was learned. */
function styleTeller(
  surnames: readonly SurnameEntry[],
  hanja: HanjaTable,
  smoothing: Smoothing,
): (pair: TakenApart) => PairStyle {
  const sino = new SinoChannel(hanja);
  const rules = new SyllableChannel({ ...NO_COUNTS, smoothing });
  const known = new Map(surnames.map(({ hangul, spellings }) => [hangul, new Set(spellings)]));
  return ({ name, reading, korean }) => {
    const { letters, breaks } = joinParts(reading.given);
    const hangul = (cut: readonly string[]): string => cut.map((syllable) => transcribed(syllable) ?? '').join('');
    const whole = name.surname + name.given;
    const spelt = korean.length === 0 || korean.some(({ initial }) => initial) ? [] : korean;
    const vocabulary = [...new Set(name.given)].toSorted();
    const places = [...name.given].map((syllable) => vocabulary.indexOf(syllable));
    const p = givenProbability(new GivenLattice(spelt, new SyllableTable(rules, vocabulary), rules), places);
    const asKorean = (known.get(name.surname)?.has(reading.surname) ? 0.2 : 1e-3) * p;
    const asHanja =
      sino.syllable(name.surname, reading.surname) *
      givenProbability(new GivenLattice(spelt, new SinoTable(sino, vocabulary), rules), places);
    if (asHanja * 0.05 > asKorean) return 'readAsHanja';
    const asWritten = pinyinCuts(reading.surname).some((head) =>
      pinyinCuts(letters, breaks).some((tail) => hangul(head) + hangul(tail) === whole),
    );
    return asWritten && asKorean < 0.02 ? 'transcribed' : 'korean';
  };
}

const increment = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
const table = (map: ReadonlyMap<string, number>, least = 1): Record<string, number> =>
  Object.fromEntries([...map].filter(([, n]) => n >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));

/** Learns everything that a name model needs from pairs of names and a list of surnames; deterministic, independent of their order. */
export function learnNames(
  pairs: readonly NamePair[],
  surnames: readonly SurnameEntry[],
  hanja: HanjaTable,
  smoothing: Smoothing = SMOOTHING,
): NameModelParams {
  const sorted = pairs.toSorted((a, b) => (`${a.hangul}\t${a.latin}` < `${b.hangul}\t${b.latin}` ? -1 : 1));
  const tell = styleTeller(surnames, hanja, smoothing);
  const spelt = new Map<string, Map<string, number>>();
  const given: GivenPair[] = [];
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const names = new Map<string, number>();
  const chineseSurnames = new Map<string, number>();
  const lengths = [0, 0, 0, 0];
  let transcriptions = 0;
  for (const pair of sorted) {
    const name = splitHangulName(pair.hangul);
    const reading = latinReadings(pair.latin, { order: pair.order }).toSorted((a, b) => b.weight - a.weight)[0];
    if (!name || !reading) continue;
    const syllables = [...name.given];
    const korean = reading.given.filter(({ english, initial }) => !english && !initial);
    const style = tell({ name, reading, korean });
    if (style === 'readAsHanja') increment(chineseSurnames, name.surname);
    if (style === 'transcribed') transcriptions += 1;
    if (style !== 'korean') continue;
    const row = spelt.get(name.surname) ?? new Map<string, number>();
    increment(row, reading.surname);
    spelt.set(name.surname, row);
    if (syllables.length <= 4) {
      increment(first, syllables[0] ?? '');
      if (syllables.length > 1) increment(last, syllables.at(-1) ?? '');
      increment(names, name.given);
      lengths[syllables.length - 1] = (lengths[syllables.length - 1] ?? 0) + 1;
    }
    if (korean.length > 0) given.push({ syllables, ...joinParts(korean) });
  }
  return {
    format: 1,
    learnedFrom: { pairs: pairs.length, surnames: surnames.length },
    chinese: { readAsHanja: [...chineseSurnames.values()].reduce((sum, n) => sum + n, 0), transcribed: transcriptions },
    chineseSurnames: table(chineseSurnames),
    surnames: tidyCounts(spelt, 1),
    bearers: Object.fromEntries(surnames.map(({ hangul, bearers }) => [hangul, bearers])),
    knownSpellings: Object.fromEntries(surnames.map(({ hangul, spellings }) => [hangul, spellings])),
    ...learnChannel(given, smoothing),
    given: { first: table(first), last: table(last), names: table(names, 2), lengths },
    smoothing,
  };
}
