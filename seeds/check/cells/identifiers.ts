import { type CellResult, EMPTY, saysNothing, tidy, value, wrong } from './cell';

/** The check digit of the first 15 digits of an ORCID iD (ISO 7064 MOD 11-2). */
export function orcidCheckDigit(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** Reads an ORCID iD, bare or as an address, into `0000-0002-1825-0097`. */
export function readOrcid(raw: string): CellResult<string> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const compact = text
    .replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\/|^orcid\s*:?\s*/i, '')
    .replace(/[\s\-‐–]/g, '')
    .replace(/\/$/, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(compact) || orcidCheckDigit(compact.slice(0, 15)) !== compact[15]) return wrong('ORCID_INVALID');
  return value(compact.replace(/(.{4})(?=.)/g, '$1-'));
}

/** Reads an OpenAlex author id, bare or as an address, into `A5023888391`. */
export function readOpenAlexAuthor(raw: string): CellResult<string> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const id = /^(?:https?:\/\/openalex\.org\/(?:authors\/)?)?(A\d{4,12})$/i.exec(text)?.[1];
  return id ? value(id.toUpperCase()) : wrong('VALUE_INVALID', 'A5023888391');
}

const EMAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]{2,}$/u;

/** Reads an e-mail address, in lower case; `mailto:`, angle brackets and a name before them are taken off; of several the first counts. */
export function readEmail(raw: string): CellResult<string> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  const address = /<([^<>]+@[^<>]+)>/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');
  const [first = ''] = address.split(/\s*[;,/\s]\s*/).filter((part) => part !== '');
  const plain = first.replace(/\s*(\[at\]|\(at\))\s*/i, '@').toLowerCase();
  return EMAIL.test(plain) && !plain.includes('..') ? value(plain) : wrong('EMAIL_INVALID');
}

/** Reads a phone number: kept as written, digits must be among it. */
export function readPhone(raw: string): CellResult<string> {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  return /\d{3}/.test(text.replace(/\D/g, '')) && text.length <= 60 ? value(text) : wrong('VALUE_INVALID', '+82-2-1234-5678');
}

/** Reads an identifying number: kept as written but for spaces and width. */
export function readKey(raw: string): CellResult<string> {
  const text = tidy(raw).normalize('NFKC');
  if (saysNothing(text)) return EMPTY;
  return text.length <= 120 ? value(text) : wrong('VALUE_INVALID');
}
