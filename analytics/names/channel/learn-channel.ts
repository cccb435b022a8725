import { jamoOfSyllable, SyllableChannel, type Place } from './syllable-channel';
import type { NameModelParams, Smoothing } from './channel-params';
import { LONGEST } from './spelling-rules';

/** A given name in Hangul syllables with its Latin letters; `breaks` are places in the letters where a syllable begins for sure. */
export interface GivenPair {
  readonly syllables: readonly string[];
  readonly letters: string;
  readonly breaks: ReadonlySet<number>;
}

type Counts = Map<string, Map<string, number>>;
type ChannelCounts = Pick<NameModelParams, 'first' | 'later' | 'onsets' | 'rhymes' | 'nuclei' | 'codas'>;

const bump = (counts: Counts, key: string, letters: string, by: number): void => {
  const row = counts.get(key) ?? new Map<string, number>();
  row.set(letters, (row.get(letters) ?? 0) + by);
  counts.set(key, row);
};

/** Sorted, rounded to hundredths, without what hardly ever happened. */
export function tidyCounts(counts: Counts, least: number): Record<string, Record<string, number>> {
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => {
      const kept = [...row].filter(([, count]) => count >= least).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return [key, Object.fromEntries(kept.map(([letters, count]) => [letters, Math.round(count * 100) / 100]))] as const;
    });
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}

/** Whether letters from `from` to `to` may be one syllable: no break inside. */
function isWhole(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (breaks.has(at)) return false;
  return true;
}

/** Adds a pair's expected counts (forward–backward over all segmentations). */
function expect({ syllables, letters, breaks }: GivenPair, channel: SyllableChannel, counts: Record<Place, Counts>): void {
  const n = syllables.length;
  const length = letters.length;
  const at = (syllable: number, from: number, to: number): number =>
    isWhole(breaks, from, to)
      ? channel.syllable(syllables[syllable] ?? '', letters.slice(from, to), syllable === 0 ? 'first' : 'later')
      : 0;
  const grid = (): number[][] => Array.from({ length: n + 1 }, () => new Array<number>(length + 1).fill(0));
  const forward = grid();
  const backward = grid();
  forward[0]![0] = 1;
  backward[n]![length] = 1;
  const spans: [syllable: number, from: number, to: number, p: number][] = [];
  for (let syllable = 0; syllable < n; syllable += 1)
    for (let from = 0; from < length; from += 1) {
      const before = forward[syllable]![from]!;
      if (before === 0) continue;
      for (let to = from + 1; to <= Math.min(length, from + LONGEST.syllable); to += 1) {
        const p = at(syllable, from, to);
        if (p === 0) continue;
        forward[syllable + 1]![to]! += before * p;
        spans.push([syllable, from, to, p]);
      }
    }
  const total = forward[n]![length]!;
  if (total === 0) return;
  for (const [syllable, from, to, p] of spans.toReversed()) backward[syllable]![from]! += p * backward[syllable + 1]![to]!;
  for (const [syllable, from, to, p] of spans) {
    const share = (forward[syllable]![from]! * p * backward[syllable + 1]![to]!) / total;
    if (share > 1e-4) bump(counts[syllable === 0 ? 'first' : 'later'], syllables[syllable] ?? '', letters.slice(from, to), share);
  }
}

/** Shares a syllable's spelling out to its parts by their present probabilities. */
function shareOut(
  channel: SyllableChannel,
  place: Place,
  counts: Counts,
  parts: Record<'onsets' | 'rhymes' | 'nuclei' | 'codas', Counts>,
): void {
  for (const [syllable, row] of counts)
    for (const [letters, count] of row) {
      const { initial, vowel, final } = jamoOfSyllable(syllable);
      const cuts = Array.from({ length: Math.min(LONGEST.onset, letters.length) + 1 }, (_, cut) => ({
        cut,
        p: channel.onset(initial, letters.slice(0, cut), place) * channel.rhyme(vowel, final, letters.slice(cut)),
      }));
      const whole = cuts.reduce((sum, { p }) => sum + p, 0);
      for (const { cut, p } of cuts) {
        const share = (count * p) / whole;
        if (!(share > 1e-4)) continue;
        const rhyme = letters.slice(cut);
        bump(parts.onsets, `${place === 'first' ? '' : '-'}${initial}`, letters.slice(0, cut), share);
        bump(parts.rhymes, `${vowel}.${final}`, rhyme, share);
        const inner = Array.from({ length: rhyme.length + 1 }, (_, end) => ({
          end,
          p: channel.nucleus(vowel, rhyme.slice(0, end)) * channel.coda(final, rhyme.slice(end)),
        }));
        const all = inner.reduce((sum, { p: q }) => sum + q, 0);
        for (const { end, p: q } of inner) {
          if (!((share * q) / all > 1e-4)) continue;
          bump(parts.nuclei, String(vowel), rhyme.slice(0, end), (share * q) / all);
          bump(parts.codas, String(final), rhyme.slice(end), (share * q) / all);
        }
      }
    }
}

/** The channel before it has seen any pair: the rules alone. */
export const NO_COUNTS: ChannelCounts = { first: {}, later: {}, onsets: {}, rhymes: {}, nuclei: {}, codas: {} };

/**
 * Learns the channel by expectation maximisation (Dempster, Laird & Rubin 1977): segmentations of the letters are what is hidden. Starts
 * from the rules; deterministic.
 *
 * @param rounds passes over the pairs; five are enough, since separators show most segmentations
 */
export function learnChannel(pairs: readonly GivenPair[], smoothing: Smoothing, rounds = 6): ChannelCounts {
  let learned: ChannelCounts = NO_COUNTS;
  for (let round = 0; round < rounds; round += 1) {
    const channel = new SyllableChannel({ ...learned, smoothing });
    const counts: Record<Place, Counts> = { first: new Map(), later: new Map() };
    for (const pair of pairs) expect(pair, channel, counts);
    const parts = {
      onsets: new Map() as Counts,
      rhymes: new Map() as Counts,
      nuclei: new Map() as Counts,
      codas: new Map() as Counts,
    };
    shareOut(channel, 'first', counts.first, parts);
    shareOut(channel, 'later', counts.later, parts);
    learned = {
      first: tidyCounts(counts.first, 0.2),
      later: tidyCounts(counts.later, 0.2),
      onsets: tidyCounts(parts.onsets, 0.3),
      rhymes: tidyCounts(parts.rhymes, 0.3),
      nuclei: tidyCounts(parts.nuclei, 0.3),
      codas: tidyCounts(parts.codas, 0.3),
    };
  }
  return learned;
}
