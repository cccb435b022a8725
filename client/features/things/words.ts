import { EARLIER_VENUES, VENUES_2026 } from '@brainlink/schema/vocabulary';
import type { Format } from '../../i18n/use-format';

interface Named {
  readonly nameKo?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly titleKo?: string | null | undefined;
  readonly titleEn?: string | null | undefined;
}

/** What a thing is called in the reader's language; whatever it has where that is missing. */
export const nameOf = (thing: Named, format: Format): string =>
  format.text({ ko: thing.nameKo ?? thing.titleKo ?? '', en: thing.nameEn ?? thing.titleEn ?? '' }) || (thing.name ?? '');

/** What it is called in the other language, when that differs. */
export function otherNameOf(thing: Named, format: Format): string | null {
  const first = nameOf(thing, format);
  const other = format.locale === 'ko' ? (thing.nameEn ?? thing.titleEn) : (thing.nameKo ?? thing.titleKo);
  return other && other !== first ? other : null;
}

const YEAR = /^\d{4}$/;

/**
 * A time between two partial dates, as its two ends are written: what both have in common is said once (`2026-12-06` – `12-08`), one
 * moment is one end, and an end that nobody knows stays empty.
 */
export function spanEnds(from: string | null | undefined, to: string | null | undefined): readonly [string, string] {
  if (from && to && from !== to && from.slice(0, 5) === to.slice(0, 5) && from.length === 10 && to.length === 10)
    return [from, to.slice(5)];
  return from === to ? [from ?? '', from ?? ''] : [from ?? '', to ?? ''];
}

/** The same as one line: `2022–2024`, `2026-12-06 – 12-08`, `2024-08-18부터`. */
export function spanText(from: string | null | undefined, to: string | null | undefined, locale: Format['locale']): string {
  const [first, last] = spanEnds(from, to);
  if (first === last) return first;
  if (first && last) return YEAR.test(first) && YEAR.test(last) ? `${first}–${last}` : `${first} – ${last}`;
  if (locale === 'ko') return first ? `${first}부터` : `${last}까지`;
  return first ? `since ${first}` : `until ${last}`;
}

/** A place of events by the name it has in the vocabulary, otherwise as it was written. */
export function venueText(venue: string | null | undefined, format: Format): string | null {
  const text = venue ?? '';
  const name =
    VENUES_2026.find((one) => [one.code, one.name.ko, one.name.en].includes(text))?.name ??
    EARLIER_VENUES.find(({ ko, en }) => ko === text || en === text);
  return name ? format.text(name) : (venue ?? null);
}
