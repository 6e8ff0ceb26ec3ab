import { endOf } from '../clause/ends';
import { goesOnAt } from '../clause/goes-on';
import { lastSaid, toldBefore } from '../clause/same-speaker';
import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isClause } from '../phrase/complementizer';
import { isInFirstPerson } from '../phrase/first-person';
import { beginsSpeech } from '../phrase/own-words';
import { isVerbalParticle } from '../phrase/position';
import type { Range } from '../text/sentences';
import { cueStart, type Step } from './step';

/** Ends a content before the next attribution that goes on from it, and before what the author adds. */
export const boundaries: Step = {
  id: 'boundaries',
  run(p, drafts) {
    drafts.forEach((draft, i) => {
      const told = passesOn(draft) ? toldBefore(p, drafts, i) : undefined;
      if (told?.source) draft.relay = [told.source];
      if (isVerbless(draft)) afterOther(p, drafts, i);
      const said = told ?? (closes(draft) ? lastSaid(p, drafts, i) : undefined);
      const whole = said && !standsWithin(draft, said);
      draft.content = whole
        ? said.content
        : draft.content.map((range) => cut(p, continued(p, range, drafts, i), drafts, i));
    });
    return [...drafts];
  },
};

const isVerbless = ({ rule }: Draft): boolean => rule === 'according' || rule === 'as-said';

/** So many attributions stand in one sentence before a verbless source, at most. */
const BEFORE = 6;

/** What a verbless source closes begins after another that has closed what is before it (ten died, says X, and twenty were hurt, says Y). */
function afterOther(p: Passage, drafts: readonly Draft[], i: number): void {
  const own = drafts[i] as Draft;
  const [first, ...more] = own.content;
  if (!first || first.from >= cueStart(own)) return;
  const other = drafts
    .slice(Math.max(0, i - BEFORE), i)
    .findLast(
      (draft) => isVerbless(draft) && cueStart(draft) > first.from && closesAt(p, draft) < first.to,
    );
  const from = other && closesAt(p, other) + 1;
  if (from && from < first.to) own.content = [{ from, to: first.to }, ...more];
}

/** The comma after a verbless source that stands after all that it tells, or the end of the paragraph. */
function closesAt(p: Passage, { source, content, cue }: Draft): number {
  const end = source?.to ?? cue.at(-1)?.to ?? 0;
  const whole = (content.at(-1)?.to ?? 0) <= end;
  return whole && p.isMark(end, ',') ? end : p.tokens.length;
}

/** The words of a source stand within a clause of their own, the last of what was said (…, and that, as he put it, is …). */
function standsWithin({ content }: Draft, said: Draft): boolean {
  return content.length > 1 && (content[0]?.from ?? 0) > (said.content[0]?.from ?? 0);
}

/** Words of one's own after the clause (as he put it) mean what was said last. */
function closes(draft: Draft): boolean {
  return (
    draft.rule === 'according' &&
    draft.subject === 'dropped' &&
    (draft.content[0]?.from ?? 0) < cueStart(draft)
  );
}

/** Words of passing on after the clause (X said that …, quoting Y) mean what X told. */
function passesOn(draft: Draft): boolean {
  const { entry } = draft.reading.reading.cue;
  const relays = entry.pos === 'adposition' && entry.relay && !draft.relay.length;
  return relays === true && (draft.content[0]?.from ?? 0) < cueStart(draft);
}

/** So many sentences, at most, go on with one clause. */
const MOST = 4;

/** A clause goes on with sentences that join another one to it (…. And that …) or that several stops part from it, and speech without marks with all that tells of nobody else. */
function continued(p: Passage, range: Range, drafts: readonly Draft[], i: number): Range {
  const draft = drafts[i] as Draft;
  const brought = isClause(p, range.from);
  const spoken = isSpeech(p, draft, range);
  const colon = isTold(p, draft, range) && !p.opening(range.from);
  const told = brought || spoken || isTold(p, draft, range);
  let { to } = range;
  for (let n = 0; told && n < MOST; n++) {
    const next = afterStops(p, to);
    if (!p.isWord(next)) break;
    const end = p.sentenceAt(next)?.to ?? next + 1;
    const joined = next === to && isJoined(p, to);
    const following = { from: next, to: end };
    const more = next === to && spoken && isMoreSpeech(p, following, drafts);
    const own = next === to && colon && isOwnVoice(p, { from: range.from, to }, following, drafts);
    if (!((brought && joined) || more || own || isParted(p, next))) break;
    to = end;
  }
  return { from: range.from, to };
}

/** Another clause that is brought is joined on. */
function isJoined(p: Passage, i: number): boolean {
  const that = p.info(i)?.complementizer;
  return that?.conjunction === true && !p.isConsequence(i);
}

