import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rowsIn } from '../components/library/row-height';
import { askForLibrary } from '../lib/app/ahead/library';

/** Asks for the first rows of the library page while its other scripts are still fetched. */
export default defineUnlistedScript({
  globalName: false,
  main: () => askForLibrary(rowsIn(innerHeight)),
});
