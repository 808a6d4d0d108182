import { defineConfig } from 'vite';

// One ESM bundle for Node; packages stay outside. The transformer writes the decorator metadata that TypeORM reads.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: ['chinese-days'] }, // its data are JSON, which Node does not import from outside
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
