import { computed, signal } from '@preact/signals';
import type { RowItem } from '../../components/AttributionRow';
import { type ClaimedBefore, claimedWords } from '../../components/claimed-words';
import { type Filter, filterCounts, filtered } from '../../components/filters';
import { dismiss } from '../../lib/app/dismiss';
import { jumpTo } from '../../lib/app/jump-to';
import { wordsOfPage } from '../../lib/app/page-words';
import { type CurrentPage, readCurrentPage } from '../../lib/app/read-current-page';
import { saveFromPage } from '../../lib/app/save-from-page';
import { setMarks } from '../../lib/app/set-marks';
import { type AskedPlace, currentPlace } from '../../lib/app/sites/current';
import { type Unreadable, whyUnreadable } from '../../lib/app/why-unreadable';
import { isolate } from '../../lib/i18n/bidi';
import type { Result } from '../../lib/result';
import { claimKey } from '../../lib/search/claim';
import { claimPassages, currentAttribution } from '../../lib/snippets/current';
import { groupBySource } from '../../lib/snippets/groups';
import { sourceName } from '../../lib/snippets/names';
import { findingsOf } from '../../lib/summary/findings';
import { summarise } from '../../lib/summary/summary';
import { currentWords } from './settings-state';
import { say, sayFailure } from './toast-state';

/** The page that popup and panel are about. */
export type PageState =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'asked'; readonly place: AskedPlace }
  /** The browser lets nobody read it. */
  | { readonly state: 'unreadable'; readonly why: Unreadable }
  | { readonly state: 'read'; readonly current: CurrentPage };

export const page = signal<PageState>({ state: 'busy' });
export const filters = signal<ReadonlySet<Filter>>(new Set());

/** The words of the page that is shown, for a report of a fault. */
export const pageWords = () => {
  const state = page.value;
  return state.state === 'read' ? () => wordsOfPage(state.current) : null;
};

const NONE: readonly RowItem[] = [];

/** Everything that was found, in reading order. */
export const items = computed(() =>
  page.value.state === 'read' ? page.value.current.reading.items : NONE,
);
export const counts = computed(() => filterCounts(items.value));
export const shown = computed(() => filtered(items.value, filters.value));
export const groups = computed(() => groupBySource(shown.value));
export const characters = computed(() =>
  page.value.state === 'read' ? page.value.current.reading.characters : 0,
);
const NO_KEPT: CurrentPage['reading']['kept'] = [];

/** What was saved from the page and does not stand there as it was saved. */
export const kept = computed(() =>
  page.value.state === 'read' ? page.value.current.reading.kept : NO_KEPT,
);
/** What the reader says is no attribution. */
export const dismissed = computed(() =>
  page.value.state === 'read' ? page.value.current.reading.dismissed : NONE,
);
const claimed = computed(() =>
  items.value.map(({ snippet }) => ({
    id: snippet.id,
    snippet,
    attribution: currentAttribution(snippet),
    name: sourceName(snippet),
    claim: claimKey(claimPassages(snippet).map(({ text }) => text)),
  })),
);
export const summary = computed(() => summarise(claimed.value, characters.value));
export const findings = computed(() => findingsOf(claimed.value));
/** The reader's newest choice for the marks, until the page has told what it made of it. */
const choice = signal<{ readonly on: boolean } | null>(null);

/** Whether marks are shown, as far as the reader knows; null without a page. */
export const marksOn = computed(() =>
  page.value.state === 'read' ? (choice.value?.on ?? page.value.current.reading.marksOn) : null,
);

/** How often was asked, and which of the answers is shown. */
let asked = 0;
let shownAnswer = 0;

/**
 * Shows an answer when it comes, unless a later question was answered before: a page that stood still answers after the
 * one that the reader has gone to since.
 */
async function showAnswer(answering: Promise<PageState>): Promise<void> {
  asked += 1;
  const mine = asked;
  const state = await answering;
  if (mine < shownAnswer) return;
  shownAnswer = mine;
  page.value = state;
}

/** Reads the page anew; what is shown stays until the answer is there. */
export function readPage(): Promise<void> {
  const isFirst = asked === 0;
  return showAnswer(readCurrentPage(isFirst ? { onKnown: showAtOnce } : {}).then(stateOf));
}

/** The first time, what the page knows is shown at once: that is all but what was saved and deleted elsewhere. */
function showAtOnce(current: CurrentPage): void {
  if (asked === 1) page.value = { state: 'read', current };
}

