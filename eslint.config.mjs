import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: the table of the architecture. What a package may import beside itself; `only`: these folders of it. */
const MAY_IMPORT = {
  schema: {},
  analytics: { schema: [] },
  seeds: { schema: [], analytics: ['names', 'linkage'] },
  server: { schema: [], analytics: [], seeds: [] },
  client: { schema: [] },
};
const PACKAGES = Object.keys(MAY_IMPORT);

/** Libraries that belong to one folder. */
const OWNED = {
  'neo4j-driver': 'server/neo4j',
  cytoscape: 'client/graph-view',
};

const forbid = (regex, message) => ({ regex, message });

/** Patterns that a package's files must not import. */
function forbidden(name, folder = '') {
  const table = PACKAGES.filter((other) => other !== name).flatMap((other) => {
    const allowed = MAY_IMPORT[name][other];
    const relative = forbid(`^(\\.\\./)+${other}(/|$)`, `Say @brainlink/${other}, where the table of imports allows it.`);
    if (allowed === undefined) return [relative, forbid(`^@brainlink/${other}(/|$)`, `${name} does not import ${other}.`)];
    if (allowed.length === 0) return [relative];
    return [
      relative,
      forbid(
        `^@brainlink/${other}(/(?!(${allowed.join('|')})(/|$))|$)`,
        `${name} imports only ${allowed.join(' and ')} of ${other}.`,
      ),
    ];
  });
  const libraries = Object.entries(OWNED)
    .filter(([, owner]) => !`${name}/${folder}`.startsWith(owner))
    .map(([library, owner]) => forbid(`^${library}(/|$)`, `${library} is imported in ${owner} only.`));
  const data =
    name === 'client' || name === 'schema' || name === 'analytics'
      ? [forbid('^node:(fs|net|http|child_process)', `${name} does no such I/O.`)]
      : [];
  return [...table, ...libraries, ...data, forbid('/dist(/|$)', 'Import the source, not what is built from it.')];
}

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const SOURCES = '**/*.{ts,tsx}';
const TESTS = ['**/*.test.{ts,tsx}', '**/testing/**', '**/bench/**'];

/** Process environment and arguments are read at the edge. */
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in server/config.ts only.',
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.atlas/', '.turbo/', 'client/api/generated/', '**/coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: [SOURCES],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'no-restricted-syntax': ['error', noEnvironment],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...PACKAGES.map((name) =>
    restrict(
      [`${name}/${SOURCES}`],
      forbidden(name),
      TESTS.map((glob) => `${name}/${glob}`),
    ),
  ),
  restrict([`server/neo4j/${SOURCES}`], forbidden('server', 'neo4j')),
  restrict([`client/graph-view/${SOURCES}`], forbidden('client', 'graph-view')),
  // Inside the server: a resolver asks its service, a query text stands alone, a feature uses another feature's service.
  restrict(
    ['server/features/**/*.resolver.ts'],
    [
      ...forbidden('server'),
      forbid('\\.cypher$', 'A resolver asks its service.'),
      forbid('(^|/)neo4j(/|$)', 'A resolver never touches the driver.'),
    ],
  ),
  restrict(
    ['server/features/**/*.service.ts'],
    [
      ...forbidden('server'),
      forbid('^\\.\\./[^/]+/.*\\.cypher$', "A feature uses another feature's service, never its queries."),
    ],
  ),
  {
    files: ['server/config.ts', 'server/testing/**', '**/*.test.ts', '**/*.{mjs,js,mts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{mjs,js,mts}', 'client/e2e/**', '**/bench/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['client/**/*.d.ts', '**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
);
