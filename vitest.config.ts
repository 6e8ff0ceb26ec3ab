import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // By default one processor is left to whoever works at the machine meanwhile.
    maxWorkers: availableParallelism(),
    // Property tests on a machine that has other work take their time.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['lib/**', 'components/**'] },
  },
});
