import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../lib/storage/text';

test('a text comes out as it was packed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
  );
});

test('a text whose bytes are damaged is never taken for what was packed', () => {
  const text = 'قال الوزير إن الخطة ستعلن غدا. '.repeat(20);
  const packed = packText(text);
  const ended = (bytes: Uint8Array<ArrayBuffer>) => {
    try {
      return unpackText(bytes);
    } catch {
      return 'refused';
    }
  };
  for (let at = 0; at < packed.length; at++) {
    const damaged = packed.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    // A few bytes of the header say nothing of the text.
    expect(['refused', text]).toContain(ended(damaged));
    expect(ended(packed.slice(0, at))).toBe('refused');
  }
});
