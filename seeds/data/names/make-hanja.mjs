// Makes hanja.tsv from the Unihan database of the Unicode Character Database (Unihan_Readings.txt, as Debian's package unicode-data has it):
// every character that has a Korean reading, its readings with Unihan's marks, and its Mandarin readings without tones.
// Characters without one (simplified, Japanese and other forms: 赵, 広) get those of the character that they are a variant of, marked V.
// Readings that Unihan lacks come from libhangul's hanja.txt (Debian's libhangul-data), marked L; how often a
// character is read so in its words is given in percent.
//   node seeds/data/names/make-hanja.mjs Unihan_Readings.txt Unihan_Variants.txt hanja.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [readings, variants, dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error('usage: make-hanja.mjs <Unihan_Readings.txt> <Unihan_Variants.txt> <hanja.txt>');
const FIELDS = ['kHangul', 'kMandarin', 'kHanyuPinlu', 'kTraditionalVariant', 'kZVariant', 'kSemanticVariant'];
const charOf = (code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16));
const fields = new Map();
for (const line of [readings, variants].flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
  if (line.startsWith('#')) continue;
  const [code, field, value] = line.split('\t');
  if (!FIELDS.includes(field)) continue;
  fields.set(charOf(code), { ...fields.get(charOf(code)), [field]: value });
}
for (const entry of fields.values()) {
  if (entry.kHangul !== undefined) continue;
  const forms = [entry.kTraditionalVariant, entry.kZVariant, entry.kSemanticVariant].filter(Boolean).flatMap((list) => list.split(' '));
  const read = forms.map((form) => fields.get(charOf(form.split('<')[0]))?.kHangul).find((value) => value && !value.includes(':V'));
  if (read) entry.kHangul = read.split(' ').map((reading) => `${reading.split(':')[0]}:V`).join(' ');
}
// How often each character is read so in the dictionary's words.
const counts = new Map();
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [hangul = '', char = ''] = line.split(':');
  if ([...char].length > 1 && [...hangul].length === [...char].length)
    [...char].forEach((one, place) => counts.set(one + [...hangul][place], (counts.get(one + [...hangul][place]) ?? 0) + 1));
  if (!/^[가-힣]$/u.test(hangul) || [...char].length !== 1 || char.codePointAt(0) > 0x9fff || char.codePointAt(0) < 0x4e00) continue;
  const entry = fields.get(char) ?? {};
  const known = (entry.kHangul ?? '').split(' ').filter((reading) => reading !== '' && !reading.endsWith(':V'));
  if (!known.some((reading) => reading.startsWith(hangul))) fields.set(char, { ...entry, kHangul: [...known, `${hangul}:L`].join(' ') });
}
const withoutTone = (pinyin) =>
  pinyin.normalize('NFD').replace(/u\u0308/gu, 'v').replace(/\p{Mn}|\(\d+\)/gu, '').replaceAll('v', 'u');
const lines = [...fields]
  .filter(([char, { kHangul }]) => kHangul !== undefined && (char.codePointAt(0) <= 0x9fff || !kHangul.includes(':V')))
  .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0))
  .map(([char, { kHangul, kMandarin = '', kHanyuPinlu = '' }]) => {
    const pinyin = [...new Set(`${kMandarin} ${kHanyuPinlu}`.split(' ').filter(Boolean).map(withoutTone))];
    const marked = kHangul.split(' ');
    const read = marked.map((reading) => counts.get(char + reading.split(':')[0]) ?? 0);
    const total = read.reduce((sum, count) => sum + count, 0);
    // Shares in percent, where there is something to choose.
    const shown = marked.length > 1 && total >= 5 ? marked.map((reading, place) => `${reading}:${Math.round((100 * read[place]) / total)}`) : marked;
    return `${char}\t${shown.join(' ')}\t${pinyin.join(' ')}`;
  });
writeFileSync(join(import.meta.dirname, 'hanja.tsv'), `hanja\treadings\tpinyin\n${lines.join('\n')}\n`);
console.log(`${lines.length} characters`);
