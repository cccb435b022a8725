import type { Fact } from './person-view';

type Thing = NonNullable<Fact['object']>;

/** The same name without the article that a list puts before it and a person leaves out. */
const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '');

/**
 * What a text says besides the thing that stands before it as a link: the text may name it by any of its names, the longest of which is meant.
 *
 * @returns null when it names something else, and is to be read as a whole
 */
export function saidBeside(said: string, names: readonly string[]): string | null {
  const lower = said.toLowerCase();
  const all = names.flatMap((name) => [name, withoutArticle(name)]).toSorted((one, two) => two.length - one.length);
  for (const name of all) {
    const at = name === '' ? -1 : lower.indexOf(name.toLowerCase());
    if (at >= 0) return `${said.slice(0, at)}${said.slice(at + name.length)}`;
  }
  return null;
}

/** What a thing is called in the language of the page. */
export const thingName = ({ name, nameEn }: Thing, locale: string): string => (locale === 'en' ? (nameEn ?? name) : name);

/** All that a thing is called. */
export const thingNames = ({ name, nameEn }: Thing): string[] => [name, nameEn ?? ''];

/** A thing and what a text says besides, as one line. */
export function nameAndText(thing: Thing | null | undefined, said: string, locale: string): string {
  if (!thing) return said;
  return `${thingName(thing, locale)}${saidBeside(said, thingNames(thing)) ?? ` ${said}`}`.trimEnd();
}
