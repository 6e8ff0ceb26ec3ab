import { computed, effect, signal } from '@preact/signals';
import { wordsOfClaim } from '../../lib/app/page-words';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { sayFailure } from '../shared/toast-state';
import { answer, news } from './index-state';
import { openId } from './view-state';

type Records = ReadonlyMap<string, SnippetWithPage>;

/** The claims that are in sight, by their ids, as the library has them now. */
export const records = signal<Records>(new Map());

/** The claim that is open; null while it is read, and where it is gone. */
export const opened = computed(() => records.value.get(openId.value ?? '') ?? null);

/** The words of the claim that is open, for a report of a fault. */
export const openedWords = () => {
  const record = opened.value;
  return record && (async () => wordsOfClaim(record));
};

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

/** Takes what has been read without being asked for. */
export function showRecords(read: readonly SnippetWithPage[]): void {
  records.value = new Map(read.map((record) => [record.snippet.id, record]));
}

/** The reading that was asked last for each id, while it has not answered. */
const asked = new Map<string, number>();

/** Reads what comes into sight, and all that is in sight again when the library has changed. */
export function startRecords(): void {
  let before = news.peek();
  let turn = 0;
  effect(() => {
    const ids = wanted.value;
    const isChanged = before.state !== 'loading' && before !== news.value;
    before = news.value;
    const isHere = (id: string) => records.peek().has(id) || asked.has(id);
    const missing = isChanged ? ids : ids.filter((id) => !isHere(id));
    if (missing.length === 0) return;
    turn += 1;
    for (const id of missing) asked.set(id, turn);
    void read(missing, turn);
  });
}

/** What came into sight while it was read stays; what went out of sight goes. */
async function read(ids: readonly string[], turn: number): Promise<void> {
  const { readRecords } = await import('../../lib/app/stored');
  const found = await readRecords(ids);
  // What was asked for again meanwhile comes with the later answer.
  const answered = new Set(ids.filter((id) => asked.get(id) === turn));
  for (const id of answered) asked.delete(id);
  if (!found.ok) return sayFailure(found.error.code);
  const fresh = new Map(found.value.map((record) => [record.snippet.id, record]));
  const next = new Map<string, SnippetWithPage>();
  for (const id of wanted.peek()) {
    const record = answered.has(id) ? fresh.get(id) : records.peek().get(id);
    if (record) next.set(id, record);
  }
  records.value = next;
}
