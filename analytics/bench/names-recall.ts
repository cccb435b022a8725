import { readFileSync } from 'node:fs';
import { foldLatin, parseLatinName, searchTokens, soundToken, splitHangulName, surnamesSpelt } from '../names';

/*
 * node -r @swc-node/register analytics/bench/names-recall.ts <pairs.tsv>
 * Pairs of the same person's name in Latin letters and Hangul (columns name_en, name_ko, order). Prints how often a name typed in Latin
 * letters finds the Hangul one among all of the file by surname spelling and the sound of the given name, how many others it finds with
 * it, and how often the order of the Latin name is told rightly.
 */
const path = process.argv[2];
if (path === undefined) throw new Error('usage: names-recall.ts <pairs.tsv>');
const pairs = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [latin: string, hangul: string, order: string])
  .filter(([, hangul]) => splitHangulName(hangul) !== null);

const byToken = new Map<string, Set<string>>();
for (const [, hangul] of pairs)
  for (const token of searchTokens(hangul)) byToken.set(token, (byToken.get(token) ?? new Set()).add(hangul));

let found = 0;
let exact = 0;
let others = 0;
let ordered = 0;
for (const [latin, hangul, order] of pairs) {
  const name = parseLatinName(latin);
  if (!name) continue;
  if ((name.order === 'surnameFirst') === (order === 'surname_first')) ordered += 1;
  const given = foldLatin(name.given);
  const bySurname = new Set(
    surnamesSpelt(foldLatin(name.surname)).flatMap((surname) => [...(byToken.get(surname.hangul) ?? [])]),
  );
  const byGiven = new Set([...(byToken.get(given) ?? []), ...(byToken.get(soundToken(given) ?? '') ?? [])]);
  const hits = [...byGiven].filter((hit) => bySurname.has(hit));
  if (hits.includes(hangul)) found += 1;
  if (byToken.get(given)?.has(hangul)) exact += 1;
  others += hits.filter((hit) => hit !== hangul).length;
}
const share = (count: number): number => Math.round((count / pairs.length) * 1_000) / 1_000;
console.log(
  JSON.stringify({
    pairs: pairs.length,
    recall: share(found),
    recallByRevisedRomanisation: share(exact),
    othersPerName: share(others),
    orderRight: share(ordered),
  }),
);
