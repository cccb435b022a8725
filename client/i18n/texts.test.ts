import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = __dirname;
const client = join(here, '..');
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Texts = { readonly [key: string]: string | Texts };

const keysOf = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

const read = (language: string, file: string): Texts => JSON.parse(readFileSync(join(here, language, file), 'utf8')) as Texts;

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'generated', 'e2e'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

const files = readdirSync(join(here, 'ko'));
const code = sources(client).join('\n');
/** Every string of the code, and every template with its holes as wildcards. */
const strings = new Set([...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, single, double]) => single ?? double ?? ''));
const templates = [...code.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)]
  .map(([, template]) => (template ?? '').replace(/^[\w-]+:/, ''))
  .filter((template) => /^[\w.-]*[\w-]+\.?\$\{|^\$\{[^}]*\}\.[\w.]/.test(template))
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}+/)
          .map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&'))
          .join('.+')}$`,
      ),
  );

describe('the texts', () => {
  it('come in the same files in Korean and English', () => {
    expect(readdirSync(join(here, 'en'))).toEqual(files);
  });

  it.each(files)('%s has the same keys in both languages', (file) => {
    const stems = (language: string) => [...new Set(keysOf(read(language, file)).map((key) => key.replace(PLURAL, '')))].sort();
    expect(stems('en')).toEqual(stems('ko'));
  });

  it.each(files)('%s has an English singular for every English plural', (file) => {
    const keys = keysOf(read('en', file));
    const lonely = keys.filter((key) => key.endsWith('_other') && !keys.includes(key.replace(/_other$/, '_one')));
    expect(lonely).toEqual([]);
  });

  it.each(files)('%s says everything it names in both languages with the same blanks', (file) => {
    const blanks = (texts: Texts): Map<string, string> => {
      const found = new Map<string, string>();
      const walk = (part: Texts, prefix: string) => {
        for (const [key, value] of Object.entries(part)) {
          if (typeof value !== 'string') walk(value, `${prefix}${key}.`);
          else if (!key.endsWith('_one'))
            found.set(`${prefix}${key}`.replace(PLURAL, ''), [...new Set(value.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' '));
        }
      };
      walk(texts, '');
      return found;
    };
    expect(Object.fromEntries(blanks(read('en', file)))).toEqual(Object.fromEntries(blanks(read('ko', file))));
  });

  it.each(files)('%s has no text that nothing shows', (file) => {
    const namespace = file.replace('.json', '');
    const unused = [...new Set(keysOf(read('ko', file)).map((key) => key.replace(PLURAL, '')))].filter(
      (key) => !strings.has(key) && !strings.has(`${namespace}:${key}`) && !templates.some((template) => template.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
