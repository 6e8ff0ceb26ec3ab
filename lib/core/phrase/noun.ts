import { CLASS } from '../cues/compiled';
import { LISTED_NAME, PERSON_NAME } from '../cues/named';
import { SHAPE } from '../cues/shapes';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isOwnedAdjective, isRelational, isSelf } from './shape';
import { isLoneName, isSurname, mayBeName } from './unknown';

const NOMINAL =
  CLASS.demonstrative |
  CLASS.pronoun |
  CLASS.title |
  CLASS['given-name'] |
  CLASS['name-part'] |
  CLASS.quantifier |
  CLASS.polity |
  CLASS.outlet |
  CLASS.body;
const NAMES = LISTED_NAME | CLASS.title;

/** Whether a noun phrase plainly begins at the token. */
export function startsNoun(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return isMarked(p, i);
  if (info.head && !info.head.preposition && !info.head.conjunction) return true;
  if (isSelf(p, i)) return false;
  if (p.is(i, CLASS.preposition | CLASS.relative | CLASS.complementizer)) return false;
  if (info.head) return info.head.preposition === '';
  return p.is(i, NOMINAL) || (info.article && info.preposition === '') || p.isNumber(i);
}

/** Whether the phrase from the token can be one who speaks: a head of sources, a name, a body, a name in marks. */
export function canSpeak(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  if ((head !== undefined && !isOwnedAdjective(p, i)) || p.is(i, NAMES) || isMarked(p, i))
    return true;
  if (isNamedBeside(p, i)) return true;
  const part = p.is(i, CLASS['name-part']) && !p.info(i)?.conjunction;
  return part && (p.info(i + 1)?.article === true || mayBeName(p, i + 1));
}

/** Marks open that are closed: what is never closed is no name. */
export function isMarked(p: Passage, i: number): boolean {
  return Boolean(p.opening(i)?.close);
}

/** Where somebody comes from, and the name (the Croat Luka Modric). */
export function isCalledBy(p: Passage, i: number): boolean {
  return isSurname(p, i) && (p.is(i + 1, CLASS['given-name']) || isLoneName(p, i + 1));
}

/** Words of which nothing is known, up to a comma after which a relative clause or an office tells who has the name. */
function isNamedBeside(p: Passage, from: number): boolean {
  for (let i = from; i < from + LONGEST_NAME && mayBeName(p, i); i++) {
    if (!p.isMark(i + 1, ',')) continue;
    return p.is(i + 2, CLASS.relative) || isOfficeBeside(p, i + 1);
  }
  return false;
}

/** Whether the quantifier at `from` counts people, not things. */
export function countsSpeakers(p: Passage, from: number): boolean {
  for (let i = from + 1; i < from + 4; i++)
    if (canSpeak(p, i) || p.isHumanPlural(i) || p.isOfThem(i)) return true;
  return false;
}

const LONGEST_NAME = 3;

/** Whether a phrase can be one who speaks, whoever that is, or a short name that nobody knows, with others or alone. */
export function maySpeak(p: Passage, { from, to: end }: Range): boolean {
  if (canSpeak(p, from) || isCalledBy(p, from) || p.accusativeHead(from)) return true;
  if (p.isJoinedOrigin(from) && end === from + 1) return true;
  if (p.is(from, CLASS.quantifier | CLASS.demonstrative | CLASS.pronoun)) return true;
  let to = from + 1;
  const ends = (i: number) =>
    p.is(i, CLASS.relative) || p.mayHaveConjunction(i) || isOfficeBeside(p, i);
  while (to < end && p.isWord(to) && !ends(to)) to++;
  if (to - from > LONGEST_NAME) return false;
  for (let i = from; i < to; i++) if (!isPlain(p, i, i > from ? besides(p, i) : 0)) return false;
  return true;
}

/** What else a word beside a noun may be: another, near, local. */
const BESIDE = CLASS.quantifier | CLASS.vague | CLASS['not-verb'];

/** The same of the word at `i`, which after one of no root of the language may be another name of the same person; before a preposition it may be whom that one speaks to. */
function besides(p: Passage, i: number): number {
  const another = p.is(i + 1, CLASS.preposition) || p.token(i - 1).closesName;
  const goesOn = !p.isNative(i - 1) && !another;
  return goesOn ? BESIDE | CLASS['given-name'] : BESIDE;
}

