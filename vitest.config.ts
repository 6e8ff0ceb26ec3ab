import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What knows neither browser nor database, and keeps nothing between two calls. */
const PURE =
  'additions,architecture,assets,breadth,cases,core,corrections,export,homographs,i18n,import,languages,lexicon,search,settings,sites,snippets,summary';
const pure = [`tests/{${PURE}}/**/*.test.ts`];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // By default one processor is left to whoever works at the machine meanwhile.
    maxWorkers: availableParallelism(),
    coverage: { provider: 'v8', include: ['lib/**', 'components/**'] },
    // Property tests on a machine that has other work take their time.
    testTimeout: 30_000,
    projects: [
      // Files of one process share its modules: engine and lexicon are loaded and compiled once, not seventy times.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'with a browser’s parts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'tests/e2e/**', ...pure],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
