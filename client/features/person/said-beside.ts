/** The same name without the article that a list puts before it and a person leaves out. */
const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '');

/**
 * What a text says besides the thing that stands before it as a link: the text may name it by any of its names.
 *
 * @returns null when it names something else, and is to be read as a whole
 */
export function saidBeside(said: string, names: readonly string[]): string | null {
  const lower = said.toLowerCase();
  for (const name of names.flatMap((one) => [one, withoutArticle(one)])) {
    const at = name === '' ? -1 : lower.indexOf(name.toLowerCase());
    if (at >= 0) return `${said.slice(0, at)}${said.slice(at + name.length)}`;
  }
  return null;
}

/** A thing and what a text says besides, as one line. */
export const nameAndText = (name: string | undefined, said: string): string =>
  name ? `${name}${saidBeside(said, [name]) ?? ` ${said}`}`.trimEnd() : said;
