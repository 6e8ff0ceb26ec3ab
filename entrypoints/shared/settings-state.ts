import { effect, signal } from '@preact/signals';
import { type Changes, changeSettings, loadSettings, watchSettings } from '../../lib/app/settings';
import { DIRECTION } from '../../lib/i18n/language';
import { translator } from '../../lib/i18n/translator';
import { DEFAULT_SETTINGS, languageOf, type Settings } from '../../lib/settings/settings';
import { unlessLate } from '../../lib/turn';

/** The reader's settings, as they are now. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** Milliseconds after which a page is shown without them: a browser whose small storage is broken may never answer. */
const PATIENCE = 1_000;

/** Reads the settings, follows their changes, and gives the document its language and direction. */
export async function startSettings(): Promise<void> {
  const loading = loadSettings().then((loaded) => {
    settings.value = loaded;
  });
  await unlessLate(loading, PATIENCE, undefined);
  watchSettings((changed) => {
    settings.value = changed;
  });
  effect(() => {
    const language = languageOf(settings.value);
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = DIRECTION[language];
    root.dataset.marks = settings.value.intensity;
    root.dataset.palette = settings.value.palette;
  });
}

/** Keeps what the reader chose; it shows at once. Rejects when the browser cannot store it. */
export async function choose(changes: Changes): Promise<void> {
  settings.value = await changeSettings(changes);
}

/** Keeps the reader's choice of a language. */
export const chooseLanguage = (language: Settings['language']): Promise<void> =>
  choose({ language });

/** The words of the current language, for what is said outside of components. */
export function currentWords() {
  return translator(languageOf(settings.value), settings.value);
}
