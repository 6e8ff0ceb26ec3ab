import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeAdditions } from '../../../lib/app/additions';
import { createAskingReader } from '../../../lib/app/engine/ask';
import { createArabicExtractor } from '../../../lib/index';
import type { ReadStoriesRequest, ReadStoriesResponse } from '../../../lib/messaging/messages';
import type { Messenger } from '../../../lib/messaging/send';
import { fail } from '../../../lib/result';
import { SENTENCE, storiesOf, TEXT } from './stories';

const extractor = createArabicExtractor();
const always = () => true;

/** A background that can be stopped, after which it knows nothing; what goes there and back is written out, as browsers do. */
function background() {
  const sent: ReadStoriesRequest[] = [];
  const received: ReadStoriesResponse[] = [];
  let answering: Promise<typeof import('../../../lib/app/engine/answer')> | null = null;
  let isAway = false;
  const start = () => {
    vi.resetModules();
    answering = import('../../../lib/app/engine/answer');
    return answering;
  };
  const messenger: Messenger = {
    async toBackground(_type, request) {
      if (isAway) return fail('no-answer');
      const written = JSON.stringify(request);
      sent.push(JSON.parse(written));
      const { readStories } = await (answering ?? start());
      const answer = JSON.parse(JSON.stringify(await readStories(JSON.parse(written))));
      if (answer.ok) received.push(answer.value);
      return answer;
    },
  };
  return {
    sent,
    received,
    messenger,
    stop: () => {
      answering = null;
    },
    setAway(away: boolean) {
      isAway = away;
    },
    /** The lines that were written out last. */
    linesSent: () => sent.flatMap(({ stories }) => stories ?? []).at(-1)?.lines,
  };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a page whose text the background reads', () => {
  test('has what extracting at once finds, after every change', async () => {
    const { messenger } = background();
    const reader = createAskingReader(messenger);
    const lines = Array.from({ length: 90 }, (_, at) => TEXT.split('\n')[at % 3] ?? '');
    const changes: readonly (() => unknown)[] = [
      () => lines.push(SENTENCE),
      () => lines.splice(70, 1),
      () => lines.unshift(SENTENCE),
      () => lines.splice(80, 4, SENTENCE, SENTENCE),
      () => lines.splice(0, 60),
    ];
    for (const change of changes) {
      change();
      const text = lines.join('\n');
      expect(await reader.read(storiesOf(text), always)).toEqual(extractor.extract(text));
      expect(reader.soFar()).toEqual(extractor.extract(text));
    }
  });

  test('sends only what is new, and keeps the objects that it has', async () => {
    const { messenger, linesSent } = background();
    const reader = createAskingReader(messenger);
    const before = await reader.read(storiesOf(TEXT, SENTENCE), always);
    expect(linesSent()).toEqual([SENTENCE]);
    const added = 'وقال الوزير أحمد سالم إن الأسعار سترتفع.';
    const after = await reader.read(storiesOf(TEXT, `${SENTENCE}\n${added}`), always);
    expect(linesSent()).toEqual([added]);
    expect(after?.length).toBe((before?.length ?? 0) + 1);
    for (const [at, attribution] of before?.entries() ?? []) expect(after?.[at]).toBe(attribution);
  });

  test('has nothing told twice when the background was stopped in between', async () => {
    const { messenger, stop, sent, received } = background();
    const reader = createAskingReader(messenger);
    const before = await reader.read(storiesOf(TEXT), always);
    stop();
    const text = `${TEXT}\n${SENTENCE}`;
    const after = await reader.read(storiesOf(text), always);
    expect(after).toEqual(extractor.extract(text));
    for (const [at, attribution] of before?.entries() ?? []) expect(after?.[at]).toBe(attribution);
    const lines = sent.map(({ stories }) => stories?.flatMap((story) => story.lines));
    expect(lines.slice(-2)).toEqual([TEXT.split('\n'), [SENTENCE]]);
    const told = received.slice(-2).flatMap(({ found }) => found);
    expect(told.filter((one) => 'cue' in one)).toEqual(after?.slice(before?.length));
  });

  test('is told everything when what is read anew is not what was read before', async () => {
    const { messenger, stop } = background();
    const reader = createAskingReader(messenger);
    const before = `${TEXT}\nوأوضح سمندر أن العمل في الميناء انتهى.`;
    await reader.read(storiesOf(before), always);
    stop();
    const sources = [{ name: 'سمندر', kind: 'organization' as const }];
    await changeAdditions(() => ({ sources }));
    const text = `${before}\n${SENTENCE}`;
    const found = createArabicExtractor({ sources }).extract(text);
    expect(found).not.toEqual(extractor.extract(text));
    expect(await reader.read(storiesOf(text), always)).toEqual(found);
  });

  test('sends another text alone when the background was stopped before it', async () => {
    const { messenger, stop, sent } = background();
    const reader = createAskingReader(messenger);
    await reader.read(storiesOf(TEXT), always);
    stop();
    sent.length = 0;
    expect(await reader.read(storiesOf(SENTENCE), always)).toEqual(extractor.extract(SENTENCE));
    // A slow machine answers in parts, and is asked for the next one without a text.
    const texts = sent.flatMap(({ stories }) => (stories === null ? [] : [stories]));
    const lines = texts.map((stories) => stories.flatMap((story) => story.lines));
    expect(lines.at(-1)).toEqual([SENTENCE]);
    expect(lines.flat()).not.toContain(TEXT.split('\n')[0]);
  });

  test('has parts of a long text early, and the same in the end when the background was stopped in the middle', async () => {
    // Every look at the clock is later than the last by more than a part takes.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    const { messenger, stop, sent } = background();
    const reader = createAskingReader(messenger);
    const long = Array.from({ length: 4 }, () => TEXT).join('\n');
    const parts: number[] = [];
    const found = await reader.read(storiesOf(long), () => {
      parts.push(reader.soFar().length);
      if (parts.length === 3) stop();
      return true;
    });
    expect(parts.slice(0, 5)).toEqual([1, 2, 3, 0, 1]);
    expect(sent.filter(({ stories }) => stories !== null)).toHaveLength(2);
    expect(found).toEqual(extractor.extract(long));
  });

  test('has the head of a long text before the rest is sent, and each line is sent once', async () => {
    const { messenger, sent } = background();
    const reader = createAskingReader(messenger);
    const long = Array.from({ length: 200 }, () => TEXT).join('\n');
    const parts: { readonly found: number; readonly lines: number }[] = [];
    const linesSent = () =>
      sent.flatMap(({ stories }) => stories?.flatMap(({ lines }) => lines) ?? []);
    const found = await reader.read(storiesOf(long), () => {
      parts.push({ found: reader.soFar().length, lines: linesSent().length });
      return true;
    });
    const [first] = parts;
    expect(first?.found).toBeGreaterThan(0);
    expect(first?.lines).toBeLessThan(long.split('\n').length / 2);
    expect(linesSent()).toEqual(long.split('\n'));
    expect(found).toEqual(extractor.extract(long));
  });

  test('ends when it is not wanted any more, and goes on later', async () => {
    const { messenger } = background();
    const reader = createAskingReader(messenger);
    const long = Array.from({ length: 200 }, () => TEXT).join('\n');
    const ended = reader.read(storiesOf(long), async () => false);
    const wanted = reader.read(storiesOf(TEXT), always);
    expect(await ended).toBeNull();
    expect(await wanted).toEqual(extractor.extract(TEXT));
  });

  test('is not read while nobody answers, and is read when somebody does', async () => {
    const { messenger, setAway } = background();
    const reader = createAskingReader(messenger);
    setAway(true);
    await expect(reader.read(storiesOf(TEXT), always)).rejects.toThrow('no-answer');
    setAway(false);
    expect(await reader.read(storiesOf(TEXT), always)).toEqual(extractor.extract(TEXT));
  });

  test('is read with the names that the reader has added', async () => {
    const text = 'وأوضح سمندر أن العمل في الميناء انتهى.';
    const sources = [{ name: 'سمندر', kind: 'organization' as const }];
    await changeAdditions(() => ({ sources }));
    const { messenger } = background();
    const found = await createAskingReader(messenger).read(storiesOf(text), always);
    expect(found).toEqual(createArabicExtractor({ sources }).extract(text));
    expect(found).not.toEqual(extractor.extract(text));
  });
});