async function stateOf(answer: Awaited<ReturnType<typeof readCurrentPage>>): Promise<PageState> {
  if (answer.ok) return { state: 'read', current: answer.value };
  const { code, detail } = answer.error;
  const place = code === 'not-granted' || code === 'not-allowed' ? await currentPlace() : null;
  if (place !== null && code === 'not-allowed')
    return { state: 'unreadable', why: await whyUnreadable(place.tabId, detail) };
  return place === null ? { state: 'failed', code } : { state: 'asked', place };
}

/**
 * Reads the page this once, although nothing is granted.
 * @param needsButton where only the button in the browser's bar lets the extension in, which is said then
 */
export async function readOnce(tabId: number, needsButton: boolean): Promise<void> {
  const before = page.value;
  page.value = { state: 'busy' };
  const answering = readCurrentPage({ evenUngranted: tabId });
  await showAnswer(
    answering.then((answer) => {
      const isClosed = needsButton && !answer.ok && answer.error.code === 'not-allowed';
      if (isClosed) sayFailure('press-button');
      return isClosed ? before : stateOf(answer);
    }),
  );
}

/** Reads the page once the browser has let us in; `asking` was begun in answer to a click. */
export async function readAllowed(asking: Promise<Result<null>>): Promise<void> {
  const answer = await asking;
  if (!answer.ok) return sayFailure(answer.error.code);
  await readAgain();
}

/** Reads the page anew at the reader's word. */
export function readAgain(): Promise<void> {
  page.value = { state: 'busy' };
  return readPage();
}

/** Runs what needs the page's tab; does nothing without a page. */
async function inTab(work: (current: CurrentPage) => Promise<void>): Promise<void> {
  if (page.value.state === 'read') await work(page.value.current);
}

/**
 * Shows an attribution at its place on the page, with the form for corrections where that is asked for.
 * @returns whether it is shown; what failed is said
 */
export async function jump(id: string, correcting = false): Promise<boolean> {
  let isShown = false;
  await inTab(async ({ tabId }) => {
    const answer = await jumpTo(tabId, id, correcting);
    isShown = answer.ok;
    if (!answer.ok) sayFailure(answer.error.code);
  });
  return isShown;
}

/** Saves one attribution; its button says so. */
export function saveOne(id: string): Promise<void> {
  return inTab(async ({ tabId }) => {
    const answer = await saveFromPage(tabId, [id]);
    if (!answer.ok) return sayFailure(answer.error.code);
    sayClaimed(Object.values(answer.value.claimed).flat());
    await readPage();
  });
}

/** Says where else a claim that has just been saved was saved before; nothing where it was not. */
function sayClaimed(claims: readonly ClaimedBefore[]): void {
  const pageId = items.value[0]?.snippet.pageId ?? '';
  if (claims.length > 0) say(claimedWords(currentWords(), claims, pageId));
}

/** Saves every attribution of the page. */
export function saveAll(): Promise<void> {
  return inTab(async ({ tabId, reading }) => {
    const unsaved = reading.items.filter(({ saved }) => !saved).length;
    const answer = await saveFromPage(tabId, null);
    if (!answer.ok) return sayFailure(answer.error.code);
    const { t } = currentWords();
    const saved = t('toast.saved', { count: unsaved });
    const before = reading.items.filter(({ saved: was }) => was).map(({ snippet }) => snippet.id);
    const claimed = Object.keys(answer.value.claimed).filter((id) => !before.includes(id)).length;
    say(claimed === 0 ? saved : t('toast.saved.claimed', { saved, count: claimed }));
    await readPage();
  });
}

/** Says that an attribution is one after all. */
export function bringBack(id: string): Promise<void> {
  return inTab(async ({ tabId }) => {
    const answer = await dismiss(tabId, id, false);
    if (!answer.ok) return sayFailure(answer.error.code);
    await readPage();
  });
}

/** Hands the page's attributions, as the reader corrected them, to the reader as a file. */
export function exportGold(): Promise<void> {
  return inTab(async (current) => {
    const { exportPageGold } = await import('../../lib/app/export-gold');
    const answer = await exportPageGold(current);
    if (!answer.ok) return sayFailure(answer.error.code);
    const { count, fileName: file } = answer.value;
    say(currentWords().t('toast.exported', { count, file: isolate(file) }));
  });
}

/** Turns the marks on or off; that shows at once, since the next click undoes what is shown. */
export function switchMarks(on: boolean): Promise<void> {
  return inTab(async ({ tabId }) => {
    const mine = { on };
    choice.value = mine;
    const answer = await setMarks(tabId, on);
    if (!answer.ok) sayFailure(answer.error.code);
    await readPage();
    if (choice.value === mine) choice.value = null;
  });
}
