import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first. */
const LONGEST = [
  'looks',
  'library-failures',
  'library-fuzz',
  'outlets',
  'library',
  'late',
  'options',
  'page',
  'alive',
];

/** Begins with the files that take longest: no worker is then left alone with one at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return files.sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/support/build.ts'],
    // Browsers wait much: two at a time keep two processors busy, and more would only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A machine that has other work is slow: what is waited for is waited for long.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
