import { LIST_MARK } from './search-params';

/** Reads one parameter of an address; what is absent, or nonsense, is undefined. */
export type SearchField<Value> = (value: unknown) => Value | undefined;

/** What an address holds, by the fields that read it. */
export type SearchOf<Fields extends Readonly<Record<string, SearchField<unknown>>>> = {
  readonly [Name in keyof Fields]?: ReturnType<Fields[Name]>;
};

/** Any text that is not empty. */
export const text: SearchField<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Texts of a form. */
export const matching =
  (form: RegExp): SearchField<string> =>
  (value) =>
    typeof value === 'string' && form.test(value) ? value : undefined;

/** One of some texts. */
export const oneOf =
  <const Value extends string>(values: readonly Value[]): SearchField<Value> =>
  (value) =>
    values.find((known) => known === value);

/** A whole number of a range. */
export const whole =
  (least: number, most: number): SearchField<number> =>
  (value) => {
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };

/** A list: text from the address, or an array from the code; empty lists are absent. */
export const list: SearchField<readonly string[]> = (value) => {
  const given = typeof value === 'string' ? value.split(LIST_MARK) : Array.isArray(value) ? value.map(String) : [];
  const there = [...new Set(given.filter(Boolean))];
  return there.length ? there : undefined;
};

/** A list of codes, which are written in capitals: `us` in an address that was typed is the United States. */
export const codes: SearchField<readonly string[]> = (value) => list(list(value)?.map((code) => code.toUpperCase()));

/** A list out of a few words that never change; what is none of them is nonsense. */
export const among =
  (words: readonly string[]): SearchField<readonly string[]> =>
  (value) =>
    list(list(value)?.filter((word) => words.includes(word)));

/** A yes or no that is written as `1` or `0`. */
export const flag: SearchField<boolean> = (value) => {
  const word = String(value);
  return word === '1' || word === 'true' ? true : word === '0' || word === 'false' ? false : undefined;
};

/** Reads an address by its fields; what none of them knows is left out. */
export const readSearch = <const Fields extends Readonly<Record<string, SearchField<unknown>>>>(
  fields: Fields,
  search: Readonly<Record<string, unknown>>,
): SearchOf<Fields> =>
  Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, read(search[name])])) as SearchOf<Fields>;
