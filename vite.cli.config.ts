import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: 'lib/cli/main.ts',
    target: 'node20',
    outDir: 'dist-cli',
    rolldownOptions: { output: { entryFileNames: 'isnad.js' } },
  },
  ssr: { noExternal: true },
});
