import { type Agreement, definePersonField } from '../field-spec';
import { rarestOf } from '../frequencies';

interface Address {
  readonly text: string;
  readonly local: string;
  /** The letters and digits of the local part without what was added to it: `kim.jy+list`, `kim_jy.alt` → `kimjy`. */
  readonly stem: string;
  readonly domain: string;
}

const LEVELS = ['missing', 'same', 'sameLocal', 'similarLocal', 'sameDomain', 'different'] as const;
type Level = (typeof LEVELS)[number];
const at = (level: Level): number => LEVELS.indexOf(level);

/** Where the frequency of what is agreed on stands, the closest agreement first. */
const TABLE_OF: readonly (readonly [Level, string])[] = [
  ['same', 'address'],
  ['sameLocal', 'mailStem'],
  ['similarLocal', 'mailStem'],
  ['sameDomain', 'mailDomain'],
];

/** Boxes that belong to an office, not to somebody. */
const SHARED = /^(info|office|admin|contact|mail|webmaster|secretar\w*|support|help|member\w*|hr|lab|dept)$/;
const ADDED = /[._-](alt|home|work|priv|private|old|new|mail|office|lab|personal|me)$/;
/** Shorter local parts than these are found at many domains. */
const LONG_ENOUGH = 4;

function read(text: string): Address | null {
  const at = text.lastIndexOf('@');
  if (at <= 0 || at === text.length - 1) return null;
  const folded = text.trim().toLowerCase();
  const [local, domain] = [folded.slice(0, at), folded.slice(at + 1)];
  const stem = local
    .replace(/\+.*$/, '')
    .replace(ADDED, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return { text: folded, local, stem, domain };
}

const isShared = ({ local }: Address): boolean => SHARED.test(local);

/** E-mail addresses: the same one, or one person's habit at another provider; how many use it decides what that is worth. */
export const emailField = definePersonField<readonly Address[]>({
  name: 'email',
  levels: LEVELS,
  start: { m: [0, 0.7, 0.06, 0.08, 0.04, 0.12], u: [0, 0.00002, 0.00002, 0.00005, 0.05, 0.94] },
  learned: true,
  read({ emails }) {
    const addresses = emails.map(read).filter((address) => address !== null);
    return addresses.length === 0 ? null : addresses;
  },
  without: (record) => ({ ...record, emails: [] }),
  *keys(addresses) {
    for (const { text, stem, domain } of addresses) {
      yield { table: 'address', value: text };
      yield { table: 'mailStem', value: stem };
      yield { table: 'mailDomain', value: domain };
    }
  },
  compare(a, b, { frequencies }): Agreement {
    const found = new Map<Level, string[]>();
    const offer = (level: Level, value: string): void => void found.set(level, [...(found.get(level) ?? []), value]);
    for (const x of a)
      for (const y of b) {
        if (x.text === y.text) offer('same', x.text);
        else if (!isShared(x) && x.stem.length >= LONG_ENOUGH) {
          if (x.local === y.local) offer('sameLocal', x.stem);
          else if (x.stem === y.stem) offer('similarLocal', x.stem);
        }
        if (x.domain === y.domain) offer('sameDomain', x.domain);
      }
    for (const [level, table] of TABLE_OF) {
      const on = rarestOf(frequencies, table, found.get(level) ?? []);
      if (on) return { level: at(level), on };
    }
    return { level: at('different') };
  },
  show: (addresses) => addresses.map(({ text }) => text).join(', '),
});
