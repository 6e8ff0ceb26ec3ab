/** What may fail in our own pages, in English: `failure.<code>` says what happened, to what, and what to do. */
export const englishFailures = {
  'failure.no-tab':
    'There is no open page to read. Open an Arabic news article, then press the Isnad button.',
  'failure.not-allowed':
    'The browser lets no extension read this page, as with its own pages and the add-on store. Open an article on an ordinary page and press the Isnad button there.',
  'failure.not-granted':
    'You have not let Isnad in on this site yet. Open it by its button in the toolbar and choose what to allow.',
  'failure.declined': 'You did not allow it in your browser, so everything stays as it was.',
  'failure.not-stored':
    'It changed on this page, but the browser could not keep your choice for the next ones. Try again.',
  'failure.cancelled': 'You ended it, and nothing was changed.',
  'failure.unreadable':
    'The file can no longer be read: it was moved or changed after you chose it. Choose it again.',
  'failure.busy':
    'Another window is at work on the whole library: importing, copying or emptying the trash. Wait for it to end, then try again.',
  'failure.broken-file':
    'The file is damaged before its end, and nothing of it was brought in. Export it again, then import it.',
  'failure.full-to-delete':
    'The disk is so full that the browser has no room even to delete. Remove other files from it, a few megabytes are enough, then try again. What is gone is gone, and the rest is as it was.',
  'failure.full-to-bring-in':
    'Nothing was brought in: the disk is full. Make room, then try again. What was saved before is as it was.',
  'failure.full-to-copy':
    'No copy was made: the disk is full. Make room, then try again. The copies before it are as they were.',
  'failure.gone': 'The reading of the page ended before its end. Read the page again.',
  'failure.no-panel':
    'The browser did not open the panel. Open it from its own list of side panels.',
  'failure.copy': 'The browser did not let it be copied. Select the claim and copy it by hand.',
  'failure.press-button':
    'You have not let Isnad read this page yet. Press its button in the browser’s bar, or allow the site.',
} as const;
