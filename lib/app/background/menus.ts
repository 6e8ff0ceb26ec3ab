import { translator } from '../../i18n/translator';
import { onMenu, showMenus } from '../../platform/menus';
import { onBegin } from '../../platform/scripts';
import { openOwnPage } from '../../platform/tabs';
import { languageOf } from '../../settings/settings';
import { pageMessenger } from '../page-messenger';
import { readTabNow } from '../read-tab';
import { setMarks } from '../set-marks';
import { loadSettings, watchSettings } from '../settings';

const SAVE_SELECTION = 'save-selection';
const MARK_PAGE = 'mark-page';
const OPEN_LIBRARY = 'open-library';

/** Shows the menu in the reader's language, and does what is chosen from it. */
export function keepMenus(): void {
  // One after the other: two at once would make every entry twice.
  let last = Promise.resolve();
  const show = () => {
    last = last.then(showInLanguage).catch(() => {});
  };
  onBegin(show);
  watchSettings(show);
  onMenu(({ id, tabId, selected }) => {
    if (id === SAVE_SELECTION && tabId !== null) void quote(tabId, selected);
    if (id === MARK_PAGE && tabId !== null) void markPage(tabId);
    if (id === OPEN_LIBRARY) void openOwnPage('/library.html');
  });
}

async function showInLanguage(): Promise<void> {
  const { t } = translator(languageOf(await loadSettings()));
  await showMenus([
    { id: SAVE_SELECTION, title: t('menu.save-selection'), contexts: ['selection'] },
    { id: MARK_PAGE, title: t('menu.mark-page'), contexts: ['page', 'selection'] },
    { id: OPEN_LIBRARY, title: t('menu.open-library'), contexts: ['page', 'selection', 'action'] },
  ]);
}

/** Asks on the page who said what is selected there; the page is read this once where it has not been. */
async function quote(tabId: number, selected: string): Promise<void> {
  const reading = await readTabNow(tabId);
  if (reading.ok) await pageMessenger.toPage(tabId, 'page/quote', { selected });
}

/** Reads a page this once, and shows its marks also where they were off. */
async function markPage(tabId: number): Promise<void> {
  const reading = await readTabNow(tabId);
  if (reading.ok && !reading.value.marksOn) await setMarks(tabId, true);
}
