import type { NameModelParams } from './channel/channel-params';
import { compareNames, type CompareTools } from './compare-names';
import { readHanja, type HanjaTable } from './hanja';
import { KoreanModel } from './korean-model';
import { LatinPair } from './latin-pair';
import { NameIndexOver } from './name-index';
import type { NamedItem, NameModel, ParsedName } from './name-types';
import { parseName } from './parse-name';

/** Keeps what was made for a name as long as the name itself. */
function keep<T>(make: (name: ParsedName) => T): (name: ParsedName) => T {
  const kept = new WeakMap<ParsedName, { readonly value: T }>();
  return (name) => {
    let entry = kept.get(name);
    if (!entry) kept.set(name, (entry = { value: make(name) }));
    return entry.value;
  };
}

/**
 * Makes the model of names from learned parameters. What it computes on the way it keeps, so one model should serve a whole program.
 *
 * @param hanja readings of Chinese characters; without them Hanja stay unread and Chinese names are no different from others
 */
export function createNameModel(params: NameModelParams, hanja: HanjaTable = new Map()): NameModel {
  const korean = new KoreanModel(params, hanja);
  const latin = new LatinPair(korean);
  const tools: CompareTools = {
    korean,
    latin,
    hypotheses: keep((name) => korean.hypotheses(name.latin)),
  };
  const frequency = (syllable: string, first: boolean): number => korean.korean.prior.syllable(syllable, first);
  const model: NameModel = {
    parse: (text, hint) => {
      const name = parseName(text, hint, (chars, told) => readHanja(chars, hanja, frequency, told));
      return name.latin.length > 0
        ? { ...name, latin: latin.weigh(name.latin.map((reading) => ({ ...reading, given: korean.same.of(reading.given) }))) }
        : name;
    },
    compare: (a, b) => compareNames(tools, a, b),
    index: (names: Iterable<NamedItem>) => new NameIndexOver(model, tools, names),
  };
  return model;
}
