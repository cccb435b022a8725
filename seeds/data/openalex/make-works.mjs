// Makes works.jsonl.gz out of an archive of OpenAlex author files ({ details, works } each): works with an abstract, without names.
// node make-works.mjs FOLDER_OF_AUTHOR_FILES
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder] = process.argv.slice(2);
const short = (id) => id.replace(/^.*\//, '');
const text = (inverted) => {
  const words = [];
  for (const [word, places] of Object.entries(inverted)) for (const place of places) words[place] = word;
  return words.join(' ');
};
const works = new Map();
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.json')) continue;
  for (const work of JSON.parse(readFileSync(join(folder, name), 'utf8')).works ?? []) {
    const abstract = work.abstract_inverted_index ? text(work.abstract_inverted_index) : '';
    if (!work.title || abstract.length <= 200) continue;
    works.set(work.id, {
      id: short(work.id),
      title: work.title,
      abstract,
      year: work.publication_year,
      authors: (work.authorships ?? []).flatMap(({ author }) => (author?.id ? [short(author.id)] : [])),
    });
  }
}
const lines = [...works.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((work) => `${JSON.stringify(work)}\n`);
writeFileSync(join(import.meta.dirname, 'works.jsonl.gz'), gzipSync(lines.join(''), { level: 9 }));
console.log(`${works.size} works`);