/** Nothing that is known of the word tells that it is more than a noun. */
function isPlain(p: Passage, i: number, classes: number): boolean {
  const info = p.info(i);
  if (!info || info.event || info.verb || info.classes & ~classes) return false;
  if (!classes && info.article) return info.cues.length === 0;
  return info.cues.every(({ reading }) => reading.cue.entry.trust === 'homograph');
}

/** The office of one who is named before it, after a comma or none. */
export function isOfficeBeside(p: Passage, i: number): boolean {
  const head = p.info(p.isMark(i, ',') ? i + 1 : i)?.head;
  return head?.role === true && !head.preposition && !head.conjunction;
}

/** Whether a noun phrase can end with the token, so that another may begin after it. */
export function isClosed(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info) return p.closing(i) !== undefined || p.isMark(i, '),');
  if (p.after(i, NAMES) > i + 1) return false;
  if (p.is(i, CLASS.title)) return isOwnedTitle(p, i);
  if (p.endsItem(i, LISTED_NAME) || p.endsItem(i, CLASS.time)) return true;
  if (isSelf(p, i)) return true;
  if (p.is(i, CLASS.preposition | CLASS.quantifier)) return false;
  if (isHumanPlural(p, i)) return !isInConstruct(p, i);
  if (info.head) return info.head.article || info.head.pronoun;
  return info.article;
}

/** A title with a pronoun (his highness) stands for the name. */
export function isOwnedTitle(p: Passage, i: number): boolean {
  return p.is(i, CLASS.title) && p.looks(i, SHAPE.owned);
}

/** A plural without the article or an ending that construct takes away, straight before a noun with the article (residents of the quarter). */
function isInConstruct(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (info?.article || info?.head?.pronoun || p.isHumanPlural(i)) return false;
  const next = p.info(i + 1);
  return next?.article === true && !next.preposition;
}

function isHumanPlural(p: Passage, i: number): boolean {
  const head = p.info(i)?.head;
  return head !== undefined && head.agreement.number === 'p' && head.kind === 'group';
}

/** Whether the word stands for a proposition: a verbal noun or one of the classes that do. */
export function isEvent(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition || info.complementizer || p.is(i - 1, CLASS.relative)) return false;
  if (info.article && p.is(i + 1, CLASS['name-part'])) return false;
  if (p.is(i, CLASS.speech | CLASS.event)) return true;
  if (info.article && p.info(i - 1)?.article)
    return isListedEvent(p, i) || info.cues.some((c) => c.reading.form === 'noun');
  return info.event && !info.head && !info.verb && !p.is(i, NAMES);
}

/** Whether the word is a noun known to stand for an event, clitics aside. */
export function isListedEvent(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.preposition || isHonour(p, i)) return false;
  return (info.wide & CLASS.event) !== 0 || info.cues.some((c) => c.reading.form === 'masdar');
}

/** What is done, by its shape alone, and no name. */
export function isDeed(p: Passage, i: number): boolean {
  const { event, wide = 0 } = p.info(i) ?? {};
  return event === true && !(wide & PERSON_NAME) && p.shapes.deed.test(p.text(i));
}

/** A word of honour before a title or a name (his excellency X), which may be a noun for what is felt too. */
export function isHonour(p: Passage, i: number): boolean {
  return p.is(i, CLASS.quantifier) && p.is(i + 1, PERSON_NAME);
}

/** A verbal noun of a cue that is no other word (the announcement, a denial). */
export function isSayingNoun(p: Passage, i: number): boolean {
  return (p.info(i)?.cues ?? []).some(
    ({ reading: { form, cue } }) => form === 'masdar' && cue.entry.trust !== 'homograph',
  );
}

/** The adjective of a state straight after a noun of saying: whose that is (Turkish accusations, the American warnings). */
export function isWhose(p: Passage, i: number): boolean {
  if (p.placeOf(i) === undefined || !isRelational(p, i) || p.info(i)?.preposition) return false;
  const { article, head, cues = [] } = p.info(i - 1) ?? {};
  return (
    !head?.role &&
    article === p.info(i)?.article &&
    cues.some(({ reading: { form } }) => form === 'masdar' || form === 'noun')
  );
}

/** A word that asks, and counts nobody. */
export function asks(p: Passage, i: number): boolean {
  return p.is(i, CLASS.question) && !p.is(i, CLASS.quantifier);
}
