// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createLineCache, type LineCache } from '../../lib/dom/text/cache';
import { readLinesInSteps } from '../../lib/dom/text/lines';
import { documentOf } from './dom';

/** The lines of the document, read with what is known of it. */
function linesWith(cache: LineCache, of: Document = document): readonly string[] {
  const steps = readLinesInSteps(of.children, () => false, cache);
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

test('what comes while a block is read is read the next time', () => {
  const page = documentOf(`<div id="story">${'<p>قيل قبل ذلك</p>'.repeat(40)}</div>`);
  const story = page.getElementById('story') as Element;
  const cache = createLineCache();
  const steps = readLinesInSteps(page.children, () => false, cache);
  steps.next();
  const before = story.lastChild as Node;
  const added = page.createElement('p');
  added.textContent = 'جاء أثناء القراءة';
  story.append(added);
  cache.append(story, before, [added]);
  while (!steps.next().done);
  expect(linesWith(cache, page)).toContain('جاء أثناء القراءة');
});
