import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Passage } from '../passage';
import { asideEnd } from './aside';
import { isDeed, isListedEvent, isSayingNoun } from './noun';
import { isAfterPost } from './outlet-told';
import { isPurpose } from './position';
import { hasPronoun } from './shape';

/** Where the noun begins that a preposition after `end` brings, if the head takes one. */
export function complementAt(
  p: Passage,
  from: number,
  end: number,
  to: number,
  apposed: boolean,
): number | undefined {
  if (end >= to) return undefined;
  const head = p.info(from)?.head;
  const info = p.info(end);
  if (!info || !(head || p.info(from)?.article) || p.is(end, CLASS.time)) return undefined;
  if (p.is(end, CLASS.preposition)) return takesFree(p, from, end, to) ? end + 1 : undefined;
  if (info.verb) return undefined;
  if (p.isBound(end - 1, p.text(end).charAt(0))) return end;
  const placed = head?.role || head?.kind === 'anonymous';
  if (placed && info.head?.kind === 'organization' && p.isNeutral(info.head.preposition))
    return end;
  if (!isBelonging(p, end) || !takesBelonging(p, from, end)) return undefined;
  return apposed || isOfOffice(p, from, end) || !isAudience(p, end) ? end : undefined;
}

/** What the post or body that the phrase begins with is for, without which they are not complete. */
function isOfOffice(p: Passage, from: number, i: number): boolean {
  if (i !== from + 2 || !isAfterPost(p, i) || p.isHumanPlural(i)) return false;
  return p.info(from)?.head?.kind !== 'group';
}

/** The preposition of belonging is joined to the word; after an office a word for an audience may be a body. */
function isBelonging(p: Passage, i: number): boolean {
  return p.isBelonging(i) || (p.is(i, CLASS.audience) && p.info(i)?.head !== undefined);
}

/** What an office or body is for; a state has nothing, and a person no purpose. */
function takesBelonging(p: Passage, from: number, i: number): boolean {
  if (isPurpose(p, i) || (isDoneBy(p, from) && !isAfterPost(p, i))) return false;
  const head = p.info(from)?.head;
  if (head?.kind === 'anonymous' || p.is(from, CLASS.polity)) return false;
  const { article, joinedNoun, head: body } = p.info(i) ?? {};
  const purpose = joinedNoun && !article && !body && !isListedEvent(p, i);
  return !(head?.role && purpose);
}

/** Whoever does what the verbal noun before tells: what belongs to that is its object (the storming by the army of a house). */
function isDoneBy(p: Passage, from: number): boolean {
  const deed = from - 1;
  const { article, verb } = p.info(deed) ?? {};
  if (article || p.info(from)?.head?.kind === 'document') return false;
  if ((verb || p.is(deed, CLASS['plain-verb'])) && !p.is(deed - 1, CLASS.preposition)) return false;
  return (isListedEvent(p, deed) || isDeed(p, deed)) && !isSayingNoun(p, deed);
}

function isAudience(p: Passage, i: number): boolean {
  const construct = !p.info(i)?.article && p.info(i + 1)?.article;
  const head = p.info(i)?.head;
  if (p.is(i, CLASS.audience) || head?.kind === 'group') return true;
  return p.isHumanPlural(i) && !construct && head?.kind !== 'organization';
}

const SHORT = 3;

/** Over what an office is in construct with only a body or place is of it (the envoy of X to Y). */
function reachesOver(p: Passage, from: number, i: number): boolean {
  if (p.info(from)?.article || !p.info(i - 1)?.article) return true;
  return p.is(i + 1, BODY_NAME) || p.info(i + 1)?.head?.kind === 'organization';
}

/** A free preposition that goes on with the word before it, or says to what one in an office belongs. */
function takesFree(p: Passage, from: number, i: number, to: number): boolean {
  const head = p.info(from)?.head;
  if (p.isBound(i - 1, p.text(i)) || (p.isBound(from, p.text(i), i + 1) && reachesOver(p, from, i)))
    return true;
  if (p.text(i).length >= SHORT || asideEnd(p, i, to) > i) return false;
  if (!head?.role && head?.kind !== 'anonymous' && head?.kind !== 'group') return false;
  if (!head.article && !p.info(i - 1)?.article && !p.is(i - 1, BODY_NAME)) return true;
  if (hasPronoun(p, i + 1) || p.info(i + 1)?.head?.pronoun) return false;
  if (p.info(i + 1)?.head?.kind === 'organization' || p.is(i + 1, BODY_NAME & ~CLASS.polity))
    return true;
  if (isSomebody(p, i + 1) || isAct(p, i + 1)) return false;
  const name = p.is(i + 1, CLASS.polity) ? p.after(i + 1, CLASS.polity) : i + 2;
  return name < to && p.is(name, PERSON_NAME);
}

/** What is done, without the article. */
function isAct(p: Passage, i: number): boolean {
  const { event, head, article } = p.info(i) ?? {};
  return event === true && !head && !article;
}

/** Somebody else, by what he is or is called. */
function isSomebody(p: Passage, i: number): boolean {
  return p.is(i, CLASS.title) || p.info(i)?.head?.role === true;
}
