import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { JsonCutter } from '../../lib/import/parts/json-cutter';

vi.setConfig({ testTimeout: 120_000 });

const spine = { arrays: new Set(['list', 'in.list', '']), objects: new Set(['', 'in']) };

/** What is cut from a text that comes in these pieces: every value by its path. */
function cut(pieces: readonly string[]): readonly (readonly [string, unknown])[] {
  const cutter = new JsonCutter(spine);
  const cuts = [...pieces.flatMap((piece) => [...cutter.push(piece)]), ...cutter.end()];
  return cuts.map(({ path, text }) => [path, JSON.parse(text)]);
}

/** What should be cut: the members of the spine, anything else whole. */
function expected(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value) && spine.arrays.has(path))
    return value.flatMap((each) => [[`${path}[]`, each] as const]);
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    !spine.objects.has(path)
  )
    return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) =>
    expected(each, path === '' ? name : `${path}.${name}`),
  );
}

const json = fc.oneof(
  fc.jsonValue(),
  fc.record({
    list: fc.array(fc.jsonValue()),
    in: fc.record({ list: fc.array(fc.jsonValue()) }),
    a: fc.string(),
  }),
);

test('any JSON in any layout and any pieces is cut into the same values', () => {
  fc.assert(
    fc.property(
      json,
      fc.constantFrom(0, 2),
      fc.array(fc.nat(40), { maxLength: 30 }),
      (value, indent, sizes) => {
        const text = JSON.stringify(value, null, indent);
        const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((a, b) => a + b));
        const pieces = [0, ...ends].map((from, index) => text.slice(from, ends[index]));
        expect(cut(pieces)).toEqual(expected(JSON.parse(text)));
      },
    ),
    { numRuns: 500 },
  );
});

test('what JSON.parse refuses is refused, and nothing else', () => {
  fc.assert(
    fc.property(
      json,
      fc.nat(),
      fc.nat(3),
      fc.string({ maxLength: 2 }),
      (value, place, taken, put) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const damaged = text.slice(0, at) + put + text.slice(at + taken);
        if (isJson(damaged)) expect(() => cut([damaged])).not.toThrow();
        else expect(() => cut([damaged])).toThrow();
      },
    ),
    { numRuns: 3000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
