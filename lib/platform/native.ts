import type { Browser } from 'webextension-polyfill';

/**
 * The browser API as it is: what runs in pages, and before the first rows of ours, uses it without the polyfill, which
 * weighs more than all of that use. Both browsers have it by this name and answer with promises; listeners for messages
 * must answer by callback.
 */
export const native = (globalThis as unknown as { readonly chrome: Browser }).chrome;
