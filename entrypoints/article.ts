import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FETCHED_DRAWINGS } from '../lib/app/reading/fetch-drawing';
import { startOnce } from '../lib/app/reading/once';
import { startReading } from '../lib/app/reading/start';
import { sweepStale } from '../lib/dom/paint/stale';

/** Reads a page and marks it: put into pages that are worth reading, and into those that the reader asks for. */
export default defineUnlistedScript({
  globalName: false,
  main: () =>
    startOnce(() => {
      sweepStale(document);
      return startReading(document, FETCHED_DRAWINGS);
    }),
});
