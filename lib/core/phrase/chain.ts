import type { Passage } from '../passage';

/** Words by which a source says whom it heard it from. */
export interface Heard {
  /** First token of the words. */
  readonly at: number;
  /** First token of the one heard. */
  readonly from: number;
}

/** The words of passing on (quoting, `X, quoting Y`) at `i`, a comma before them aside. */
function heardAt(p: Passage, i: number): Heard | undefined {
  const at = p.isMark(i, ',') ? i + 1 : i;
  for (const { reading, article } of p.info(at)?.cues ?? []) {
    const { entry } = reading.cue;
    const relays = reading.form === 'adposition' && entry.pos === 'adposition' && entry.relay;
    if (!relays || article) continue;
    if (p.follow(at, reading.rest)) return { at, from: at + 1 + reading.rest.length };
  }
  return undefined;
}

/** The first words of passing on from `from` to `to`. */
export function heardIn(p: Passage, from: number, to: number): Heard | undefined {
  for (let i = from; i < to; i++) {
    const heard = heardAt(p, i);
    if (heard) return heard;
  }
  return undefined;
}
