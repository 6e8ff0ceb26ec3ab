import { describe, expect, test } from 'vitest';
import { createStoryReader } from '../../../lib/app/engine/stories';
import type { Session } from '../../../lib/core/types';
import { createArabicExtractor } from '../../../lib/index';
import { SENTENCE, storiesOf, TEXT } from './stories';

const extractor = createArabicExtractor();

describe('reading stories', () => {
  const reader = () => createStoryReader(extractor);

  test('finds what extracting at once finds', async () => {
    const found = await reader().read(storiesOf(TEXT), () => true);
    expect(found).toEqual(extractor.extract(TEXT));
    expect(found?.length).toBeGreaterThan(2);
  });

  test('lets the page work, and ends when it is not wanted any more', async () => {
    const long = Array.from({ length: 3_000 }, () => TEXT).join('\n');
    let pauses = 0;
    const ended = await reader().read(storiesOf(long), async () => {
      pauses += 1;
      return pauses < 3;
    });
    expect(ended).toBeNull();
    expect(pauses).toBe(3);
  });

  test('reads a long story again from near the line that changed, and from there the next time', async () => {
    let read = 0;
    const counting = (session: Session): Session => ({
      read(paragraph, start) {
        read += 1;
        return session.read(paragraph, start);
      },
      copy: () => counting(session.copy()),
    });
    const stories = createStoryReader({
      ...extractor,
      session: () => counting(extractor.session()),
    });
    const lines = Array.from({ length: 160 }, (_, at) => `${TEXT.split('\n')[at % 3]} (${at})`);
    const readNow = async () => {
      read = 0;
      const text = lines.join('\n');
      expect(await stories.read(storiesOf(text), () => true)).toEqual(extractor.extract(text));
      return read;
    };
    expect(await readNow()).toBe(160);
    lines[150] = SENTENCE;
    expect(await readNow()).toBe(160 - 128);
    lines[150] = 'ونفت الوزيرة ليلى حداد ذلك الخبر.';
    expect(await readNow()).toBe(160 - 150);
    lines.push(SENTENCE);
    expect(await readNow()).toBe(1);
    lines[70] = SENTENCE;
    expect(await readNow()).toBe(161 - 64);
  });

  test('goes on where it was ended', async () => {
    const stories = reader();
    let lines = 0;
    const countLines = () => {
      lines += 1;
      return lines < 2 || lines > 2;
    };
    await stories.read(storiesOf(TEXT), countLines);
    expect(await stories.read(storiesOf(TEXT), countLines)).toEqual(extractor.extract(TEXT));
    expect(lines).toBe(3);
  });

  test('reads only what was added at the end', async () => {
    const stories = reader();
    const before = await stories.read(storiesOf(TEXT), () => true);
    let lines = 0;
    const after = await stories.read(storiesOf(`${TEXT}\n${SENTENCE}`), () => {
      lines += 1;
      return true;
    });
    expect(lines).toBe(1);
    expect(after).toEqual(extractor.extract(`${TEXT}\n${SENTENCE}`));
    expect(after?.[0]).toBe(before?.[0]);
  });

  test('carries no source from one to the next', async () => {
    const [first, second] = ['قال الوزير أحمد سالم إن الأسعار سترتفع.', 'وأضاف أن الضرائب ستخفض.'];
    const apart = await reader().read(storiesOf(first, second), () => true);
    const together = await reader().read(storiesOf(`${first}\n${second}`), () => true);
    expect(together?.at(-1)?.resolved).toContain('أحمد سالم');
    expect(apart?.at(-1)?.resolved).toBeNull();
    expect(apart?.at(-1)?.cue).toEqual(together?.at(-1)?.cue);
  });

  test('a story that stands elsewhere now is not read again, and its places are right', async () => {
    const stories = reader();
    await stories.read(storiesOf(TEXT), () => true);
    let lines = 0;
    const after = await stories.read(storiesOf(SENTENCE, TEXT), () => {
      lines += 1;
      return true;
    });
    expect(lines).toBe(1);
    const text = `${SENTENCE}\n${TEXT}`;
    const words = (all: typeof after) =>
      all?.map(({ cue }) => cue.map((s) => text.slice(s.start, s.end)));
    expect(words(after)).toEqual(words(extractor.extract(text)));
  });
});
