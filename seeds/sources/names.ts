import { hasHangul } from '@brainlink/analytics/names';

/** Files a name under the script it is written in; a name with both is kept whole on the Hangul side. */
export function stateName(text: string): { hangul: string } | { latin: string } | { hanja: string } | { native: string } {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (hasHangul(name)) return { hangul: name };
  if (/\p{Script=Latin}/u.test(name)) return { latin: name };
  return /^[\p{Script=Han}\s]+$/u.test(name) ? { hanja: name } : { native: name };
}
