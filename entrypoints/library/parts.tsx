import { later } from '../shared/later';
import { onceRead } from './index-state';

/** What the list can be narrowed by; drawn once there is something to narrow, since its rows do not wait for it. */
export const FilterColumn = later(
  async () => (await import('./FilterColumn')).FilterColumn,
  <div class="filters" />,
);

/** Pictures of what is shown. */
export const Pictures = later(
  async () => (await import('./Pictures')).Pictures,
  <div class="charts" />,
);

/** The claim that is open. */
export const OpenClaim = later(
  async () => (await import('./OpenClaim')).OpenClaim,
  <aside class="detail is-empty" />,
);

/** Whatever lies over the library. */
export const Dialogs = later(async () => (await import('./Dialogs')).Dialogs);

/** What can be done with everything that is selected. */
export const Bulk = later(async () => (await import('./Bulk')).Bulk);

/** Fetches what the first rows did not need, once they are there and the library is read. */
export function startParts(): void {
  onceRead(() => {
    for (const part of [Pictures, OpenClaim, Dialogs, Bulk]) void part.fetchAhead();
  });
}
