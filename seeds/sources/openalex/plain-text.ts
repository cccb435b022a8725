const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};
const LONGEST_ABSTRACT = 10_000;

/** A title without the markup that publishers leave in it (`<i>`, `<sub>`, MathML) and with single spaces. */
export const plainTitle = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The abstract in reading order out of OpenAlex' inverted index (word → positions); gaps are closed. Cut after 10,000 characters.
 *
 * @returns `null` when there is none
 */
export function abstractOf(index: Readonly<Record<string, readonly number[]>> | null | undefined): string | null {
  if (!index) return null;
  const placed: [position: number, word: string][] = [];
  for (const [word, positions] of Object.entries(index)) for (const position of positions) placed.push([position, word]);
  if (placed.length === 0) return null;
  placed.sort((a, b) => a[0] - b[0]);
  return plainTitle(placed.map(([, word]) => word).join(' ')).slice(0, LONGEST_ABSTRACT);
}
