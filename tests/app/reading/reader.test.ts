import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStories } from '../../../lib/app/engine/answer';
import { createReader } from '../../../lib/app/reading/reader';
import type { BackgroundMessages, ReadStoriesRequest } from '../../../lib/messaging/messages';
import { fail, ok, type Result } from '../../../lib/result';
import type { Snippet } from '../../../lib/snippets/types';
import { documentOf } from '../../dom/dom';

const STORY = [
  'قال وزير النقل سامر الحلبي إن الحكومة ستفتح ثلاثة خطوط جديدة للقطارات قبل نهاية العام.',
  'ونفت نقابة السائقين أن تكون قد وافقت على تخفيض عدد الرحلات الليلية بين المدن الساحلية.',
];
/** A page that tells these lines, at an address, which a DOM library does not give it. */
const pageWith = (...story: readonly string[]) =>
  Object.defineProperty(
    documentOf(`<article>${story.map((line) => `<p>${line}</p>`).join('')}</article>`),
    'URL',
    { value: 'https://news.example/a', configurable: true },
  );

/** Takes a page to another address, as its own script does. */
const goTo = (document: Document, url: string) =>
  Object.defineProperty(document, 'URL', { value: url });

/** A machine may be slow. */
const PATIENT = { timeout: 20_000 };

type Answer = Result<BackgroundMessages['snippets/of-page']['response']>;

/** What the library says of the page, in turn; the last again and again. */
function libraryAnswers(...answers: readonly (Answer | Promise<Answer>)[]) {
  let at = 0;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (sent: unknown) => {
    const { type, request } = sent as { type: string; request: unknown };
    if (type === 'stories/read') return readStories(request as ReadStoriesRequest) as never;
    return answers[Math.min(at++, answers.length - 1)] as never;
  });
}
const holding = (...snippets: readonly Snippet[]): Answer => ok({ snippets, corrections: [] });

/** What a reader of the story finds, as it would be saved. */
async function found(): Promise<readonly Snippet[]> {
  libraryAnswers(holding());
  const reader = createReader(pageWith(...STORY), { onBegin() {}, onRead() {} });
  await reader.read();
  return reader.current()?.items.map(({ snippet }) => snippet) ?? [];
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what the library says late is shown when it comes', async () => {
  const [first] = (await found()) as [Snippet];
  let say: (answer: Answer) => void = () => {};
  const late = new Promise<Answer>((resolve) => {
    say = resolve;
  });
  libraryAnswers(late, holding(first));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const reader = createReader(pageWith(...STORY), { onBegin() {}, onRead() {} });
  const done = vi.fn();
  void reader.read().then(done);
  const saved = () => reader.current()?.items.map(({ saved: isSaved }) => isSaved);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toHaveBeenCalled();
  }, PATIENT);
  expect(saved()).toEqual([false, false]);
  say(holding(first));
  await vi.waitFor(() => expect(saved()).toEqual([true, false]), PATIENT);
});

test('what was saved stays shown while the library does not answer', async () => {
  const [first, second] = (await found()) as [Snippet, Snippet];
  const lost = { ...second, id: 'lost', words: { ...second.words, content: ['كلام ذهب'] } };
  libraryAnswers(holding(first, lost), fail('no-answer'));
  const reader = createReader(pageWith(...STORY), { onBegin() {}, onRead() {} });
  await reader.read();
  const before = reader.current();
  expect(before?.kept.map(({ snippet }) => snippet.id)).toEqual(['lost']);
  await reader.refreshSaved();
  expect(reader.current()).toBe(before);
});

test('of two answers of the library the newer is shown, though the older made what is shown another', async () => {
  const [first, second] = (await found()) as [Snippet, Snippet];
  libraryAnswers(holding(first, second), holding(first), holding());
  const reader = createReader(pageWith(...STORY), { onBegin() {}, onRead() {} });
  await reader.read();
  await Promise.all([reader.refreshSaved(), reader.refreshSaved()]);
  expect(reader.current()?.items.map(({ saved }) => saved)).toEqual([false, false]);
});

test('the library is not asked before it knows what the reader made of the page', async () => {
  const [first] = (await found()) as [Snippet];
  let write = () => {};
  const written = new Promise<void>((resolve) => {
    write = resolve;
  });
  libraryAnswers(holding(first));
  const listener = { onBegin() {}, onRead() {} };
  const reader = createReader(pageWith(...STORY), { ...listener, written: () => written });
  const other = createReader(pageWith(...STORY), listener);
  await reader.read();
  await other.read();
  libraryAnswers(holding());
  const isSaved = () => reader.current()?.items[0]?.saved;
  const asking = reader.refreshSaved();
  // Whoever asks after it without waiting has been answered.
  await other.refreshSaved();
  await other.refreshSaved();
  expect(isSaved()).toBe(true);
  write();
  await asking;
  expect(isSaved()).toBe(false);
});

