/**
 * The search part of an address as flat text: lists are joined by commas, nothing is quoted, empty values are left out, so that a link
 * reads `?technology=HYDROGEN,AI&from=2022`. What the values mean is each page's own schema.
 */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.map((item) => encodeURIComponent(String(item))).join(',') : encode(value);
    return text === '' ? [] : [`${encodeURIComponent(key)}=${text}`];
  });
  return parts.length ? `?${parts.join('&')}` : '';
}

function encode(value: unknown): string {
  return value === undefined || value === null
    ? ''
    : encodeURIComponent(value === true ? '1' : value === false ? '0' : String(value));
}

/** The inverse of {@link stringifySearch}, up to types: every value is text. */
export function parseSearch(search: string): Record<string, string> {
  const text = search.startsWith('?') ? search.slice(1) : search;
  return Object.fromEntries(
    text
      .split('&')
      .filter(Boolean)
      .map((part) => {
        const at = part.indexOf('=');
        const key = at < 0 ? part : part.slice(0, at);
        return [decode(key), at < 0 ? '' : part.slice(at + 1)];
      })
      .map(([key, value]) => [key ?? '', decodeList(value ?? '')]),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A comma inside an item was written as `%2C` and stays one: items are told apart by U+001F inside the page. */
const decodeList = (value: string): string => value.split(',').map(decode).join(LIST_MARK);

/** What stands between the items of a list after {@link parseSearch}. */
export const LIST_MARK = '\u001f';
