import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';

/** One script without imports, which is put into a page of the extension. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: join(process.env.ISNAD_OUT_DIR ?? '.output', 'bench'),
    minify: true,
    lib: {
      entry: 'tests/bench/library/page.ts',
      formats: ['iife'],
      name: 'isnadBench',
      fileName: () => 'page.js',
    },
  },
});
