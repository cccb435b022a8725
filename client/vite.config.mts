import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

/** The server that answers `/graphql` while the client is developed with `vite`. */
const SERVER = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // The vocabulary is read at its source: a page carries the lists it uses, not the whole package.
  resolve: {
    // rxjs as classes of today instead of prototypes with helpers: 3 kB less of everybody's first load.
    conditions: ['es2015', ...defaultClientConditions],
    alias: [
      { find: /^@brainlink\/schema\/(.+)$/, replacement: fileURLToPath(new URL('../schema/$1/index.ts', import.meta.url)) },
    ],
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    target: 'es2022',
    // `light-dark()` stays as it is written: one definition for both themes.
    cssTarget: ['chrome125', 'firefox125', 'safari17.5'],
    // A font or a picture inside the style sheet would be paid for on the first load.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/sign-in/', '/sign-out', '/uploads', '/layout', '/export', '/health'].map((path) => [path, SERVER]),
    ),
  },
});
