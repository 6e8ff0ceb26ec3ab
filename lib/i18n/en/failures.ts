/** What may fail, in English: `failure.<code>` says what happened, to what, and what to do. */
export const englishFailures = {
  'failure.no-answer': 'The page does not answer. Reload it, then open Isnad again.',
  'failure.no-tab':
    'There is no open page to read. Open an Arabic news article, then press the Isnad button.',
  'failure.not-allowed':
    'The browser lets no extension read this page, as with its own pages and the add-on store. Open an article on an ordinary page and press the Isnad button there.',
  'failure.not-granted':
    'You have not let Isnad in on this site yet. Open it by its button in the toolbar and choose what to allow.',
  'failure.declined': 'You did not allow it in your browser, so everything stays as it was.',
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
  'failure.broken':
    'What is saved on this machine could not be opened. Restart the browser, then try again; nothing was deleted.',
  'failure.private':
    'This is a private window, and Isnad keeps nothing from it. To save the claim, open the page in an ordinary window.',
  'failure.not-found':
    'That claim is no longer on the page: its text has changed since it was read. Read the page again.',
  'failure.not-stored':
    'It changed on this page, but the browser could not keep your choice for the next ones. Try again.',
  'failure.cancelled': 'You ended it, and nothing was changed.',
  'failure.unreadable':
    'The file can no longer be read: it was moved or changed after you chose it. Choose it again.',
  'failure.busy':
    'Another import is running in another window. Wait for it to end, then try again.',
  'failure.broken-file':
    'The file is damaged before its end, and nothing of it was brought in. Export it again, then import it.',
  'failure.unknown':
    'That was not done, for a reason that was not foreseen. Try again; if it goes on, restart the browser.',
} as const;
