import { build } from 'vite';

/** A file of this folder with all that it needs, as a script that a page can hold. */
async function scriptOf(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: `tests/e2e/support/${file}.ts`, formats: ['iife'], name: 'isnadReading' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = first && 'output' in first ? first.output[0].code : '';
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
}

/** The reading of an article: `isnadRead()` gives the text of the page that the script stands in. */
export const readingScript = () => scriptOf('reading-page');

/** The map of a text: `isnadMap(n)` tells what is wrong with it on so many random pages. */
export const mapScript = () => scriptOf('map-page');
