import type { KoreanHypothesis, KoreanModel } from './korean-model';
import type { HangulReading, NameComparison } from './name-types';

/** The least that a comparison across scripts can be, as a ratio. */
const LEAST = 2 ** -40;

/** Ratios by number, valid for the scorer that wrote them: one look at an array instead of two at maps. */
class Remembered {
  private readonly owners: number[] = [];
  private readonly ratios: Float64Array[] = [];

  get(owner: number, at: number): Float64Array | undefined {
    return this.owners[at] === owner ? this.ratios[at] : undefined;
  }

  set(owner: number, at: number, ratios: Float64Array): void {
    while (this.owners.length <= at) {
      this.owners.push(0);
      this.ratios.push(NO_RATIOS);
    }
    this.owners[at] = owner;
    this.ratios[at] = ratios;
  }
}
const NO_RATIOS = new Float64Array(0);

/** What scorers of one model share: room that is used again by the next one. */
interface Room {
  owners: number;
  readonly surnames: Remembered;
  readonly givens: Remembered;
}
const rooms = new WeakMap<KoreanModel, Room>();

function roomOf(korean: KoreanModel): Room {
  let room = rooms.get(korean);
  if (!room) rooms.set(korean, (room = { owners: 0, surnames: new Remembered(), givens: new Remembered() }));
  return room;
}

/** Weighs one name in Hangul against many in Latin letters: a surname's or given name's letters are weighed once, however many names have them. */
export class AcrossScorer {
  private readonly room: Room;
  private readonly owner: number;

  constructor(
    private readonly korean: KoreanModel,
    private readonly hangul: readonly HangulReading[],
  ) {
    this.room = roomOf(korean);
    this.owner = this.room.owners += 1;
  }

  private made(ratio: (reading: HangulReading) => number): Float64Array {
    const ratios = new Float64Array(this.hangul.length);
    for (let at = 0; at < ratios.length; at += 1) ratios[at] = ratio(this.hangul[at]!);
    return ratios;
  }

  private surnameOf(hypothesis: KoreanHypothesis): Float64Array {
    let ratios = this.room.surnames.get(this.owner, hypothesis.surnameNumber);
    if (!ratios) {
      ratios = this.made((reading) => this.korean.surnameRatio(hypothesis, reading.surname));
      this.room.surnames.set(this.owner, hypothesis.surnameNumber, ratios);
    }
    return ratios;
  }

  private givenOf(hypothesis: KoreanHypothesis): Float64Array {
    if (hypothesis.whole) return this.made((reading) => this.korean.wholeRatio(hypothesis, reading.surname + reading.given));
    let ratios = this.room.givens.get(this.owner, hypothesis.givenNumber);
    if (!ratios) {
      ratios = this.made((reading) => this.korean.givenRatio(hypothesis, reading.given));
      this.room.givens.set(this.owner, hypothesis.givenNumber, ratios);
    }
    return ratios;
  }

  /** The likelihood ratio. */
  ratio(hypotheses: readonly KoreanHypothesis[]): number {
    let ratio = 0;
    for (const hypothesis of hypotheses) {
      const surname = this.surnameOf(hypothesis);
      const given = this.givenOf(hypothesis);
      for (let at = 0; at < this.hangul.length; at += 1)
        ratio += this.hangul[at]!.weight * hypothesis.weight * surname[at]! * given[at]!;
    }
    return Math.max(ratio, LEAST);
  }

  /** The weight with the level of the reading and the hypothesis that make most of it. */
  compare(hypotheses: readonly KoreanHypothesis[]): NameComparison {
    let best = { value: -1, hangul: '', initials: false, given: 0, surname: 0 };
    for (const hypothesis of hypotheses) {
      const ofSurname = this.surnameOf(hypothesis);
      const ofGiven = this.givenOf(hypothesis);
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
