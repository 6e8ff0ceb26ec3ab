import type { Attribution, Extractor } from '../../core/types';

/** How long the page may be kept waiting in one go, in milliseconds. */
const SLICE = 8;

interface WithScheduler {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page do what it has to do; resolves soon after. */
export function letPageWork(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Reads a text in slices between which the page can work.
 * @param pause called between slices; false as its answer ends the reading
 * @returns null when it was ended, else the attributions in text order of their first cue part
 */
export async function extractInSlices(
  extractor: Extractor,
  text: string,
  pause: () => Promise<boolean>,
): Promise<readonly Attribution[] | null> {
  const session = extractor.session();
  const found: Attribution[] = [];
  let start = 0;
  let began = performance.now();
  for (const paragraph of text.split('\n')) {
    const { added, revised } = session.read(paragraph, start);
    found.push(...added);
    for (const [ordinal, attribution] of revised) found[ordinal] = attribution;
    start += paragraph.length + 1;
    if (performance.now() - began < SLICE) continue;
    if (!(await pause())) return null;
    began = performance.now();
  }
  return found;
}
