import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rowsIn } from '../components/library/row-height';
import { askForLibrary } from '../lib/app/ahead/library';

/**
 * Asks for the first rows of the library page while its other scripts are still fetched. By the height of the whole window:
 * for that of the page alone, the browser would first lay it out.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => askForLibrary(rowsIn(outerHeight)),
});