/** Stops that a space parts from those at the end of a sentence are of it too (. . .). */
function afterStops(p: Passage, from: number): number {
  let i = from;
  while (p.isMark(i, STOPS)) i++;
  return i;
}

const STOPS = '.\u2026';

/** Several stops in a row stand for a comma before `i`, unless marks close before them or the author's own sentence begins so. */
function isParted(p: Passage, i: number): boolean {
  if (!p.isMark(i - 1, '\u2026') && !(p.isMark(i - 1, '.') && p.isMark(i - 2, '.'))) return false;
  let last = i - 1;
  while (p.isMark(last, STOPS)) last--;
  return !p.opening(i) && !p.closing(last) && !beginsAnew(p, i);
}

/** With which a sentence of the author's own begins where it goes on from another. */
const ANEW = CLASS['clause-opener'] | CLASS.turn | CLASS.aside;

/** A verb with a conjunction, a place or time with one, or words that open a clause or take up another. */
function beginsAnew(p: Passage, i: number): boolean {
  if (p.is(i, ANEW)) return true;
  const { verb, conjunction } = p.info(i) ?? {};
  if (!p.mayHaveConjunction(i) || p.isConsequence(i)) return false;
  if (verb || p.looksImperfect(i)) return true;
  if (!conjunction) return false;
  return (
    p.is(i, CLASS.preposition | CLASS.auxiliary) ||
    (isVerbalParticle(p, i) && !p.is(i, CLASS.negator))
  );
}

/** What a verb of telling brings to the end of its sentence with a colon. */
function isTold(p: Passage, draft: Draft, { from, to }: Range): boolean {
  const colon = draft.seen.some(({ code }) => code === 'brings-colon');
  return colon && from > cueStart(draft) && p.sentenceAt(from)?.to === to;
}

/** A clause to the end of its sentence that nothing brings, after its cue: what somebody said in his own words. */
function isSpeech(p: Passage, draft: Draft, { from, to }: Range): boolean {
  const brought = draft.seen.some(({ code }) => code === 'brings-colon' || code === 'brings-quote');
  const told = draft.rule === 'verb-clause' && draft.category === 'say';
  const relayed = draft.rule === 'relay' && beginsSpeech(p, from, true);
  const own = (told || relayed) && from > cueStart(draft);
  const bare = !isClause(p, p.is(from, CLASS.auxiliary) ? from - 1 : from);
  return own && !brought && bare && !p.opening(from) && p.sentenceAt(from)?.to === to;
}

/** After words in the first person, no mark closing them: a sentence that is too, or that goes on from them, in which nobody else tells anything. */
function isOwnVoice(p: Passage, said: Range, next: Range, drafts: readonly Draft[]): boolean {
  let last = next.from - 1;
  while (p.isMark(last, STOPS) || p.isMark(last, '?')) last--;
  if (!p.isWord(last) || !isInFirstPerson(p, said) || tellsOther(next, drafts)) return false;
  return goesOnFrom(p, next.from) || isInFirstPerson(p, next);
}

/** A word that opens clauses, or a conjunction and one that points back (and this). */
function goesOnFrom(p: Passage, i: number): boolean {
  const { wide = 0, conjunction } = p.info(i) ?? {};
  if (wide & CLASS['clause-opener']) return true;
  return (
    (conjunction === true || p.mayHaveConjunction(i)) &&
    (wide & (CLASS.demonstrative | CLASS.pronoun)) !== 0
  );
}

/** Somebody who is not the speaker tells something there. */
function tellsOther({ from, to }: Range, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (draft) =>
      cueStart(draft) >= from &&
      cueStart(draft) < to &&
      draft.reading.reading.agreement.person !== 1,
  );
}

/** A sentence that is not joined to the one before it, in which nobody but who speaks tells anything. */
function isMoreSpeech(p: Passage, { from, to }: Range, drafts: readonly Draft[]): boolean {
  return !p.info(from)?.conjunction && !tellsOther({ from, to }, drafts);
}

function cut(p: Passage, range: Range, drafts: readonly Draft[], i: number): Range {
  const own = drafts[i] as Draft;
  let to = endOf(p, range, own, isInner(own, drafts, i));
  for (let k = i + 1; k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || cueStart(next) >= to) break;
    if (cueStart(next) < range.from) continue;
    const at = goesOnAt(p, next, range, drafts, i);
    if (at !== undefined && at > range.from) to = Math.min(to, at);
  }
  return { from: range.from, to };
}

/** The cue stands in what one of the last few attributions says. */
function isInner(own: Draft, drafts: readonly Draft[], i: number): boolean {
  const at = cueStart(own);
  return drafts
    .slice(Math.max(0, i - BEFORE), i)
    .some(({ content }) => content.some(({ from, to }) => at >= from && at < to));
}
