import { CLASS } from '../../cues/compiled';
import { BODY_NAME } from '../../cues/named';
import { isFiniteForm } from '../../cues/readings';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';
import { nameEnd } from '../name-words';
import { isSurname, mayBeName } from '../unknown';

/** So far before its author's name a text stands at most. */
const REACH = 4;

/** Whether a name of two words at least, the preposition of belonging joined, says whose a text is (an opinion piece, of X Y). */
export function ownsText(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.event || info.joinedNoun || !p.isBelonging(i))
    return false;
  const known = p.isToNamed(i, CLASS['given-name']);
  if (p.isToNamed(i, BODY_NAME) || !(known || (mayBeName(p, i) && !p.isKnownAfterClitic(i))))
    return false;
  if (!isLastName(p, i + 1)) return false;
  for (let k = i - 1; k >= i - REACH && !p.info(k)?.verb && !p.isMark(k, ';:.!?'); k--)
    if (isText(p, k)) return true;
  return false;
}

/** Whether a name of two words at least stands after the verb of one who writes a text (X Y wrote an article; an article that X Y wrote). */
function writesText(p: Passage, i: number): boolean {
  const first = p.is(i, CLASS['given-name']) || (mayBeName(p, i) && !p.isKnownAfterClitic(i));
  if (!first || !isLastName(p, i + 1)) return false;
  const verb = p.info(i - 1)?.cues.find(({ reading }) => isFiniteForm(reading));
  if (!verb || p.info(i - 1)?.complementizer) return false;
  return verb.pronoun ? isText(p, i - 2) || isText(p, i - 3) : isText(p, i + 2) || isText(p, i + 3);
}

function isLastName(p: Passage, i: number): boolean {
  return mayBeName(p, i) || isSurname(p, i);
}

/** A noun for what is written, without the article, in whatever case. */
function isText(p: Passage, i: number): boolean {
  if (p.accusativeHead(i)?.kind === 'document') return true;
  return p.is(i, CLASS.venue) && !p.info(i)?.article && p.info(i)?.head?.kind === 'document';
}

/** The last author of a text whom a part of the paragraph names. */
export function authorIn(p: Passage, { from, to }: Range): Range | undefined {
  for (let i = to - 2; i >= from; i--)
    if (ownsText(p, i) || writesText(p, i))
      return { from: i, to: Math.min(to, Math.max(i + 2, nameEnd(p, i, to))) };
  return undefined;
}
