import { createAskingReader } from '../../../lib/app/engine/ask';
import { judge, LEAST_CHARACTERS } from '../../../lib/app/loading/verdict';
import { createMarks } from '../../../lib/app/reading/marks';
import { readPage } from '../../../lib/app/reading/read';
import type { Reading } from '../../../lib/app/reading/reading';
import { glanceAt } from '../../../lib/dom/glance';
import { createLineCache } from '../../../lib/dom/text/cache';
import type { Port } from '../../../lib/messaging/port';
import { createMessenger } from '../../../lib/messaging/send';
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
const stopwatch = {
  slices: [] as number[],
  since: 0,
  /** Whether the page has had its turn since the last lap: what is done after that is another slice. */
  isNew: true,
  start() {
    this.slices = [];
    this.begin();
  },
  begin() {
    this.since = performance.now();
    this.isNew = true;
  },
  lap() {
    const now = performance.now();
    // Two pieces of work may wait at the end of one slice.
    const before = this.isNew ? 0 : (this.slices.pop() ?? 0);
    this.slices.push(before + now - this.since);
    this.since = now;
    this.isNew = false;
  },
  /** The page has its turn until then. */
  async until<Value>(then: Promise<Value>): Promise<Value> {
    this.lap();
    const value = await then;
    this.begin();
    return value;
  },
  stop() {
    this.lap();
    return { total: this.slices.reduce((a, b) => a + b, 0), longest: Math.max(...this.slices) };
  },
};

const { scheduler } = globalThis as Yielding;
const give = scheduler?.yield?.bind(scheduler);
if (scheduler && give) scheduler.yield = () => stopwatch.until(give());

/** The script of the engine's worker, which the page carries as text. */
const engineText = () => document.getElementById('engine')?.textContent ?? '';

/** The background as a worker: messages are written out and read again on both sides, as between a page and the background. */
function portTo(script: string): Port {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const toBackground = async (message: unknown) => {
    worker.postMessage(JSON.stringify(message));
    const answered = new Promise<MessageEvent>((resolve) => {
      worker.onmessage = resolve;
    });
    return JSON.parse((await stopwatch.until(answered)).data);
  };
  return { toBackground, toPage: toBackground, listen: () => () => {} };
}

const cache = createLineCache();
const messenger = createMessenger(portTo(engineText()));
const stories = createAskingReader(messenger);
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

/** The background as it is where another page was read a moment ago. */
const warm = () => messenger.toBackground('page/run', { script: 'article' });

/** Reads and marks the page as the content script does, from nothing or after a change. */
async function read(): Promise<Cost> {
  stopwatch.start();
  return goOnReading();
}

async function goOnReading(): Promise<Cost> {
  firstAt = 0;
  const began = performance.now();
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
  return { ...stopwatch.stop(), first: firstAt - began, attributions: reading?.items.length ?? 0 };
}

/** Resolves when the page has drawn what there is. */
const drawn = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** One paragraph more at the end of the article: it is noted at once, and read when the page has drawn it and is quiet. */
async function append(): Promise<Cost> {
  const added = document.createElement('p');
  appended += 1;
  added.textContent = paragraph(100_000 + appended);
  const story = document.getElementById('story') as HTMLElement;
  const before = story.lastChild as Node;
  story.append(added);
  stopwatch.start();
  marks.touch(added.childNodes);
  cache.append(story, before, [added]);
  await stopwatch.until(drawn());
  return goOnReading();
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

Object.assign(globalThis, { isnadBench: { warm, read, append, paintAndWrap, glance } });
