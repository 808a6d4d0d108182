import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The parts of node_modules that change at a pace of their own, so that a new release of ours leaves them cached; the first that fits. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|cookie|set-cookie-parser)\// },
  {
    name: 'apollo',
    // types, validation and the parser of graphql come with the query workbench alone
    test: /node_modules\/(@apollo|graphql(?!\/(type|validation|utilities|execution|language\/(parser|lexer|tokenKind)))|rxjs|optimism|@wry|tslib|@graphql-typed-document-node)\//,
  },
  {
    name: 'text',
    test: /node_modules\/(i18next|react-i18next|use-sync-external-store|html-parse-stringify|void-elements)\//,
  },
  {
    name: 'charts',
    test: /node_modules\/(recharts|d3-[a-z-]+|victory-vendor|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|internmap|eventemitter3)\//,
  },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/dashboard',
  plugins: [react()],
  worker: { format: 'es' }, // the editors' workers are modules
  resolve: { tsconfigPaths: true },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      '/import/': 'http://127.0.0.1:4000',
      '/files': 'http://127.0.0.1:4000',
      '/recognition/deadlines.ics': 'http://127.0.0.1:4000',
      '/data/dictionary.json': 'http://127.0.0.1:4000',
      '/sign-in/oidc': 'http://127.0.0.1:4000',
    },
  },
  build: {
    outDir: '../../dist/apps/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 3_000, // the editors of the query workbench come when somebody goes there
    rolldownOptions: {
      // directives of the editors' own compiler say nothing to ours
      onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)),
      // A lib's door opens on all of its pages; what nobody takes through it stays behind. Stylesheets do act by being imported.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/.*\.tsx?$/, sideEffects: false }] },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
    },
  },
});
