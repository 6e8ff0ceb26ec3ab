// @ts-check
// What a suite's own report says, counted so that nothing which went wrong is missing.

/**
 * @typedef {object} TestFile a file of tests, as vitest's JSON report has it
 * @property {string} name its path
 * @property {string} status
 * @property {string} [message] what went wrong outside of its tests
 * @property {{ fullName: string, status: string, failureMessages?: string[] }[]} assertionResults
 */

/**
 * @typedef {object} Failure
 * @property {string} name
 * @property {string} message
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Failure[]} failures
 */

/** The files that did not pass. @param {readonly TestFile[]} files */
export const failedFiles = (files) =>
  files.filter(({ status }) => status === 'failed').map(({ name }) => name);

/**
 * The files as they were tried last.
 * @param {readonly TestFile[]} first @param {readonly TestFile[]} again some of them, tried a second time
 */
export function triedLast(first, again) {
  const later = new Map(again.map((file) => [file.name, file]));
  return first.map((file) => later.get(file.name) ?? file);
}

/**
 * Counts a suite. A file that broke outside of its tests is one failure, as is a suite that ran nothing or ended with
 * a fault although none of its tests failed.
 * @param {string} suite its name
 * @param {readonly TestFile[] | null} files null where there is no report
 * @param {boolean} endedWell whether what ran it ended without a fault
 * @returns {Counts}
 */
export function countsOf(suite, files, endedWell) {
  const tests = (files ?? []).flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, name: `${file.name} > ${test.fullName}` })),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed');
  const failures = [
    ...failedTests.map(({ name, failureMessages = [] }) => ({
      name,
      message: failureMessages.join('\n'),
    })),
    ...(files ?? []).filter(isBroken).map(({ name, message = '' }) => ({ name, message })),
  ];
  if (passed + failures.length === 0)
    failures.push({ name: suite, message: files === null ? 'gave no report' : 'ran no test' });
  else if (!endedWell && failures.length === 0)
    failures.push({ name: suite, message: 'ended with a fault outside of its tests' });
  const skipped = tests.length - passed - failedTests.length;
  return { passed, failed: failures.length, skipped, failures };
}

/** Whether a file failed, and none of its tests did. @param {TestFile} file */
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/** Lines of a message that are shown. */
const MOST_LINES = 30;

/** Failures as a text: the end of a log is often all that is kept of it. @param {readonly Failure[]} failures */
export function failureText(failures) {
  const short = (/** @type {string} */ message) => {
    const all = message.trim().split('\n');
    const lines = all.filter((line) => !/^\s+at .*node_modules/.test(line));
    return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  };
  return failures
    .map(({ name, message }) => [`FAILED: ${name}`, ...short(message)].join('\n  '))
    .join('\n\n');
}
