// The data of the linkage bench as files: what a command reads, and beside it who is who.
import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { once } from 'node:events';

const root = join(import.meta.dirname, '..', '..', '..');
process.env.TS_NODE_PROJECT ??= join(root, 'analytics', 'tsconfig.json');
const require = createRequire(import.meta.url);
require('@swc-node/register');
const { census } = require(join(root, 'analytics', 'bench', 'linkage', 'census.ts'));
const { historicalPeople } = require(join(root, 'analytics', 'bench', 'linkage', 'historical.ts'));

/** Writes rows under their header with an id before them; a million of them are never one string. */
async function writeRows(path, header, rows) {
  const stream = createWriteStream(path);
  stream.write(`${['rec_id', ...header].join(',')}\n`);
  for (const { id, row } of rows) if (!stream.write(`${id},${row.join(',')}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

const numbered = (table, from, to) => table.rows.slice(from, to).map((row, i) => ({ id: `r${from + i}`, row }));

/** A generated table as one file to search for duplicates, or as two to link: what comes before `split` and what comes after. */
async function fromTable(folder, name, fields, table, split) {
  const files =
    split === undefined ? [join(folder, `${name}.csv`)] : [join(folder, `${name}-a.csv`), join(folder, `${name}-b.csv`)];
  const ends = split === undefined ? [0, table.rows.length] : [0, split, table.rows.length];
  for (const [i, file] of files.entries()) await writeRows(file, table.header, numbered(table, ends[i], ends[i + 1]));
  return { name, fields, files, ids: table.rows.map((_, i) => `r${i}`), entity: table.entity, split: split ?? 0 };
}

/** A Febrl set that the peers' script wrote; its entity column stays behind. */
async function fromFebrl(folder, number) {
  const [header, ...lines] = readFileSync(join(folder, `febrl${number}.csv`), 'utf8')
    .trim()
    .split('\n');
  const cells = lines.map((line) => line.split(','));
  const file = join(folder, `febrl${number}-input.csv`);
  await writeRows(
    file,
    header.split(',').slice(1, -1),
    cells.map((row) => ({ id: row[0], row: row.slice(1, -1) })),
  );
  return {
    name: `febrl${number}`,
    fields: 'census',
    files: [file],
    ids: cells.map(([id]) => id),
    entity: cells.map((row) => row.at(-1)),
    split: 0,
  };
}

/** The data sets of the bench by name; each is written when it is asked for. Febrl's come with the peers. */
export const INPUTS = {
  febrl1: { peer: true, write: (folder) => fromFebrl(folder, 1) },
  febrl2: { peer: true, write: (folder) => fromFebrl(folder, 2) },
  febrl3: { peer: true, write: (folder) => fromFebrl(folder, 3) },
  census: {
    title: 'census, 5,000 × 5,000',
    write: (folder) => fromTable(folder, 'census', 'census', census(5_000, 1, 4, 41), 5_000),
  },
  historical: {
    title: 'historical people, 50,000',
    write: (folder) => fromTable(folder, 'historical', 'historical', historicalPeople(50_000, 42), undefined),
  },
  million: {
    title: 'census, 1,000,000',
    write: (folder) => {
      const table = census(690_000, 0.9, 3, 43);
      table.rows.length = 1_000_000;
      table.entity.length = 1_000_000;
      return fromTable(folder, 'million', 'census', table, undefined);
    },
  },
};
