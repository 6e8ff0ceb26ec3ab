import { effect, signal } from '@preact/signals';
import { type Changes, changeSettings, loadSettings, watchSettings } from '../../lib/app/settings';
import { DIRECTION } from '../../lib/i18n/language';
import { translator } from '../../lib/i18n/translator';
import { DEFAULT_SETTINGS, languageOf, type Settings } from '../../lib/settings/settings';
import { unlessLate } from '../../lib/turn';

/** The reader's settings, as they are now. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** As they were heard of last, and what the reader has chosen and the browser has not kept yet. */
let heard: Settings = DEFAULT_SETTINGS;
const chosen: Changes[] = [];

/** Shows what the reader has chosen, whatever older news comes in meanwhile. */
function show(): void {
  let now = heard;
  for (const changes of chosen)
    now = { ...now, ...(typeof changes === 'function' ? changes(now) : changes) };
  settings.value = now;
}

function hear(news: Settings): void {
  heard = news;
  show();
}

/** Milliseconds after which a page is shown without them: a browser whose small storage is broken may never answer. */
const PATIENCE = 1_000;

/** Reads the settings, follows their changes, and gives the document its language and direction. */
export async function startSettings(): Promise<void> {
  const loading = loadSettings().then(hear);
  await unlessLate(loading, PATIENCE, undefined);
  watchSettings(hear);
  effect(() => {
    const language = languageOf(settings.value);
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = DIRECTION[language];
    root.dataset.marks = settings.value.intensity;
    root.dataset.palette = settings.value.palette;
  });
}

/**
 * Keeps what the reader chose; it shows at once. Rejects when the browser cannot store it, and shows it no more.
 * @param changes such as change nothing further where they are made twice: their own news may come before their answer
 */
export async function choose(changes: Changes): Promise<void> {
  chosen.push(changes);
  show();
  try {
    heard = await changeSettings(changes);
  } finally {
    chosen.splice(chosen.indexOf(changes), 1);
    show();
  }
}

/** Keeps the reader's choice of a language. */
export const chooseLanguage = (language: Settings['language']): Promise<void> =>
  choose({ language });

/** The words of the current language, for what is said outside of components. */
export function currentWords() {
  return translator(languageOf(settings.value), settings.value);
}
