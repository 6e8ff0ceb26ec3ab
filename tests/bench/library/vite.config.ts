import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';

const part = process.env.ISNAD_BENCH_PART ?? 'page';

/** One script without imports for pages of the extension (`page`, `watch`, `floor`), or the module that drives the browsers. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: join(process.env.ISNAD_OUT_DIR ?? '.output', 'bench'),
    emptyOutDir: false,
    minify: part !== 'drive',
    lib: {
      entry: `tests/bench/library/${part}.ts`,
      formats: [part === 'drive' ? 'es' : 'iife'],
      name: 'isnadBench',
      fileName: () => `${part}.js`,
    },
    ...(part === 'drive' ? { ssr: true } : {}),
  },
});
