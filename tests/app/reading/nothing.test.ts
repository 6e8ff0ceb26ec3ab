import { expect, test } from 'vitest';
import { createStoryReader } from '../../../lib/app/engine/stories';
import { readPage } from '../../../lib/app/reading/read';
import { createLineCache } from '../../../lib/dom/text/cache';
import { createArabicExtractor } from '../../../lib/index';
import { documentOf } from '../../dom/dom';

const ARABIC = 'تقع المدينة على ضفة النهر، ويعيش فيها نحو مليون نسمة منذ سنوات طويلة جدا.';
const ENGLISH = 'The town lies on the river, and a million people have lived there for many years.';
const story = (text: string) => `<article><p>${text}</p><p>${text} ${text}</p></article>`;

/** The same page in a window of which a frame takes so much, in CSS pixels; its document is seen or not. */
function withFrame(html: string, height: number, inner: Document | null): Document {
  const document = documentOf(`${html}<iframe></iframe>`);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  frame.getBoundingClientRect = () => ({ width: 1_000, height }) as DOMRect;
  return Object.defineProperty(document, 'defaultView', {
    value: { innerWidth: 1_000, innerHeight: 1_000 },
  });
}

function consent(): Document {
  const document = withFrame('', 700, null);
  document.querySelector('iframe')?.setAttribute('id', 'sp_message_iframe_1');
  return document;
}

/** A file that the browser shows in a viewer of its own, in a page without words. */
const file = (contentType: string) =>
  Object.defineProperty(documentOf('<embed>'), 'contentType', { value: contentType });

test.each<[string, Document, string]>([
  ['in another language', documentOf(story(ENGLISH)), 'not-arabic'],
  ['without a text', documentOf('<nav><a href="/">الرئيسية</a></nav>'), 'no-text'],
  ['of menus', documentOf(`<nav><a href="/">${ARABIC}</a></nav>`), 'no-article'],
  [
    'of menus in another language',
    documentOf(`<nav><a href="/">${ENGLISH}</a></nav>`),
    'not-arabic',
  ],
  [
    'of which one story in three is Arabic',
    documentOf(`${story(ENGLISH)}${story(ENGLISH)}${story(ARABIC)}`),
    'no-attribution',
  ],
  ['in its author’s own voice', documentOf(story(ARABIC)), 'no-attribution'],
  ['with its text in a frame of another site', withFrame('', 700, null), 'frame'],
  ['that asks for consent in such a frame', consent(), 'no-text'],
  ['with an advertisement in such a frame', withFrame('', 200, null), 'no-text'],
  ['with a player of its own in a frame', withFrame('', 700, documentOf('')), 'no-text'],
  ['that is a PDF', file('application/pdf'), 'pdf'],
  ['that is a picture', file('image/png'), 'no-text'],
])('a page %s says why it has no marks', async (_name, document, why) => {
  const reading = await readPage({
    document,
    cache: createLineCache(),
    stories: createStoryReader(createArabicExtractor()),
    before: null,
    isOutdated: false,
    askLibrary: async () => null,
    onPart() {},
    isWanted: () => true,
  });
  expect(reading).toMatchObject({ items: [], nothing: why });
});
