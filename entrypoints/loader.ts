import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLoading } from '../lib/app/loading/start';

/** Looks whether a page is worth reading: the one script that is registered, for the sites that are granted. */
export default defineUnlistedScript({
  globalName: false,
  main: () => startLoading(document),
});
