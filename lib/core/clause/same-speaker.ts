import type { Draft } from '../draft';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { cueStart } from '../refine/step';
import type { Range } from '../text/sentences';

/** Whether a verb with a dropped subject cannot have the source of the draft at `i` for its subject, nor one around it: somebody told of in the content says it. */
export function isAnothers(p: Passage, next: Draft, drafts: readonly Draft[], i: number): boolean {
  if (next.subject !== 'dropped') return false;
  const own = drafts[i] as Draft;
  if (!disagrees(p, own, next.agreement)) return false;
  const at = cueStart(own);
  const around = before(drafts, i).filter((d) => d.content.some((r) => holds(r, at)));
  return around.every((d) => disagrees(p, d, next.agreement));
}

/** A claim is told within one of the last few. */
const NEAR = 12;

const before = (drafts: readonly Draft[], i: number): readonly Draft[] =>
  drafts.slice(Math.max(0, i - NEAR), i);

const holds = ({ from, to }: Range, at: number): boolean => at >= from && at < to;

/** The last draft before the one at `i` that ends with its cue and that whom its pronoun means can have said. */
export function lastSaid(p: Passage, drafts: readonly Draft[], i: number): Draft | undefined {
  const own = drafts[i] as Draft;
  const at = cueStart(own);
  return before(drafts, i).findLast(
    (draft) => touches(p, draft, at) && fits(p, draft, own.agreement),
  );
}

/** The first draft before the one at `i` that ends with its cue: who told all of it. */
export function toldBefore(p: Passage, drafts: readonly Draft[], i: number): Draft | undefined {
  const at = cueStart(drafts[i] as Draft);
  return before(drafts, i).find((draft) => touches(p, draft, at));
}

/** The content ends where the cue at `at` begins, marks aside. */
function touches(p: Passage, { content }: Draft, at: number): boolean {
  const to = content.at(-1)?.to ?? 0;
  return to <= at && to >= at - 3 && !hasWord(p, to, at);
}

/** A pronoun can stand for whoever says the draft. */
function fits(p: Passage, { agreement: own, source }: Draft, pronoun: Agreement): boolean {
  if (pronoun.number === 'p') return own.number === 'p' || (source ? isSeveral(p, source) : false);
  return own.number !== 'p' && (!own.gender || !pronoun.gender || own.gender === pronoun.gender);
}

function hasWord(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.isWord(i)) return true;
  return false;
}

/** Whether the verb is of another gender or number than whoever says the draft, as far as that can be told. */
export function disagrees(p: Passage, draft: Draft, verb: Agreement): boolean {
  const { agreement: own, source, relay, rule } = draft;
  if (relay.length || rule === 'according' || !own.gender || !verb.gender) return false;
  const head = source && p.info(source.from)?.head;
  const several = source ? isSeveral(p, source) : own.number !== 's';
  if (verb.number === 'p') return !several && (!source || head?.agreement.number === 's');
  if (verb.number === 'd') return own.number === 's' && source !== undefined && !several;
  if (verb.number !== 's' || own.number !== 's' || verb.gender === own.gender) return false;
  return !several || verb.gender === 'm';
}

/** More than one may be meant: a plural, or two joined. */
function isSeveral(p: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (p.info(i)?.head?.agreement.number === 'p' || p.isHumanPlural(i)) return true;
    if (i > from && p.mayHaveConjunction(i) && p.info(i)?.conjunction) return true;
  }
  return false;
}
