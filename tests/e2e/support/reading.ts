import { build } from 'vite';

/** The reading of an article as a script: `isnadRead()` gives the text of the page that it stands in. */
export async function readingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: 'tests/e2e/support/reading-page.ts', formats: ['iife'], name: 'isnadReading' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = first && 'output' in first ? first.output[0].code : '';
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
}
