import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: 'lib/cli/main.ts',
    target: 'node20',
    outDir: 'dist-cli',
    // A `const` is read as what it is; a `var`, into which constants are made otherwise, anew each time.
    rolldownOptions: { output: { entryFileNames: 'isnad.js', topLevelVar: false } },
  },
  ssr: { noExternal: true },
});
