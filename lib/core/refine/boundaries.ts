import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { verbGroupStart } from '../phrase/position';
import type { Range } from '../text/sentences';
import { cueStart, type Step } from './step';

/** Ends a content before the next attribution that goes on from it, and before an aside of the author's. */
export const boundaries: Step = {
  id: 'boundaries',
  run(p, drafts) {
    drafts.forEach((draft, i) => {
      draft.content = draft.content.map((range) => cut(p, range, drafts, i));
    });
    return [...drafts];
  },
};

function cut(p: Passage, range: Range, drafts: readonly Draft[], own: number): Range {
  const phrase = PHRASES.has(drafts[own]?.rule ?? '') ? phraseEnd(p, range) : range.to;
  let to = Math.min(asideIn(p, range) ?? range.to, quotedEnd(p, range) ?? range.to, phrase);
  for (let k = own + 1; k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || cueStart(next) >= to) break;
    if (cueStart(next) < range.from) continue;
    const at = goesOnAt(p, next, range, drafts[own]);
    if (at !== undefined && at > range.from) to = Math.min(to, at);
  }
  return { from: range.from, to };
}

/** Rules whose content is a noun phrase: a finite clause cannot go on from it. */
const PHRASES: ReadonlySet<string> = new Set(['verb-noun', 'verb-governed', 'noun', 'adjective']);

/** A noun phrase ends where a coordinated finite verb or a new clause begins. */
function phraseEnd(p: Passage, range: Range): number {
  for (let i = range.from + 2; i < range.to; i++) {
    if (p.quoteAround(i) >= range.from) continue;
    const info = p.info(i);
    const goesOn = info?.verb && info.conjunction && !info.event && !info.head;
    if (goesOn && !p.looksImperfect(i)) return i;
    if (!p.isMark(i - 1, ',')) continue;
    if (p.is(i, CLASS['clause-opener']) || opensWithPlace(p, i, range.to)) return i;
  }
  return range.to;
}

/** How far after the preposition its clause's verb may stand. */
const VERB_REACH = 8;

/** A joined conjunction and a preposition with a verb after their phrase: a clause of the author's (…, and in the north, he counted). */
function opensWithPlace(p: Passage, i: number, to: number): boolean {
  if (!p.info(i)?.conjunction || !p.is(i, CLASS.preposition)) return false;
  for (let k = i + 2; k < Math.min(to, i + VERB_REACH); k++) {
    if (p.is(k, CLASS.relative) || p.info(k)?.complementizer) return false;
    if (p.info(k)?.sureVerb) return true;
    if (p.isMark(k, ',')) return !p.is(k + 1, CLASS.preposition) && !p.info(k + 1)?.conjunction;
  }
  return false;
}

/** Where `next` begins if it goes on from the content, undefined if the content reports it. */
function goesOnAt(
  p: Passage,
  next: Draft,
  range: Range,
  own: Draft | undefined,
): number | undefined {
  const at = cueStart(next);
  const open = p.quoteAround(at);
  if (open >= range.from) return undefined;
  const { form } = next.reading.reading;
  if (form === 'participle') return at;
  if (form === 'adposition' || form === 'particle') return at > range.from ? at : undefined;
  if (form === 'noun' || form === 'masdar') {
    return next.reading.conjunction && own?.rule === 'noun' ? at : undefined;
  }
  if (form !== 'perfect' && form !== 'imperfect') return undefined;
  const pointer = next.rule === 'pointing-back' ? next.content[0]?.from : undefined;
  if (pointer !== undefined && pointer < at) return pointer > range.from ? pointer : undefined;
  return verbUnit(p, next, range);
}

function verbUnit(p: Passage, next: Draft, range: Range): number | undefined {
  const verb = verbGroupStart(p, cueStart(next), range.from);
  if (p.is(verb - 1, CLASS.relative)) return relativeAt(p, next, verb - 1);
  if (p.is(verb - 1, CLASS['free-relative'])) return undefined;
  const before = [next.source, next.relay[0]]
    .filter((r) => r && r.from < verb)
    .map((r) => r?.from ?? verb);
  const start = Math.min(verb, ...before);
  if (
    start <= range.from ||
    p.info(start - 1)?.complementizer ||
    p.info(verb - 1)?.complementizer
  ) {
    return openerBefore(p, start, range.from);
  }
  if (p.is(start - 1, CLASS.subordinator)) return undefined;
  const opener = openerBefore(p, start, range.from);
  if (opener !== undefined) return opener;
  if (p.info(start)?.conjunction || p.isMark(start - 1, ',;.!?')) return start;
  return undefined;
}

/** A relative clause with a source of its own ends the content; one that says what a document holds does not. */
function relativeAt(p: Passage, next: Draft, relative: number): number | undefined {
  if (next.subject !== 'written') return undefined;
  const head =
    next.source && next.source.to <= relative + 1 ? p.info(next.source.from)?.head : undefined;
  return head?.kind === 'document' ? undefined : relative;
}

const OPENER_REACH = 5;

/** Begin of the words that open a clause before `start` (but, while, for his part), if they touch it. */
function openerBefore(p: Passage, start: number, from: number): number | undefined {
  let found: number | undefined;
  for (let k = start - 1; k >= Math.max(from, start - OPENER_REACH); k--) {
    const after = p.after(k, CLASS['clause-opener']);
    const touches = after === start || (after === start - 1 && p.isMark(after, ','));
    if (touches) found = k;
  }
  return found !== undefined && found > from ? found : undefined;
}

/** A content that opens with a quotation ends with it where a comma follows and nothing is joined on. */
function quotedEnd(p: Passage, range: Range): number | undefined {
  const close = p.opening(range.from)?.close;
  if (!close || close >= range.to || !p.isMark(close + 1, ',;.')) return undefined;
  return p.info(close + 2)?.conjunction || p.text(close + 2).length === 1 ? undefined : close + 1;
}

/** The author's aside after a comma. */
function asideIn(p: Passage, range: Range): number | undefined {
  for (let i = range.from + 2; i < range.to; i++) {
    if (!p.is(i, CLASS.aside) || p.quoteAround(i) >= range.from) continue;
    if (p.isMark(i - 1, ',') || p.closing(i - 1)) return i;
  }
  return undefined;
}
