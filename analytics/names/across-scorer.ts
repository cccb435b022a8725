import type { SpellingStyle } from './channel/spelling-style';
import type { KoreanHypothesis, KoreanModel } from './korean-model';
import type { HangulReading, LatinPart, NameComparison } from './name-types';

/** The least that a comparison across scripts can be, as a ratio. */
const LEAST = 2 ** -40;

type Kept<K> = Map<SpellingStyle | 'transcribed', Map<K, Float64Array>>;

/** Weighs one name in Hangul against many in Latin letters: a surname's or given name's letters are weighed once, however many names have them. */
export class AcrossScorer {
  private readonly surnames: Kept<string> = new Map();
  private readonly givens: Kept<readonly LatinPart[]> = new Map();

  constructor(
    private readonly korean: KoreanModel,
    private readonly hangul: readonly HangulReading[],
  ) {}

  private keep<K>(
    kept: Kept<K>,
    style: KoreanHypothesis['style'],
    key: K,
    ratio: (reading: HangulReading) => number,
  ): Float64Array {
    let ofStyle = kept.get(style);
    if (!ofStyle) kept.set(style, (ofStyle = new Map()));
    let ratios = ofStyle.get(key);
    if (!ratios) ofStyle.set(key, (ratios = Float64Array.from(this.hangul, ratio)));
    return ratios;
  }

  private ratiosOf(hypothesis: KoreanHypothesis): readonly [surname: Float64Array, given: Float64Array] {
    const { korean } = this;
    const surname = this.keep(this.surnames, hypothesis.style, hypothesis.surname, (reading) =>
      korean.surnameRatio(hypothesis, reading.surname),
    );
    const given = hypothesis.whole
      ? Float64Array.from(this.hangul, (reading) => korean.wholeRatio(hypothesis, reading.surname + reading.given))
      : this.keep(this.givens, hypothesis.style, hypothesis.parts, (reading) => korean.givenRatio(hypothesis, reading.given));
    return [surname, given];
  }

  /** The likelihood ratio. */
  ratio(hypotheses: readonly KoreanHypothesis[]): number {
    let ratio = 0;
    for (const hypothesis of hypotheses) {
      const [surname, given] = this.ratiosOf(hypothesis);
      for (let at = 0; at < this.hangul.length; at += 1)
        ratio += this.hangul[at]!.weight * hypothesis.weight * surname[at]! * given[at]!;
    }
    return Math.max(ratio, LEAST);
  }

  /** The weight with the level of the reading and the hypothesis that make most of it. */
  compare(hypotheses: readonly KoreanHypothesis[]): NameComparison {
    let best = { value: -1, hangul: '', initials: false, given: 0, surname: 0 };
    for (const hypothesis of hypotheses) {
      const [ofSurname, ofGiven] = this.ratiosOf(hypothesis);
      this.hangul.forEach(({ surname, given, weight }, at) => {
        const value = weight * hypothesis.weight * ofSurname[at]! * ofGiven[at]!;
        if (value > best.value)
          best = {
            value,
            hangul: surname + given,
            initials: hypothesis.parts.some(({ initial }) => initial),
            given: ofGiven[at]!,
            surname: ofSurname[at]!,
          };
      });
    }
    const weight = Math.log2(this.ratio(hypotheses));
    if (best.surname < 0.02) return { weight, level: 'different' };
    if (best.given < 1 || (best.given === 1 && weight < 12)) return { weight, level: 'surnameOnly' };
    return { weight, level: best.initials ? 'initials' : 'readsAs', hangul: best.hangul };
  }
}
