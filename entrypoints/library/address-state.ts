import { effect } from '@preact/signals';
import { viewFromParams, viewToParams } from '../../lib/search/view';
import { untilDrawn } from '../../lib/turn';
import { openId, view } from './view-state';

/** What the address of the view that is shown ends with. */
function searchNow(): string {
  const params = viewToParams(view.value);
  if (openId.value !== null) params.set('open', openId.value);
  return params.size === 0 ? '' : `?${params}`;
}

function keep(how: 'pushState' | 'replaceState'): void {
  const search = searchNow();
  if (search !== location.search) history[how](null, '', location.pathname + search);
}

/** The address and the view say the same, so that a view can be bookmarked, and back leads to the view before. */
export function startAddress(): void {
  let before = view.value;
  effect(() => {
    if (searchNow() === location.search) return;
    const { query, ...others } = view.value;
    const { query: _typed, ...othersBefore } = before;
    const isOtherView = JSON.stringify(others) !== JSON.stringify(othersBefore);
    before = view.value;
    // What is typed and what is opened would fill the history with steps that nobody wants back, and no key waits for it.
    if (isOtherView) keep('pushState');
    else void untilDrawn().then(() => keep('replaceState'));
  });
  addEventListener('popstate', () => {
    const params = new URLSearchParams(location.search);
    view.value = viewFromParams(params);
    before = view.value;
    openId.value = params.get('open');
  });
}
