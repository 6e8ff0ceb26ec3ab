import { computed, signal } from '@preact/signals';
import type { Order } from '../../components/panel/PanelTools';
import { copyText } from '../../lib/app/copy-text';
import { followPages } from '../../lib/app/panel';
import { isolate } from '../../lib/i18n/bidi';
import { currentAttribution } from '../../lib/snippets/current';
import { referenceText } from '../../lib/snippets/reference';
import { listedItems, outlineOf } from '../../lib/summary/outline';
import { groups, items, jump, page, readPage, saveOne, shown } from '../shared/page-state';
import { currentWords } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';

export const order = signal<Order>('in-order');
export const filtering = signal(false);
/** Id of the claim that keys act on. */
export const current = signal<string | null>(null);
export const whyOpen = signal(false);
export const keysOpen = signal(false);

const paragraphs = computed(() =>
  page.value.state === 'read' ? page.value.current.reading.paragraphs : [],
);
export const outline = computed(() =>
  outlineOf(shown.value, ({ snippet }) => currentAttribution(snippet), paragraphs.value),
);
/** The claims in the order in which they stand in the list. */
const listed = computed(() =>
  order.value === 'in-order'
    ? listedItems(outline.value)
    : groups.value.flatMap((group) => group.items),
);

/** Reads the page in front, and follows the reader to others. */
export async function startPanel(): Promise<void> {
  await readPage();
  await followPages(
    () => void readPage(),
    (tabId) => {
      if (page.value.state !== 'read' || page.value.current.tabId === tabId) void readPage();
    },
  );
}

/** Makes a claim the current one. */
export function select(id: string): void {
  if (current.value === id) return;
  current.value = id;
  whyOpen.value = false;
}

/** Goes to the next claim of the list or the one before, round its end. */
export function step(by: 1 | -1): void {
  const all = listed.value;
  const at = all.findIndex(({ snippet }) => snippet.id === current.value);
  const from = at < 0 && by < 0 ? 0 : at;
  const next = all[(from + by + all.length) % all.length];
  if (next === undefined) return;
  select(next.snippet.id);
  const row = document.querySelector<HTMLElement>(`[data-id="${CSS.escape(next.snippet.id)}"]`);
  row?.querySelector<HTMLElement>('.jump')?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** Saves a claim unless it is saved. */
export function save(id: string): void {
  const item = items.value.find(({ snippet }) => snippet.id === id);
  if (item && !item.saved) void saveOne(id);
}

/** Copies a claim with its reference. */
export async function copy(id: string): Promise<void> {
  const item = items.value.find(({ snippet }) => snippet.id === id);
  if (!item || page.value.state !== 'read') return;
  const words = currentWords();
  const text = referenceText(item.snippet, page.value.current.reading.page, words);
  if (await copyText(text)) say(words.t('panel.copied'));
  else sayFailure('copy');
}

/**
 * Opens the card of a claim on the page, or the form for corrections, where the right words can be selected. The browser
 * leaves the keys to the panel: who works by keys is told how to go after it.
 */
export async function openOnPage(id: string, byKeys: boolean, correcting = false): Promise<void> {
  const isShown = await jump(id, correcting);
  if (isShown && byKeys) say(currentWords().t('panel.jumped', { key: isolate('F6') }));
}

/** Opens the form for corrections of a claim; asked for by its key unless something else is said. */
export const correct = (id: string, byKeys = true) => void openOnPage(id, byKeys, true);
