import type { Passage } from './passage';
import type { Range } from './text/sentences';

/** What one sentence counts for at most in what is remembered, and what all before it count for. */
const MOST = 12;
const MEMORY = 24;
/** From this on a sentence tells its language by itself: two words. */
const CLEAR = 4;

/**
 * Tells, sentence by sentence in the order of the text, whether a sentence is in the lexicon's language. One that tells
 * too little is taken for what most of the text before it is, so a quoted sentence of another language changes nothing
 * for those after it. Paragraphs play no part.
 */
export class TongueGate {
  private balance = 0;

  /** Whether the sentence is in the language; must be asked of each in turn. */
  admits(p: Passage, sentence: Range): boolean {
    const { own, other } = spokenFor(p, sentence);
    const before = this.balance;
    const counts = Math.max(-MOST, Math.min(MOST, own - other));
    this.balance = Math.max(-MEMORY, Math.min(MEMORY, before + counts));
    if (other >= CLEAR && other > own) return false;
    return own >= CLEAR || before >= 0;
  }
}

interface Votes {
  own: number;
  other: number;
}

/** The words outside quotation marks tell, with those inside where they tell too little. */
function spokenFor(p: Passage, { from, to }: Range): Votes {
  const outside: Votes = { own: 0, other: 0 };
  const inside: Votes = { own: 0, other: 0 };
  for (let i = from; i < to; i++) {
    const weight = p.token(i).tongue;
    if (!weight) continue;
    const votes = p.quoteAround(i) < 0 ? outside : inside;
    if (weight > 0) votes.own += weight;
    else votes.other -= weight;
  }
  if (outside.own + outside.other >= CLEAR) return outside;
  return { own: outside.own + inside.own, other: outside.other + inside.other };
}
