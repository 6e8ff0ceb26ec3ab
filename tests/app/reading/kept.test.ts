import { expect, test } from 'vitest';
import { keptOf } from '../../../lib/app/reading/kept';
import { draftByHand } from '../../../lib/snippets/by-hand';
import { documentOf } from '../../dom/dom';
import { PAGE } from '../../snippets/samples';

const ARTICLE = 'تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة.';
const BESIDE = 'كلام في هامش الصفحة لا في مقالها';

/** What was selected in a text: the article, or words of their own that stood elsewhere. */
const selected = (words: string, text = words) => {
  const start = text.indexOf(words);
  const selection = { start, end: start + words.length };
  const own = { selection, source: null, kind: 'unknown', category: 'say' } as const;
  return draftByHand(own, { text, page: PAGE, engine: '1', now: new Date(0) });
};

/** The same page in a window that a frame fills, into which nobody sees. */
function withForeignFrame(html: string): Document {
  const document = documentOf(`${html}<iframe></iframe>`);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  frame.getBoundingClientRect = () => ({ width: 1_000, height: 700 }) as DOMRect;
  const view = { innerWidth: 1_000, innerHeight: 1_000 };
  return Object.defineProperty(document, 'defaultView', { value: view });
}

const shown = `<article><p>${ARTICLE}</p></article><aside>كلام في\n هامش الصفحة لا في مقالها</aside>`;
const other = `<article><p>${ARTICLE}</p></article><aside>كلام آخر في حاشية لا علاقة لها به</aside>`;

test.each([
  ['in the article', selected('ضفة النهر', ARTICLE), documentOf(shown), 'found', 1],
  ['beside the article', selected(BESIDE), documentOf(shown), 'found', 0],
  ['beside an article, and gone', selected(BESIDE), documentOf(other), 'lost', 0],
  ['in a frame of another site', selected(BESIDE), withForeignFrame(other), 'unseen', 0],
  ['in the article, and gone', selected('أمطار', 'أخبار عن أمطار'), documentOf(shown), 'lost', 0],
])('what was selected %s is told of as it is', (_where, snippet, document, state, count) => {
  const [kept] = keptOf(ARTICLE, [], [snippet], document);
  expect([kept?.state, kept?.same.length]).toEqual([state, count]);
});

test('words beside the article that are others now are told', () => {
  const document = documentOf(shown.replace('هامش', 'حاشية'));
  const [kept] = keptOf(ARTICLE, [], [selected(BESIDE)], document);
  expect(kept).toMatchObject({ state: 'changed', changes: [{ was: 'هامش', is: 'حاشية' }] });
});
