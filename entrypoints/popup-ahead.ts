import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForPopup } from '../lib/app/ahead/popup';

/** Asks for what the popup shows first while its other scripts are still fetched. */
export default defineUnlistedScript({
  globalName: false,
  main: askForPopup,
});
