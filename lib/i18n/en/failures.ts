/** What may fail, in English: `failure.<code>` says what happened, to what, and what to do. */
export const englishFailures = {
  'failure.unknown':
    'That did not work, for a reason that was not foreseen. Try again; if it goes on, restart the browser.',
} as const;
