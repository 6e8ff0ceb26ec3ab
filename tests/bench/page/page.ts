import { judge, LEAST_CHARACTERS } from '../../../lib/app/loading/verdict';
import { createStoryReader } from '../../../lib/app/reading/extract';
import { createMarks } from '../../../lib/app/reading/marks';
import { type Reading, readPage } from '../../../lib/app/reading/read';
import { glanceAt } from '../../../lib/dom/glance';
import { createLineCache } from '../../../lib/dom/text/cache';
import { prepareArabicExtractor } from '../../../lib/index';
import { paragraph } from './articles';

/** What reading and marking a page cost, in milliseconds of its main thread. */
export interface Cost {
  readonly total: number;
  readonly longest: number;
  /** From the beginning until the first marks were there. */
  readonly first: number;
  readonly attributions: number;
}

type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Counts the main thread's time between the moments at which it is given back to the page. */
function stopwatch() {
  const slices: number[] = [];
  const holder = globalThis as Yielding;
  const give = holder.scheduler?.yield?.bind(holder.scheduler);
  let since = performance.now();
  const lap = () => slices.push(performance.now() - since);
  if (holder.scheduler && give)
    holder.scheduler.yield = async () => {
      lap();
      await give();
      since = performance.now();
    };
  return {
    stop() {
      lap();
      if (holder.scheduler && give) holder.scheduler.yield = give;
      return { total: slices.reduce((a, b) => a + b, 0), longest: Math.max(...slices) };
    },
  };
}

const cache = createLineCache();
const stories = createStoryReader(() => prepareArabicExtractor());
const marks = createMarks(document);
let reading: Reading | null = null;
let firstAt = 0;
let appended = 0;

function show(next: Reading): Promise<unknown> {
  const painted = marks.show(next);
  reading = next;
  if (firstAt === 0) firstAt = performance.now();
  return painted;
}

/** Reads and marks the page as the content script does, from nothing or after a change. */
async function read(): Promise<Cost> {
  firstAt = 0;
  const began = performance.now();
  const watch = stopwatch();
  marks.begin();
  const next = await readPage({
    document,
    cache,
    stories,
    before: reading,
    isOutdated: false,
    askLibrary: async () => null,
    onPart: (part) => void show(part),
    isWanted: () => true,
  });
  if (next !== null) await show(next);
  return { ...watch.stop(), first: firstAt - began, attributions: reading?.items.length ?? 0 };
}

/** One paragraph more at the end of the article. */
function append(): Promise<Cost> {
  const added = document.createElement('p');
  appended += 1;
  added.textContent = paragraph(100_000 + appended);
  const story = document.getElementById('story') as HTMLElement;
  story.append(added);
  cache.forgetIn(added);
  cache.forget(story);
  return read();
}

const forceLayout = () => document.documentElement.getBoundingClientRect().height;

/** The same marks painted, and as `<mark>` elements, with the layout that follows. */
function paintAndWrap() {
  if (reading === null) return { paint: 0, wrap: 0 };
  const { article, items } = reading;
  const spans = items.flatMap(({ snippet }) => snippet.attribution.cue);
  const slices = spans.flatMap((span) => article.map.slices(span));
  marks.hide();
  forceLayout();
  const highlight = new Highlight();
  let began = performance.now();
  for (const { node, start, end } of slices)
    highlight.add(
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
    );
  CSS.highlights.set('bench', highlight);
  forceLayout();
  const paint = performance.now() - began;
  CSS.highlights.delete('bench');
  began = performance.now();
  for (const { node, start, end } of slices.reverse()) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.surroundContents(document.createElement('mark'));
  }
  forceLayout();
  return { paint, wrap: performance.now() - began };
}

/** What the loader costs on this page. */
function glance(): number {
  const began = performance.now();
  judge(glanceAt(document, LEAST_CHARACTERS), document.documentElement.lang);
  return performance.now() - began;
}

Object.assign(globalThis, { isnadBench: { read, append, paintAndWrap, glance } });
