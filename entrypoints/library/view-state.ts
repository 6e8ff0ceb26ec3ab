import { signal } from '@preact/signals';
import { DEFAULT_VIEW, type Filters, type View, viewFromParams } from '../../lib/search/view';

const params = new URLSearchParams(location.search);

/** What the list shows and in which order. */
export const view = signal<View>(viewFromParams(params));

/** Id of the claim that is open; null where none is. */
export const openId = signal<string | null>(params.get('open'));

/** Searches as it is typed. */
export function search(query: string): void {
  view.value = { ...view.value, query };
}

/** Narrows the list. */
export function filterBy(filters: Filters): void {
  view.value = { ...view.value, filters };
}

/** Puts the list in another order. */
export function sortBy(sort: View['sort']): void {
  view.value = { ...view.value, sort };
}

/** Shows the saved claims or the trash, all of them. */
export function showShelf(shelf: View['shelf']): void {
  view.value = { ...DEFAULT_VIEW, shelf };
}

/** Takes search and filters away. */
export function showAll(): void {
  showShelf(view.value.shelf);
}
