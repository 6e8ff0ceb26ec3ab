import { computed, effect, signal } from '@preact/signals';
import type { Page, Snippet } from '../../lib/snippets/types';
import { news } from './index-state';
import { opened } from './records-state';
import { openId } from './view-state';

const found = signal<readonly Snippet[]>([]);

/** What else was saved from the article of the claim that is open. */
export const same = computed(() => found.value.filter(({ id }) => id !== openId.value));

const page = computed<Page | null>(() => opened.value?.page ?? null);

/** Follows the claim that is open, and the library. */
export function startSame(): void {
  effect(() => {
    const wanted = page.value;
    if (news.value.state === 'loading' || !wanted) found.value = [];
    else void read(wanted);
  });
}

async function read(wanted: Page): Promise<void> {
  const { sameArticle } = await import('../../lib/app/stored');
  const answered = await sameArticle(wanted);
  if (page.value?.id === wanted.id) found.value = answered.ok ? answered.value : [];
}
