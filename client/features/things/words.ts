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

/** `2022-05` – `2024` as a reader sees it; an open end stays open. */
export const spanText = (from: string | null | undefined, to: string | null | undefined): string =>
  !from && !to ? '' : from && to && from === to ? from : `${from ?? ''}–${to ?? ''}`;
