import { effect } from '@preact/signals';
import { viewFromParams, viewToParams } from '../../lib/search/view';
import { openId, view } from './view-state';

/** The address and the view say the same, so that a view can be bookmarked, and back leads to the view before. */
export function startAddress(): void {
  let before = view.value;
  effect(() => {
    const { query, ...others } = view.value;
    const params = viewToParams(view.value);
    if (openId.value !== null) params.set('open', openId.value);
    const search = params.size === 0 ? '' : `?${params}`;
    if (search === location.search) return;
    const { query: _typed, ...othersBefore } = before;
    const isOtherView = JSON.stringify(others) !== JSON.stringify(othersBefore);
    before = view.value;
    // What is typed and what is opened would fill the history with steps that nobody wants back.
    history[isOtherView ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
  });
  addEventListener('popstate', () => {
    const params = new URLSearchParams(location.search);
    view.value = viewFromParams(params);
    before = view.value;
    openId.value = params.get('open');
  });
}
