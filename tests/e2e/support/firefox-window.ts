/** Presses the toolbar button of an extension; runs in the browser's own window. */
export async function pressToolbarButton(geckoId: string): Promise<void> {
  const { ChromeUtils, Services, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(url: string): { ExtensionParent: Parent } };
    Services: { wm: { getMostRecentWindow(type: string): object } };
    WebExtensionPolicy: { getByID(id: string): { extension: object } };
  };
  interface Parent {
    apiManager: {
      global: {
        browserActionFor(extension: object): { triggerAction(window: object): Promise<void> };
      };
    };
  }
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** Ends the background of an extension; runs in the browser's own window. */
export async function terminateBackground(geckoId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): {
        extension: { terminateBackground(options: object): Promise<void> };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  await extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Sets a preference by the type of its value; runs in the browser's own window. */
export function setPreference(name: string, value: number | boolean | string): void {
  const { Services } = globalThis as unknown as {
    Services: {
      prefs: {
        setIntPref(name: string, value: number): void;
        setBoolPref(name: string, value: boolean): void;
        setStringPref(name: string, value: string): void;
      };
    };
  };
  const { prefs } = Services;
  if (typeof value === 'number') prefs.setIntPref(name, value);
  else if (typeof value === 'boolean') prefs.setBoolPref(name, value);
  else prefs.setStringPref(name, value);
}

/** Does what the browser does when the key of a command is pressed; runs in the browser's own window. */
export function pressBoundKey(letter: string): void {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
  const key = keys.find((one) => one.getAttribute('key')?.toUpperCase() === letter);
  if (!key) throw new Error(`no key is bound to ${letter}`);
  (key as unknown as { doCommand(): void }).doCommand();
}

/** The part of the window that shows a page; what runs in the browser's own window finds it there. */
interface Shown {
  readonly style: CSSStyleDeclaration;
  readonly browsingContext: { mediumOverride: string };
}
declare const gBrowser: { readonly selectedBrowser: Shown };

/** Makes the page in front so large, in CSS pixels; runs in the browser's own window. */
export function sizePage(width: number, height: number): void {
  const size = `width:${width}px;max-width:${width}px;height:${height}px;max-height:${height}px`;
  gBrowser.selectedBrowser.style.cssText = `${size};flex:none`;
}

/** Has the page in front drawn for a medium, for its own where none is named; runs in the browser's own window. */
export function setMedium(medium: string): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}

/** Chooses an entry of an extension in the menu of the page that is open; runs in the browser's own window. */
export async function chooseInMenu(entry: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
  while (menu?.state !== 'open') await new Promise((go) => setTimeout(go, 20));
  const item = menu.querySelector<MenuItem>(`[id$="-menuitem-_${entry}"]`);
  if (!item) throw new Error(`no such entry: ${entry}`);
  item.doCommand();
  menu.hidePopup();
}

interface Menu extends HTMLElement {
  readonly state: string;
  hidePopup(): void;
}
interface MenuItem extends HTMLElement {
  doCommand(): void;
}
