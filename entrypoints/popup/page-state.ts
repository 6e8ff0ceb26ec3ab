import { computed, signal } from '@preact/signals';
import type { RowItem } from '../../components/AttributionRow';
import { type Filter, filterCounts, filtered } from '../../components/filters';
import { jumpTo } from '../../lib/app/jump-to';
import { type CurrentPage, readCurrentPage } from '../../lib/app/read-current-page';
import { saveFromPage } from '../../lib/app/save-from-page';
import { setMarks } from '../../lib/app/set-marks';
import { type AskedPlace, currentPlace } from '../../lib/app/sites/current';
import type { Result } from '../../lib/result';
import { groupBySource } from '../../lib/snippets/groups';
import { sourceName } from '../../lib/snippets/names';
import { summarise } from '../../lib/summary/summary';
import { currentWords } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';

/** The page that the popup is about. */
export type PageState =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'asked'; readonly place: AskedPlace }
  | { readonly state: 'read'; readonly current: CurrentPage };

export const page = signal<PageState>({ state: 'busy' });
export const filters = signal<ReadonlySet<Filter>>(new Set());

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
export const summary = computed(() =>
  summarise(
    items.value.map(({ snippet }) => ({
      attribution: snippet.attribution,
      name: sourceName(snippet),
    })),
    characters.value,
  ),
);
export const marksOn = computed(() =>
  page.value.state === 'read' ? page.value.current.reading.marksOn : null,
);

/** Reads the page anew; what is shown stays until the answer is there. */
export async function readPage(): Promise<void> {
  page.value = await stateOf(await readCurrentPage());
}

async function stateOf(answer: Awaited<ReturnType<typeof readCurrentPage>>): Promise<PageState> {
  if (answer.ok) return { state: 'read', current: answer.value };
  const { code } = answer.error;
  const place = code === 'not-granted' ? await currentPlace() : null;
  return place === null ? { state: 'failed', code } : { state: 'asked', place };
}

/** Reads the page this once, although nothing is granted. */
export async function readOnce(tabId: number): Promise<void> {
  page.value = { state: 'busy' };
  page.value = await stateOf(await readCurrentPage({ evenUngranted: tabId }));
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

/** Shows an attribution at its place on the page. */
export function jump(id: string): Promise<void> {
  return inTab(async ({ tabId }) => {
    const answer = await jumpTo(tabId, id);
    if (!answer.ok) sayFailure(answer.error.code);
  });
}

/** Saves one attribution; its button says so. */
export function saveOne(id: string): Promise<void> {
  return inTab(async ({ tabId }) => {
    const answer = await saveFromPage(tabId, [id]);
    if (!answer.ok) return sayFailure(answer.error.code);
    await readPage();
  });
}

/** Saves every attribution of the page. */
export function saveAll(): Promise<void> {
  return inTab(async ({ tabId, reading }) => {
    const unsaved = reading.items.filter(({ saved }) => !saved).length;
    const answer = await saveFromPage(tabId, null);
    if (!answer.ok) return sayFailure(answer.error.code);
    say(currentWords().t('toast.saved', { count: unsaved }));
    await readPage();
  });
}

/** Turns the marks on or off. */
export function switchMarks(on: boolean): Promise<void> {
  return inTab(async ({ tabId }) => {
    const answer = await setMarks(tabId, on);
    if (!answer.ok) sayFailure(answer.error.code);
    await readPage();
  });
}
