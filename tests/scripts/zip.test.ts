import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { differing, hashOf, packed } from '../../scripts/zip.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = { 'b/ملف.txt': bytes('نص'), 'a.js': bytes('1'), 'B.js': bytes('2') };

describe('an archive', () => {
  test('is the same whenever it is made, in whatever order the files come', () => {
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    expect(hashOf(packed(turned))).toBe(hashOf(packed(FILES)));
    const { TZ } = process.env;
    process.env.TZ = 'Asia/Riyadh';
    expect(hashOf(packed(FILES))).toBe(hashOf(packed({ ...FILES })));
    process.env.TZ = TZ;
  });

  test('gives back what was put in', () => {
    expect(unzipSync(packed(FILES))).toEqual(FILES);
    expect(Object.keys(unzipSync(packed(FILES)))).toEqual(['B.js', 'a.js', 'b/ملف.txt']);
  });
});

test('what differs is named, and what one side lacks', () => {
  const other = { ...FILES, 'a.js': bytes('9'), 'new.js': bytes('') };
  expect(differing(FILES, FILES)).toEqual([]);
  expect(differing(FILES, other)).toEqual(['a.js', 'new.js']);
});
