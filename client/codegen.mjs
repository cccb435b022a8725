// Writes `api/generated/<feature>.ts`: the types and documents of every `*.graphql` file of a feature, against the committed schema.
// One file a feature, so that a page carries only its own documents; pruned to what they use, since the schema's own inputs are thousands
// of lines. `--check` writes nothing and fails where a file would change.
import { generate } from '@graphql-codegen/cli';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, 'api/generated');
const schema = process.env.ATLAS_SDL ?? join(here, '../server/graphql/schema.graphql');
const check = process.argv.includes('--check');

const documentsOf = (feature) =>
  feature === 'session' ? [join(here, 'api/*.graphql')] : [join(here, `features/${feature}/**/*.graphql`)];
const features = ['session', ...readdirSync(join(here, 'features'))].filter((feature) => hasDocuments(feature)).sort();

function hasDocuments(feature) {
  const folder = join(here, feature === 'session' ? 'api' : `features/${feature}`);
  return readdirSync(folder, { recursive: feature !== 'session' }).some((name) => String(name).endsWith('.graphql'));
}

/** Keeps the declarations that operations, fragments and documents lead to. */
function prune(text) {
  const blocks = text.replace(/\n\s*\/\*\*[\s\S]*?\*\//g, '').split(/\n(?=export |import )/);
  const named = blocks.map((block) => ({ block, name: /(?:type|const|enum) (\w+)/.exec(block)?.[1] ?? '' }));
  const isRoot = ({ name }) =>
    name === '' || /\w(Query|Mutation|Subscription|Fragment|QueryVariables|Document|FragmentDoc)$/.test(name);
  const kept = new Set(named.filter(isRoot));
  for (let grew = true; grew;) {
    grew = false;
    const words = new Set([...kept].flatMap(({ block }) => block.match(/\b[A-Za-z_]\w*\b/g) ?? []));
    for (const entry of named) {
      if (!kept.has(entry) && words.has(entry.name)) {
        kept.add(entry);
        grew = true;
      }
    }
  }
  return named
    .filter((entry) => kept.has(entry))
    .map(({ block }) => block.trimEnd())
    .join('\n\n')
    .concat('\n');
}

const outputs = await generate(
  {
    schema,
    cwd: here,
    silent: true,
    generates: Object.fromEntries(
      features.map((feature) => [
        `${feature}/`,
        {
          documents: documentsOf(feature),
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            onlyOperationTypes: true,
            useTypeImports: true,
            enumsAsTypes: true,
            skipTypename: true,
            immutableTypes: true,
            scalars: { PartialDate: 'string', JSON: 'unknown', DateTime: 'string' },
          },
        },
      ]),
    ),
  },
  false,
);

mkdirSync(target, { recursive: true });
const files = new Map(
  outputs
    .filter(({ filename }) => filename.endsWith('graphql.ts'))
    .map(({ filename, content }) => [`${filename.split('/').at(-2)}.ts`, prune(content)]),
);
const stale = [];
for (const [name, text] of files) {
  const path = join(target, name);
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // A new feature has no file yet.
  }
  if (before === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
for (const name of readdirSync(target)) {
  if (files.has(name)) continue;
  stale.push(name);
  if (!check) rmSync(join(target, name));
}
if (check && stale.length) {
  console.error(
    `api/generated is not what the schema and the documents say: ${stale.join(', ')}. Run: npm run codegen -w @brainlink/client`,
  );
  process.exit(1);
}
