// Writes what the engine would compare on files: node candidates.mjs OUT FILE [FILE]. CSV with the numbers of the rows, the right file's from 0.
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { once } from 'node:events';

const require = createRequire(import.meta.url);
const { forEachPair } = require('@brainlink/analytics/linkage');
const { planFiles } = require('../../dist/commands/linkage/run/run-files.js');
const [out, ...files] = process.argv.slice(2);
const { dataset, plan } = await planFiles(files);
const stream = createWriteStream(out);
stream.write('left,right\n');
const step = 20_000;
for (let from = 0; from < dataset.rows; from += step) {
  const lines = [];
  forEachPair(dataset, plan, from, from + step, (a, b) => lines.push(`${a},${b - dataset.split}`));
  if (lines.length > 0 && !stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
}
stream.end();
await once(stream, 'finish');
