import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/support/build.ts'],
    fileParallelism: false,
    // A browser on a machine that has other work is late now and then: what fails twice is wrong.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
