import browser from 'webextension-polyfill';

/** Whether this page of the extension stands in a private window. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
