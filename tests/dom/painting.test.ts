import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Highlighter, Pen } from '../../lib/dom/paint/highlighter';
import type { Layer } from '../../lib/dom/paint/layers';
import type { Mark } from '../../lib/dom/paint/mark';
import { createPainting } from '../../lib/dom/paint/painting';
import type { TextMap } from '../../lib/dom/text/map';
import { attribution, span } from './attribution';

/** Marks enough for several steps, each on a text node of its own. */
const COUNT = 200;
const nodes = Array.from({ length: COUNT }, () => {
  const node = { parentElement: null, getRootNode: () => node };
  return node as unknown as Text;
});
const nodeAt = (at: number) => nodes[at] as Text;
const map: TextMap = {
  nodes: new Set<Node>(nodes),
  slices: ({ start }) => [{ node: nodeAt(start), start: 0, end: 1 }],
  offsetAt: () => null,
};
const MARKS: readonly Mark[] = nodes.map((_, at) => ({
  id: `${at}`,
  attribution: attribution({ cue: [span(at, at + 1)], source: [], content: [] }),
  saved: false,
}));

/** A painting, and the nodes on which there is something. */
function onPage() {
  const ranges = new Set<StaticRange>();
  const pens = new Map<Layer, Pen>();
  const highlighter: Highlighter = {
    pen(layer) {
      const pen = pens.get(layer) ?? {
        highlight: ranges as unknown as Highlight,
        paint: (range) => void ranges.add(range),
      };
      pens.set(layer, pen);
      return pen;
    },
    drop(painted) {
      for (const { range } of painted) ranges.delete(range);
    },
    keep: () => false,
    setLook() {},
    undo() {},
  };
  const view = { matchMedia: () => ({ matches: false }) } as unknown as Window;
  return {
    painting: createPainting(highlighter, view),
    painted: () => new Set([...ranges].map(({ startContainer }) => startContainer)),
    ranges,
  };
}
const none = new Set<Node>();

beforeAll(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
  vi.stubGlobal('CSS', { supports: () => false });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('painting in steps', () => {
  test('paints every mark once', () => {
    const { painting, painted, ranges } = onPage();
    const steps = [...painting.show(MARKS, [], map, none)];
    expect(steps.length).toBeGreaterThan(10);
    expect(painted().size).toBe(COUNT);
    expect(ranges.size).toBe(COUNT);
  });

  test('paints nothing in a node that changes between two steps, and paints it the next time', () => {
    const { painting, painted } = onPage();
    const gone = new Set<Node>();
    const steps = painting.show(MARKS, [], map, gone);
    for (let step = 0; step < 3; step += 1) steps.next();
    gone.add(nodeAt(COUNT - 1));
    for (const _ of steps);
    expect(painted().size).toBe(COUNT - 1);
    expect(painted().has(nodeAt(COUNT - 1))).toBe(false);
    for (const _ of painting.show(MARKS, [], map, none));
    expect(painted().size).toBe(COUNT);
  });

  test('leaves alone what stands on the same words, where only what stands before it has changed', () => {
    const { painting, ranges } = onPage();
    for (const _ of painting.show(MARKS, [], map, none));
    const before = [...ranges];
    const moved = MARKS.map((mark) => ({ ...mark, attribution: { ...mark.attribution } }));
    for (const _ of painting.show(moved, [], map, none));
    expect([...ranges].every((range, at) => range === before[at])).toBe(true);
    painting.forgetLooks();
    for (const _ of painting.show(moved, [], map, none));
    expect([...ranges].every((range, at) => range === before[at])).toBe(true);
    painting.wipeNodes(nodes.slice(0, 1));
    for (const _ of painting.show(moved, [], map, none));
    expect(ranges.size).toBe(COUNT);
    expect(ranges.has(before[0] as StaticRange)).toBe(false);
  });

  test.each([1, 5, 12, 15, 20])('may be left after %i steps and is done by the next', (left) => {
    const { painting, painted, ranges } = onPage();
    for (const _ of painting.show(MARKS, [], map, none));
    painting.wipeNodes(nodes.slice(0, 100));
    const steps = painting.show(MARKS, [], map, none);
    for (let step = 0; step < left; step += 1) steps.next();
    const others = MARKS.slice(0, -10);
    for (const _ of painting.show(others, [], map, none));
    expect(painted().size).toBe(COUNT - 10);
    expect(ranges.size).toBe(COUNT - 10);
    painting.undo();
    expect(ranges.size).toBe(0);
  });
});
