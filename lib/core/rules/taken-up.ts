import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { canSpeak } from '../phrase/noun';
import { isNegated } from '../phrase/position';
import { isBeforeAnother } from '../phrase/preposition';
import { subjectBetween } from '../phrase/subject-after';
import { takenUp } from '../phrase/taken-up';
import { isNewName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { makeDraft } from './make';
import { FINITE, type Rule, type Site } from './rule';

/** `the strike that the union called for`, `marches that parties called for`: the content is what the clause describes. */
export const takenUpBy: Rule = {
  id: 'taken-up',
  forms: FINITE,
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (cue.pronoun || cue.conjunction || !GIVEN.has(cue.reading.cue.entry.category))
      return undefined;
    if (!isPointer(site) || isNegated(p, at, sentence.from)) return undefined;
    const content = takenUp(p, at, sentence.from);
    const source = content && holderAfter(p, at + 2, sentence.to);
    if (!content || !source) return undefined;
    return makeDraft(this.id, site, { source, how: 'source-after' }, [content], 'brings-governed');
  },
};

/** What is called for, promised, warned of or judged is a deed or a thing by name, where of what is told no more is said. */
const GIVEN: ReadonlySet<string> = new Set([
  'demand',
  'announce',
  'warn',
  'promise',
  'evaluate',
  'admit',
  'doubt',
]);

/** Whether the verb at the site describes the noun before it, which its preposition takes up. */
export function isTakingUp(site: Site): boolean {
  return isPointer(site) && takenUp(site.passage, site.at, site.sentence.from) !== undefined;
}

/** One of the prepositions of a cue that is no other word, or tells in words, follows with a pronoun. */
function isPointer({ passage: p, at, cue }: Site): boolean {
  const { entry, frames } = cue.reading.cue;
  const { noun = [], clause = [], quote } = frames;
  if (!quote && entry.trust === 'homograph' && !isBeforeAnother(p, at)) return false;
  return [...noun, ...clause].some((prep) => prep !== '' && p.ownerOf(at + 1, prep) !== undefined);
}

/** One who speaks, after when it was. */
function holderAfter(p: Passage, after: number, end: number): Range | undefined {
  const from = p.after(after, CLASS.time);
  if (p.is(from, CLASS.relative)) return undefined;
  const to = sourcePhraseEnd(p, from, end);
  const found = subjectBetween(p, from, to);
  if (!found) return undefined;
  const one =
    canSpeak(p, found.from) ||
    p.is(found.from, CLASS.quantifier) ||
    p.isHumanPlural(found.from) ||
    isNewName(p, found.from);
  return one || p.info(found.from)?.article ? found : undefined;
}
