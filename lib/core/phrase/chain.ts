import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { asideEnd } from './aside';
import { sourcePhraseEnd } from './extent';
import { canSpeak } from './noun';

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

/** Who is told of in the phrase after the verb, and through whom. */
export interface Through {
  readonly source?: Range;
  readonly relay?: Range;
  readonly heard?: Range;
}

/** It was relayed from one who is a pronoun there (as the agency relayed from him). */
const isHeardFrom = (p: Passage, { reading }: CueReading, verb: number): boolean =>
  reading.cue.frames.from?.some((preposition) => p.isOwned(verb + 1, preposition)) === true;

/** `what the agency relayed from X`: the agency is the relay. */
export function chainOf(
  p: Passage,
  cue: CueReading,
  verb: number,
  phrase: Range,
  end: number,
): Through {
  if (isHeardFrom(p, cue, verb)) return { relay: phrase };
  const { from, to } = phrase;
  const heard = heardIn(p, from + 1, to);
  if (heard) {
    const words = { from: heard.at, to: heard.from };
    return { source: { from: heard.from, to }, relay: { from, to: heard.at }, heard: words };
  }
  const prepositions = cue.reading.cue.frames.from ?? [];
  for (let i = from + 1; i < to; i++) {
    if (prepositions.includes(p.text(i)))
      return { source: { from: i + 1, to }, relay: { from, to: i } };
  }
  // Where the verb's own preposition has brought the source, it comes from nobody else (what stands in the part of the report).
  const brought = prepositions.includes(p.text(from - 1));
  const source = brought ? undefined : apartFrom(p, prepositions, to, end);
  return source ? { source, relay: phrase } : { source: phrase };
}

/** Whom it comes from, set off from the relay by when or where that was (relayed on Sunday, from X), or a text. */
function apartFrom(
  p: Passage,
  prepositions: readonly string[],
  end: number,
  to: number,
): Range | undefined {
  for (let i = end, next = end; i < to; i = next) {
    const at = p.isMark(i, ',') ? i + 1 : i;
    if (prepositions.includes(p.text(at)) && canSpeak(p, at + 1))
      return { from: at + 1, to: sourcePhraseEnd(p, at + 1, to) };
    next = asideEnd(p, i, to);
    if (next === i) return undefined;
  }
  return undefined;
}
