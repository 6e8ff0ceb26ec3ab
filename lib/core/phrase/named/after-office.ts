import { CLASS } from '../../cues/compiled';
import { BODY_NAME } from '../../cues/named';
import { SHAPE } from '../../cues/shapes';
import type { Passage } from '../../passage';
import { isListedEvent } from '../noun';
import { hasPronoun, isAccusative, isFeminine } from '../shape';
import { isUnknown, mayBeName } from '../unknown';

/** What stands before the name ends here: with a noun with the article, whose it is, a body or a mark. */
export function closes(p: Passage, i: number): boolean {
  const { article, head } = p.info(i) ?? {};
  if (article || (head?.pronoun && head.role && !head.kin && p.looks(i, SHAPE.owned))) return true;
  if (p.is(i, BODY_NAME) || p.endsItem(i, BODY_NAME)) return true;
  if (p.closing(i) || p.isMark(i, '(')) return true;
  const before = p.info(i - 1)?.head;
  return isUnknown(p, i) && before !== undefined && !before.role && !before.article;
}

/** All that is left of the phrase after an office that is complete: a few words without the article, the last of which may be a name, though the first may be another word too. */
export function isRestName(p: Passage, i: number, to: number): boolean {
  const length = to - i;
  if (length < 2 || length > LONGEST_REST || !closes(p, i - 1) || !mayBeLast(p, to - 1))
    return false;
  if (isAccusative(p, i) || isFeminine(p, i) || hasPronoun(p, i)) return false;
  for (let k = i; k < to; k++) {
    const info = p.info(k);
    if (!info || info.article || info.head || p.is(k, NO_NAME)) return false;
    if (k > i && info.complementizer) return false;
  }
  return !isListedEvent(p, i);
}

/** A name that stands after an office has at most so many words. */
const LONGEST_REST = 3;

/** What no name is written with. */
const NO_NAME = CLASS.preposition | CLASS.relative | CLASS.quantifier | CLASS.time | CLASS.vague;

function mayBeLast(p: Passage, i: number): boolean {
  return (mayBeName(p, i) || isUnknown(p, i)) && !isFeminine(p, i) && !isAccusative(p, i);
}
