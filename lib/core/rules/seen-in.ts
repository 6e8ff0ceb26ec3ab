import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { endsClause, isPredicateHere, PREDICATE_REACH } from '../phrase/predicate';
import { secondPhrase } from '../phrase/split';
import { findSubject, type Subject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import { makeDraft } from './make';
import { FINITE, type Rule, type Site } from './rule';
import { isOtherWord } from './verb-site';

/** What somebody sees in something: `saw in the visit a message`, `sees in him an heir`. */
export const seenIn: Rule = {
  id: 'seen-in',
  forms: FINITE,
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    const { sees } = cue.reading.cue.frames;
    if (!sees || cue.pronoun || isOtherWord(site)) return undefined;
    const opener = openerAt(site, sees);
    if (opener === undefined) return undefined;
    const owned = !p.is(opener, CLASS.preposition);
    if (!owned && !isThought(p, opener + 1)) return undefined;
    if (secondPhrase(p, at + 1, opener) !== undefined) return undefined;
    const held = heldAt(p, owned ? opener + 1 : opener + 2, sentence.to);
    if (held === undefined) return undefined;
    const after = owned && held > opener + 1 ? subjectBetween(p, opener + 1, held) : undefined;
    const subject: Subject = after
      ? { source: after, how: 'source-after' }
      : findSubject(p, at, opener, sentence.from, cue.reading.agreement);
    const content = after
      ? [
          { from: opener, to: opener + 1 },
          { from: held, to: sentence.to },
        ]
      : [{ from: opener, to: sentence.to }];
    return makeDraft(this.id, site, subject, content, 'brings-noun');
  },
};

/** Who sees it is named in so many words before the preposition. */
const REACH = 10;

/** The preposition that brings what is judged, free or with a pronoun, nothing but who judges before it. */
function openerAt({ passage: p, at, sentence }: Site, sees: readonly string[]): number | undefined {
  for (let i = at + 1; i < Math.min(sentence.to, at + REACH); i++) {
    if (sees.some((prep) => p.text(i) === prep || p.isOwned(i, prep))) return i;
    if (!p.isWord(i) || endsClause(p, i) || p.is(i, CLASS.preposition | CLASS.relative))
      return undefined;
  }
  return undefined;
}

const THOUGHT =
  CLASS.demonstrative |
  CLASS.event |
  CLASS.speech |
  CLASS.norm |
  CLASS.polity |
  PERSON_NAME |
  BODY_NAME;

/** What one may have a view of, rather than a place where something is seen: a deed, words, somebody. */
function isThought(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.time)) return false;
  return p.is(i, THOUGHT) || p.info(i)?.head !== undefined || p.info(i)?.event === true;
}

/** Where what it is held to be begins. */
function heldAt(p: Passage, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + PREDICATE_REACH) && !endsClause(p, i); i++)
    if (isPredicateHere(p, i)) return i;
  return undefined;
}
