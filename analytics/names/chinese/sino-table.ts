import type { Place } from '../channel/syllable-channel';
import type { SpeltSyllables, SyllableSource } from '../channel/syllable-table';
import type { HanjaTable } from '../hanja';
import { withInitialSound } from '../hanja';
import { wadeGiles } from './pinyin';

const WADE_SHARE = 0.06;

/**
 * P(pinyin | Hangul syllable) for Chinese names whose characters Korean reads in its own way (장비 is Zhang Fei): summed over the characters
 * that share both readings, usual ones counting more. With a share for Wade–Giles.
 */
export class SinoChannel {
  private readonly spellings = new Map<string, Map<string, number>>();
  private readonly shares = new Map<string, number>();
  /** Letters → syllables they may spell. */
  readonly spelt = new Map<string, { readonly hangul: string; readonly p: number }[]>();

  constructor(hanja: HanjaTable) {
    const counts = new Map<string, Map<string, number>>();
    let all = 0;
    for (const { readings, pinyin, usual } of hanja.values()) {
      const weight = usual / Math.max(1, readings.length);
      for (const { hangul } of readings)
        for (const form of new Set([hangul, withInitialSound(hangul)])) {
          const row = counts.get(form) ?? new Map<string, number>();
          pinyin.forEach((sound, place) => row.set(sound, (row.get(sound) ?? 0) + (place === 0 ? weight : weight * 0.2)));
          counts.set(form, row);
          all += weight;
        }
    }
    for (const [hangul, row] of counts) {
      const total = [...row.values()].reduce((sum, n) => sum + n, 0);
      if (total === 0) continue;
      const shares = new Map<string, number>();
      for (const [sound, n] of row) {
        const p = (n + 0.02) / (total + 0.02 * row.size);
        const old = wadeGiles(sound);
        shares.set(sound, (shares.get(sound) ?? 0) + p * (1 - WADE_SHARE));
        shares.set(old, (shares.get(old) ?? 0) + p * WADE_SHARE);
      }
      for (const [letters, p] of shares) {
        const list = this.spelt.get(letters);
        if (list) list.push({ hangul, p });
        else this.spelt.set(letters, [{ hangul, p }]);
      }
      this.spellings.set(hangul, shares);
      this.shares.set(hangul, total / all);
    }
  }

  /** P(letters | syllable). */
  syllable(hangul: string, letters: string): number {
    return this.spellings.get(hangul)?.get(letters) ?? 0;
  }

  /** P(syllable) in a Chinese name. */
  prior(hangul: string): number {
    return this.shares.get(hangul) ?? 0;
  }
}

/** {@link SinoChannel} from letters to syllables, over a fixed vocabulary. */
export class SinoTable implements SyllableSource {
  readonly place: ReadonlyMap<string, number>;
  private readonly lists = new Map<string, SpeltSyllables>();

  constructor(
    readonly channel: SinoChannel,
    readonly vocabulary: readonly string[],
  ) {
    this.place = new Map(vocabulary.map((syllable, place) => [syllable, place]));
  }

  spelt(letters: string, _place: Place): SpeltSyllables {
    let list = this.lists.get(letters);
    if (!list) {
      const found = (this.channel.spelt.get(letters) ?? [])
        .map(({ hangul, p }): [number, number] => [this.place.get(hangul) ?? -1, p])
        .filter(([at]) => at >= 0)
        .toSorted(([x], [y]) => x - y);
      list = { syllables: Uint16Array.from(found, ([at]) => at), p: Float64Array.from(found, ([, p]) => p) };
      this.lists.set(letters, list);
    }
    return list;
  }
}
