// What a page costs before it is there: JavaScript and CSS of its first load, gzipped, against the budgets of the design. Run after a build.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** kB, gzipped. Landing on a page loads the entry, the page's own chunks and its texts in one language. */
const BUDGETS = { firstLoad: 200, css: 30, graph: 150, growth: 60, map: 75 };

const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length / 1000);
  return sizes.get(file);
}

/** A chunk and everything it imports at once. */
function closure(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, found);
  return found;
}

const sum = (keys) => [...keys].reduce((total, key) => total + sizeOf(manifest[key].file), 0);
const cssOf = (keys) =>
  [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].reduce((total, file) => total + sizeOf(file), 0);

const entry = closure('index.html');
const common = [...entry, 'i18n/ko/shell.json', 'i18n/ko/words.json'].filter((key) => manifest[key]);
const pages = readdirSync(join(here, 'pages'))
  .map((file) => `pages/${file}`)
  .filter((key) => manifest[key]);

const rows = pages.map((page) => {
  const keys = new Set([...common, ...closure(page)]);
  const texts = `i18n/ko/${page.replace(/^pages\/|\.tsx$/g, '')}.json`;
  if (manifest[texts]) keys.add(texts);
  return { page, js: sum(keys), css: cssOf(keys) };
});
const drawn = new Set(
  [...closure('graph-view/network-view.tsx')].filter((key) => !closure('pages/explore.tsx').has(key) && !entry.has(key)),
);
const graph = sum(drawn);

/** A page with all that comes after its head, without what every page has. */
function whole(key, found = new Set()) {
  if (found.has(key) || entry.has(key) || key === 'index.html') return found;
  found.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
  for (const next of [...imports, ...dynamicImports]) whole(next, found);
  return found;
}
const growth = sum(whole('pages/growth.tsx'));
/** The map with the shapes of the world, without what the page has anyway. */
const map = sum(
  [...closure('features/explore-map/index.ts')].filter((key) => !closure('pages/explore.tsx').has(key) && !entry.has(key)),
);

const faults = [
  ...rows
    .filter(({ js }) => js > BUDGETS.firstLoad)
    .map(({ page, js }) => `${page}: ${js.toFixed(1)} kB of JavaScript, budget ${BUDGETS.firstLoad}`),
  ...rows
    .filter(({ css }) => css > BUDGETS.css)
    .map(({ page, css }) => `${page}: ${css.toFixed(1)} kB of CSS, budget ${BUDGETS.css}`),
  ...(graph > BUDGETS.graph ? [`graph chunk: ${graph.toFixed(1)} kB, budget ${BUDGETS.graph}`] : []),
  ...(map > BUDGETS.map ? [`map chunk: ${map.toFixed(1)} kB, budget ${BUDGETS.map}`] : []),
  ...(growth > BUDGETS.growth ? [`growth: ${growth.toFixed(1)} kB, budget ${BUDGETS.growth}`] : []),
];
if (process.argv.includes('--print') || faults.length) {
  for (const { page, js, css } of rows.sort((a, b) => b.js - a.js))
    console.log(`${page.padEnd(28)} ${js.toFixed(1).padStart(6)} kB js ${css.toFixed(1).padStart(5)} kB css`);
  console.log(`${'graph chunk'.padEnd(28)} ${graph.toFixed(1).padStart(6)} kB js`);
  console.log(`${'map chunk'.padEnd(28)} ${map.toFixed(1).padStart(6)} kB js`);
  console.log(`${'growth, with its charts'.padEnd(28)} ${growth.toFixed(1).padStart(6)} kB js`);
}
if (faults.length) {
  console.error(`Over budget:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
