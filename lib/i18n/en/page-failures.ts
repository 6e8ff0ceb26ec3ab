/** What may fail on the card in a page, in English: `failure.<code>` says what happened, to what, and what to do. */
export const englishPageFailures = {
  'failure.no-answer': 'The page does not answer. Reload it, then open Isnad again.',
  'failure.refused':
    'Isnad refused a request that did not come from its own pages. Reload the page, then open Isnad again.',
  'failure.internal':
    'Isnad stopped while working, and what you asked for was not done. Try again; if it goes on, restart the browser.',
  'failure.full':
    'Not saved: the disk is full. Make room, then try again. What was saved before is as it was.',
  'failure.blocked':
    'What is saved is open in another window with an older version of Isnad. Close that window, then try again.',
  'failure.newer':
    'What is saved was written by a later version of Isnad, and is left alone. Update Isnad, then try again.',
  'failure.closed':
    'The browser does not open what is saved here, as in private windows. Open the library in an ordinary window: it is all there.',
  'failure.broken':
    'What is saved on this machine could not be opened. Restart the browser, then try again; nothing was deleted.',
  'failure.private':
    'This is a private window, and Isnad keeps nothing from it. To save the claim, open the page in an ordinary window.',
  'failure.not-found':
    'That claim is no longer on the page: its text has changed since it was read. Read the page again.',
  'failure.unknown':
    'That was not done, for a reason that was not foreseen. Try again; if it goes on, restart the browser.',
} as const;
