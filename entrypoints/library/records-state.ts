import { computed, effect, signal } from '@preact/signals';
import { readRecords } from '../../lib/app/read-records';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { sayFailure } from '../shared/toast-state';
import { answer, news } from './index-state';
import { openId } from './view-state';

type Records = ReadonlyMap<string, SnippetWithPage>;

/** The claims that are in sight, by their ids, as the library has them now. */
export const records = signal<Records>(new Map());

/** The claim that is open; null while it is read, and where it is gone. */
export const opened = computed(() => records.value.get(openId.value ?? '') ?? null);

const range = signal({ from: 0, to: 20 });

/** Says which places of the list are in sight. */
export function showRange(from: number, to: number): void {
  range.value = { from, to };
}

/** Ids that have to be there: what is in sight, and what is open. */
const wanted = computed(() => {
  const { from, to } = range.value;
  const ids = answer.value?.ids(from, to) ?? [];
  return openId.value === null ? ids : [...new Set([...ids, openId.value])];
});

/** Reads what comes into sight, and all that is in sight again when the library has changed. */
export function startRecords(): void {
  let readFor: unknown = null;
  let last = 0;
  effect(() => {
    const ids = wanted.value;
    const isChanged = news.value.state !== 'loading' && readFor !== news.value;
    readFor = news.value;
    const missing = isChanged ? ids : ids.filter((id) => !records.peek().has(id));
    if (missing.length === 0) return;
    last += 1;
    void read(missing, last, () => last);
  });
}

/** What came into sight while it was read stays; what went out of sight goes. */
async function read(ids: readonly string[], turn: number, latest: () => number): Promise<void> {
  const found = await readRecords(ids);
  if (!found.ok) return sayFailure(found.error.code);
  if (turn !== latest()) return;
  const fresh = new Map(found.value.map((record) => [record.snippet.id, record]));
  const asked = new Set(ids);
  const next = new Map<string, SnippetWithPage>();
  for (const id of wanted.peek()) {
    const record = fresh.get(id) ?? (asked.has(id) ? undefined : records.peek().get(id));
    if (record) next.set(id, record);
  }
  records.value = next;
}
