// Makes hanja.tsv from the Unihan database of the Unicode Character Database (Unihan_Readings.txt, as Debian's package unicode-data has it):
// every character that has a Korean reading, its readings with Unihan's marks, and its Mandarin readings without tones.
// Simplified, Japanese and other forms (赵, 広, 宁) get the readings of the character that they are a form of, too, marked V.
// Readings that Unihan lacks come from libhangul's hanja.txt (Debian's libhangul-data), marked L; readings that only a surname has are
// marked S. What a character is as a surname comes from surnames.tsv, with the place of the character among the ways to write that surname. How often a character is read so is given in percent: in the dictionary's names of people, and in its words as far as those say little.
//   node seeds/data/names/make-hanja.mjs Unihan_Readings.txt Unihan_Variants.txt hanja.txt [<out> [<fold to leave out>]]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [readings, variants, dictionary, out = join(import.meta.dirname, 'hanja.tsv'), leftOut] = process.argv.slice(2);
if (dictionary === undefined)
  throw new Error('usage: make-hanja.mjs <Unihan_Readings.txt> <Unihan_Variants.txt> <hanja.txt> [<out> [<fold of ten to leave out>]]');
const FIELDS = ['kHangul', 'kMandarin', 'kHanyuPinlu', 'kTraditionalVariant', 'kZVariant', 'kSemanticVariant'];
const charOf = (code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16));
const list = (text) => (text ?? '').split(' ').filter(Boolean);
const fields = new Map();
for (const line of [readings, variants].flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
  if (line.startsWith('#')) continue;
  const [code, field, value] = line.split('\t');
  if (!FIELDS.includes(field)) continue;
  fields.set(charOf(code), { ...fields.get(charOf(code)), [field]: value });
}
const forms = (value) => list(value).map((form) => charOf(form.split('<')[0]));
const own = new Map([...fields].map(([char, { kHangul }]) => [char, list(kHangul)]));
/** The readings of the first of these characters that has any, without the marks. */
const readingsOf = (chars) => (chars.map((char) => own.get(char) ?? []).find((found) => found.length > 0) ?? []).map((reading) => reading.split(':')[0]);
const withReading = (char, hangul, mark) => {
  const entry = fields.get(char) ?? {};
  const known = list(entry.kHangul);
  if (!known.some((reading) => reading.startsWith(hangul))) known.push(`${hangul}:${mark}`);
  fields.set(char, { ...entry, kHangul: known.join(' ') });
};

// The dictionary's words.
const hash = (text) => [...text].reduce((sum, char) => (Math.imul(sum, 31) + char.codePointAt(0)) >>> 0, 7);
const words = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(':'))
  .filter(([hangul = '', hanja = '']) => /^[가-힣]+$/u.test(hangul) && [...hangul].length === [...hanja].length)
  .map(([hangul, hanja]) => [[...hangul], [...hanja]])
  .filter(([, hanja]) => leftOut === undefined || hanja.length !== 3 || hash(hanja.join('')) % 10 !== Number(leftOut));
const surnames = readFileSync(join(import.meta.dirname, 'surnames.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .flatMap(([, hangul, shown = '']) => (shown.match(/\p{Script=Han}+/gu) ?? []).map((hanja, place) => [hangul, hanja, place + 1]))
  .filter(([hangul, hanja]) => [...hangul].length === 1 && [...hanja].length === 1);
const isSurname = new Set(surnames.map(([hangul, hanja]) => hangul + hanja));
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const inWords = new Map();
for (const [hangul, hanja] of words) if (hanja.length > 1) hanja.forEach((char, place) => count(inWords, char + hangul[place]));
// Entries of three characters are people where the first is a surname that begins few others: 金 read 김, 李.
const [others, threes] = [new Map(), new Map()];
for (const [[head], hanja] of words) if (hanja.length > 1) count(hanja.length === 3 ? threes : others, head + hanja[0]);
const FEWEST_NAMES = 5;
const ofPeople = [...threes].filter(([key, n]) => isSurname.has(key) && n >= FEWEST_NAMES && n > 1.2 * ((others.get(key) ?? 0) + 1));
const people = new Set(ofPeople.map(([key]) => key));
const inNames = new Map();
for (const [hangul, hanja] of words)
  if (hanja.length === 3 && people.has(hangul[0] + hanja[0])) for (const place of [1, 2]) count(inNames, hanja[place] + hangul[place]);

for (const [hangul, hanja] of words)
  if (hanja.length === 1 && hanja[0] >= '\u4e00' && hanja[0] <= '\u9fff') withReading(hanja[0], hangul[0], 'L');
for (const [char, { kTraditionalVariant, kZVariant, kSemanticVariant, kHangul }] of [...fields]) {
  // 云 is 雲 too, but a character of its own that is taught at school.
  const simplified = readingsOf(forms(kTraditionalVariant).filter((form) => form !== char));
  const taught = own.get(char)?.some((reading) => reading.includes('E'));
  const others = simplified.length > 0 || kHangul !== undefined ? simplified : readingsOf([...forms(kZVariant), ...forms(kSemanticVariant)]);
  if (!taught) for (const hangul of others) withReading(char, hangul, 'V');
}
for (const [hangul, hanja] of surnames) withReading(hanja, hangul, 'S');

const withoutTone = (pinyin) =>
  pinyin.normalize('NFD').replace(/u\u0308/gu, 'v').replace(/\p{Mn}|\(\d+\)/gu, '').replaceAll('v', 'u');
/** How many names the shares of words are worth. */
const WORDS = 1;
const lines = [...fields]
  .filter(([char, { kHangul }]) => list(kHangul).length > 0 && (char.codePointAt(0) <= 0x9fff || !kHangul.includes(':V')))
  .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0))
  .map(([char, { kHangul, kMandarin = '', kHanyuPinlu = '' }]) => {
    const pinyin = [...new Set(list(`${kMandarin} ${kHanyuPinlu}`).map(withoutTone))];
    const marked = list(kHangul);
    const counted = (counts) => marked.map((reading) => counts.get(char + reading.split(':')[0]) ?? 0);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const [read, named] = [counted(inWords), counted(inNames)];
    const shares = named.map((n, place) => (n + (WORDS * read[place]) / Math.max(sum(read), 1)) / (sum(named) + WORDS));
    // Shares in percent, where there is something to choose.
    const shown = marked.length > 1 && sum(read) >= 5 ? marked.map((reading, place) => `${reading}:${Math.round(100 * shares[place])}`) : marked;
    const asSurname = surnames.filter(([, hanja]) => hanja === char).map(([hangul, , place]) => `${hangul}:${place}`);
    return [char, shown.join(' '), pinyin.join(' '), asSurname.join(' ')].join('\t').trimEnd();
  });
writeFileSync(out, `hanja\treadings\tpinyin\tsurnames\n${lines.join('\n')}\n`);
console.log(`${lines.length} characters; ${[...people].join(' ')} begin names of people`);
