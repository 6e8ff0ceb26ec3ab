import type { Attribution, Extractor } from '../../core/types';
import type { Story } from '../../dom/article';
import { createArabicExtractor } from '../../index';
import type { ReadStoriesRequest, ReadStoriesResponse } from '../../messaging/messages';
import { fail, ok, type Result } from '../../result';
import { loadAdditions } from '../additions';
import { createPause, type Pause } from '../slices';
import { createStoryReader, type StoryReader } from './stories';
import { foundToSend, storiesReceived, sumOf } from './wire';

/** A page as far as it has been read, and what its script has been told. */
interface Reading {
  readonly reader: StoryReader;
  /** How many requests have come for it. */
  turn: number;
  stories: readonly Story[];
  told: readonly Attribution[];
  /** What the page has now has been read to its end at least once. */
  isKnown: boolean;
  usedAt: number;
}

/** Readings by their ids, the last used at the end. */
const readings = new Map<string, Reading>();

/** So many readings are kept, and all that were used within so many milliseconds. */
const MOST = 8;
const RECENT = 60_000;

/** A page that is read for the first time is told after so many milliseconds what has been found, and as often after that. */
const FIRST_PART = 25;
const PART = 50;

/**
 * Reads stories that a page sends: from the beginning, or on from what the reading has read before.
 * @returns what was found so far; `gone` where the reading is not known any more and must begin anew
 */
export async function readStories(
  request: ReadStoriesRequest,
): Promise<Result<ReadStoriesResponse>> {
  const { id, turn, stories, isHead = false, had } = request;
  if (turn === 0) readings.set(id, await newReading());
  const reading = readings.get(id);
  if (reading?.turn !== turn) return fail('gone');
  reading.turn += 1;
  keep(id, reading);
  if (stories !== null) reading.stories = storiesReceived(stories, reading.stories);
  const first = turn === 0 ? FIRST_PART : PART;
  const patience = reading.isKnown || had !== undefined ? Number.POSITIVE_INFINITY : first;
  const all = await reading.reader.read(reading.stories, pauseUntil(performance.now() + patience));
  const found = all ?? reading.reader.soFar();
  if (had === sumOf(found)) reading.told = found;
  const sent = foundToSend(found, reading.told);
  reading.told = found;
  const isDone = all !== null && !isHead;
  reading.isKnown ||= isDone;
  return ok({ found: sent, isDone });
}

/** Compiles the lexicon while the page that is about to send its text still reads it. */
export async function prepareToRead(): Promise<void> {
  await extractorNow();
}

async function newReading(): Promise<Reading> {
  const reader = createStoryReader(await extractorNow());
  return { reader, turn: 0, stories: [], told: [], isKnown: false, usedAt: 0 };
}

/** Lets what else there is to do be done in between. */
function pauseUntil(end: number): Pause {
  const pause = createPause(() => true);
  return () => performance.now() < end && pause();
}

function keep(id: string, reading: Reading): void {
  const now = performance.now();
  reading.usedAt = now;
  readings.delete(id);
  readings.set(id, reading);
  for (const [old, { usedAt }] of readings) {
    if (readings.size <= MOST || now - usedAt < RECENT) break;
    readings.delete(old);
  }
}

let compiled: { readonly additions: string; readonly extractor: Extractor } | null = null;

/** The extractor that knows the reader's own cues and names as they are now. */
async function extractorNow(): Promise<Extractor> {
  const chosen = await loadAdditions();
  const additions = JSON.stringify(chosen);
  if (compiled?.additions !== additions) compiled = { additions, extractor: extractorWith(chosen) };
  return compiled.extractor;
}

/** What another version took may not be understood by this one: then without it. */
function extractorWith(additions: Parameters<typeof createArabicExtractor>[0]): Extractor {
  try {
    return createArabicExtractor(additions);
  } catch {
    return createArabicExtractor();
  }
}