test('nothing is told any more after it was stopped, whoever answers late', async () => {
  const [first] = (await found()) as [Snippet];
  libraryAnswers(holding(), holding(first));
  const onRead = vi.fn();
  const reader = createReader(pageWith(...STORY), { onBegin() {}, onRead });
  await reader.read();
  const asking = reader.refreshSaved();
  const told = onRead.mock.calls.length;
  reader.stop();
  await asking;
  expect(onRead).toHaveBeenCalledTimes(told);
});

test('what the reader dismissed is not shown for a moment while a long page is read', async () => {
  const [first] = (await found()) as [Snippet];
  const row = { id: 'row', pageId: first.pageId, snippet: first, dismissed: true };
  libraryAnswers(ok({ snippets: [], corrections: [row] }));
  const long = Array.from({ length: 300 }, (_, at) => `${STORY[1]} (${at})`);
  const shown: boolean[] = [];
  const reader = createReader(pageWith(...STORY, ...long), {
    onBegin() {},
    onRead: () => shown.push(reader.current()?.items[0]?.dismissed === true),
  });
  await reader.read();
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).not.toContain(false);
});

test('words belong to the address that they were read at until they change', async () => {
  libraryAnswers(holding());
  const document = pageWith(...STORY);
  const reader = createReader(document, { onBegin: () => reader.cache.clear(), onRead() {} });
  await reader.read();
  goTo(document, 'https://news.example/b');
  await reader.read();
  const address = () => reader.current()?.article.details.url;
  expect(address()).toBe('https://news.example/a');
  const [line] = document.querySelectorAll('p');
  if (line) line.textContent = 'وأعلنت الوزارة أن العمل في الخطوط الثلاثة سيبدأ في الصيف المقبل.';
  await reader.read();
  expect(address()).toBe('https://news.example/b');
});

test('what was shown of a page that was half read is not taken for all of it', async () => {
  libraryAnswers(holding());
  // Every look at the clock is later than the last by more than a part of a reading takes.
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  let again: Promise<void> | null = null;
  const counts: (number | undefined)[] = [];
  const reader = createReader(pageWith(...STORY), {
    onBegin() {},
    onRead() {
      counts.push(reader.current()?.items.length);
      again ??= reader.read();
    },
  });
  await reader.read();
  await again;
  expect(counts).toEqual([1, 2]);
});

test('a page that nobody follows is read once where it is asked for in one moment, and anew later', async () => {
  libraryAnswers(holding());
  const page = pageWith(...STORY);
  const reader = createReader(page, { onBegin() {}, onRead() {} });
  const first = await reader.settled();
  page.querySelector('p')?.remove();
  await reader.renew();
  expect(reader.current()?.article).toBe(first?.article);

  await reader.settled();
  await reader.renew();
  expect(reader.current()?.article).toBe(first?.article);

  const later = performance.now() + 1_001;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  reader.cache.clear();
  await reader.renew();
  expect(reader.current()?.article.text).toBe(STORY[1]);
});

test('a page that nobody follows is read anew where it has moved on since a moment ago', async () => {
  libraryAnswers(holding());
  const page = pageWith(...STORY);
  const reader = createReader(page, { onBegin() {}, onRead() {} });
  await reader.settled();
  page.querySelector('p')?.remove();
  goTo(page, 'https://news.example/b');
  reader.cache.clear();
  await reader.renew();
  expect(reader.current()?.article.text).toBe(STORY[1]);
});

test('a page that nobody follows is read anew where the own cues are others since a moment ago', async () => {
  libraryAnswers(holding());
  const onBegin = vi.fn();
  const reader = createReader(pageWith(...STORY), { onBegin, onRead() {} });
  await reader.settled();
  reader.forget();
  await reader.renew();
  expect(onBegin).toHaveBeenCalledTimes(2);
  await reader.renew();
  expect(onBegin).toHaveBeenCalledTimes(2);
});

test('a page that nobody follows is read again where its first reading failed', async () => {
  libraryAnswers(holding());
  const onBegin = vi
    .fn(() => {})
    .mockImplementationOnce(() => {
      throw new Error('not now');
    });
  const reader = createReader(pageWith(...STORY), { onBegin, onRead() {} });
  expect(await reader.settled()).toBeNull();
  await reader.renew();
  expect(reader.current()?.items).toHaveLength(STORY.length);
});
