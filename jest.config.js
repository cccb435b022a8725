// One configuration, three projects: `unit` (pure), `integration` (one real Neo4j for the run, files one after another: `--runInBand`),
// `client` (jsdom). The tests in a real browser are no jest: client/e2e/run.mjs.
const swc = require('node:fs').readFileSync(require('node:path').join(__dirname, '.swcrc'), 'utf8');
const { $schema, ...swcOptions } = JSON.parse(swc);
void $schema;

/** Packages that are published as ES modules only. */
const ESM_ONLY = [
  '@tanstack',
  'd3-.*',
  'internmap',
  'es-hangul',
  'delaunator',
  'robust-predicates',
  'topojson-.*',
  'until-async',
  '@escape.tech',
  'hyparquet.*',
];

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', { ...swcOptions, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  moduleNameMapper: {
    '^@brainlink/(schema|analytics|seeds|server|client)$': '<rootDir>/$1',
    '^@brainlink/(schema|analytics|seeds|server|client)/(.*)$': '<rootDir>/$1/$2',
  },
  modulePathIgnorePatterns: ['<rootDir>/[a-z]+/dist/', '<rootDir>/.atlas/'],
};
const dist = ['/node_modules/', '/dist/', '/.atlas/'];

module.exports = {
  // Starting and restarting a database takes its time; a test of a pure part is over in milliseconds or hangs.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{schema,analytics,seeds,server}/**/*.test.ts'],
      testPathIgnorePatterns: [...dist, '\\.int\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'integration',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{seeds,server}/**/*.int.test.ts'],
      testPathIgnorePatterns: dist,
      globalSetup: '<rootDir>/server/testing/global-setup.ts',
      globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
    },
    {
      ...shared,
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/client/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...dist, '/client/e2e/'],
      moduleNameMapper: { ...shared.moduleNameMapper, '\\.(css|svg|woff2)$': '<rootDir>/server/testing/empty-module.js' },
      setupFilesAfterEnv: ['<rootDir>/client/setup-tests.ts'],
    },
  ],
};
