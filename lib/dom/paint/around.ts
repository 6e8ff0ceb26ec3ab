import type { Span } from '../../core/types';
import type { Mark } from './mark';

/** The marks of all whose claims can hold something of some of them. */
export function marksAround(some: readonly Mark[], all: readonly Mark[]): readonly Mark[] {
  let [start, end] = [Infinity, -1];
  for (const { attribution } of some) {
    for (const span of [...attribution.cue, ...attribution.content]) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  const around: Mark[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const mark = all[at] as Mark;
    const { content } = mark.attribution;
    for (let part = 0; part < content.length; part += 1) {
      const span = content[part] as Span;
      if (span.start >= end || span.end <= start) continue;
      around.push(mark);
      break;
    }
  }
  return around;
}

/** How far the claims of some marks reach. */
export const reachOf = (marks: readonly Mark[]): number =>
  marks.reduce(
    (reach, { attribution }) => Math.max(reach, ...attribution.content.map(({ end }) => end)),
    0,
  );

/** Where the first words stand that a claim of another mark may hold. */
export const startOf = (marks: readonly Mark[]): number =>
  marks.reduce((start, { attribution: { cue, content } }) => {
    const starts = [...cue, ...content].map((span) => span.start);
    return Math.min(start, ...starts);
  }, Infinity);
