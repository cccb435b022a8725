import { COUNTRIES, foldTerm, readCountry } from '@brainlink/schema/vocabulary';
import { nearest } from '../nearest';
import { type CellResult, EMPTY, saysNothing, tidy, value, wrong } from './cell';

const SPELLINGS = COUNTRIES.flatMap((country) => [
  [foldTerm(country.name.ko), country] as const,
  [foldTerm(country.name.en), country] as const,
]);

/** Reads a country in Korean, English or as an ISO code; `미국(USA)` and `USA / 미국` are read by either half. */
export function readCountryCell(raw: string): CellResult<string> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const whole = readCountry(text);
  if (whole) return value(whole);
  const halves = text
    .split(/[()/|（）]/)
    .map((half) => half.trim())
    .filter((half) => half !== '');
  const codes = new Set(halves.map(readCountry));
  const [only] = codes;
  if (halves.length > 1 && codes.size === 1 && only) return value(only);
  const near = nearest(foldTerm(text), SPELLINGS);
  if (!near) return wrong('COUNTRY_UNKNOWN');
  return wrong('COUNTRY_UNKNOWN', {
    ko: `혹시 ${near.name.ko}(${near.code})?`,
    en: `Did you mean ${near.name.en} (${near.code})?`,
  });
}
