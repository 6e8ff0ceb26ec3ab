// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createLineCache } from '../../lib/dom/text/cache';
import { readLinesInSteps } from '../../lib/dom/text/lines';

/** The lines of the document, read with what is known of it. */
function linesWith(cache: ReturnType<typeof createLineCache>): readonly string[] {
  const steps = readLinesInSteps(document.children, () => false, cache);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done) return step.value.map(({ text }) => text);
}

test('what goes out of a host is not read any more in the slot that showed it', () => {
  document.body.innerHTML = '<x-story><p>ذهب الأول</p><p>بقي الثاني</p></x-story>';
  const host = document.querySelector('x-story') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
  const cache = createLineCache();
  expect(linesWith(cache)).toEqual(['ذهب الأول', 'بقي الثاني']);
  host.firstElementChild?.remove();
  cache.forget(host);
  expect(linesWith(cache)).toEqual(['بقي الثاني']);
});
