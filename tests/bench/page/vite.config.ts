import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: process.env.ISNAD_BENCH_DIR ?? 'dist-cli/bench-page',
    emptyOutDir: false,
    target: 'es2024',
    lib: {
      entry: `tests/bench/page/${process.env.ISNAD_BENCH_PART ?? 'page'}.ts`,
      formats: [process.env.ISNAD_BENCH_PART === 'drive' ? 'es' : 'iife'],
      name: 'isnadBench',
      fileName: () => `${process.env.ISNAD_BENCH_PART ?? 'page'}.js`,
    },
    ...(process.env.ISNAD_BENCH_PART === 'drive' ? { ssr: true } : {}),
  },
});
