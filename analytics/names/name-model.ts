import type { NameModelParams } from './channel/channel-params';
import { readHanja, type HanjaTable } from './hanja';
import { KoreanModel, type KoreanHypothesis } from './korean-model';
import { NameIndexOver } from './name-index';
import type { NameComparison, NamedItem, NameHint, NameModel, ParsedName } from './name-types';
import { parseName } from './parse-name';

/** Makes the model of names from learned parameters; what it computes on the way it keeps, so one model serves a whole program. */
export function createNameModel(params: NameModelParams, hanja: HanjaTable = new Map()): NameModel {
  const korean = new KoreanModel(params, hanja);
  const hypothesesOf = new WeakMap<ParsedName, readonly KoreanHypothesis[]>();
  const hypotheses = (name: ParsedName): readonly KoreanHypothesis[] => {
    let made = hypothesesOf.get(name);
    if (!made) hypothesesOf.set(name, (made = korean.hypotheses(name.latin)));
    return made;
  };
  const parse = (text: string, hint?: NameHint): ParsedName =>
    parseName(text, hint, (chars, told) =>
      readHanja(chars, hanja, (syllable, first) => korean.korean.prior.syllable(syllable, first), told),
    );
  const compare = (a: ParsedName, b: ParsedName): NameComparison => {
    const unknown = (name: ParsedName): boolean => name.hangul.length === 0 && name.latin.length === 0;
    if (unknown(a) || unknown(b)) return { weight: 0, level: 'unknown' };
    if (a.hangul.length > 0 && b.hangul.length > 0) return compareHangul(korean, a, b);
    const [hangul, latin] = a.hangul.length > 0 ? [a, b] : [b, a];
    if (hangul.hangul.length > 0) {
      let ratio = 0;
      for (const hypothesis of hypotheses(latin))
        for (const { surname, given, weight } of hangul.hangul)
          ratio += weight * hypothesis.weight * korean.ratio(hypothesis, surname, given);
      const weight = Math.log2(ratio);
      const best = hangul.hangul[0];
      return {
        weight,
        level: weight > 4 ? 'readsAs' : weight > -2 ? 'surnameOnly' : 'different',
        hangul: best && weight > 4 ? best.surname + best.given : undefined,
      };
    }
    const same = a.latin.some((x) => b.latin.some((y) => x.surname === y.surname && lettersOf(x) === lettersOf(y)));
    return same ? { weight: 12, level: 'sameLetters' } : { weight: -8, level: 'different' };
  };
  return {
    parse,
    compare,
    index: (names: Iterable<NamedItem>) => new NameIndexOver({ korean, parse, compare, hypotheses }, names),
  };
}

const lettersOf = ({ given }: ParsedName['latin'][number]): string => given.map(({ letters }) => letters).join('');

function compareHangul(korean: KoreanModel, a: ParsedName, b: ParsedName): NameComparison {
  for (const x of a.hangul)
    for (const y of b.hangul)
      if (x.surname === y.surname && x.given === y.given) {
        const weight = -Math.log2(korean.prior(x.surname, x.given));
        return { weight, level: a.text === b.text ? 'identical' : 'sameHangul', hangul: x.surname + x.given };
      }
  const sameSurname = a.hangul[0]?.surname === b.hangul[0]?.surname;
  return { weight: sameSurname ? -6 : -10, level: sameSurname ? 'surnameOnly' : 'different' };
}
