import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Passage } from '../passage';
import { agrees } from './bare-antecedent';
import type { GovernedNoun } from './governed';
import { countsSpeakers } from './noun';
import { hasPronoun, isFeminine, isRelational } from './shape';
import { speakerEnd } from './speaker';
import type { Subject } from './subject';
import { isUnknown } from './unknown';

/**
 * One who speaks straight after a whole noun that the cue's preposition brings at once: the subject after its object
 * (welcomed the decision the mayor).
 * @param found the subject as it is found elsewhere, which an antecedent that the noun's pronoun means is not
 */
export function lateSubject(
  p: Passage,
  { reading: { agreement, cue }, pronoun }: CueReading,
  at: number,
  noun: GovernedNoun,
  end: number,
  found: Subject,
): Subject | undefined {
  if (noun.opener !== at + 1 || pronoun || agreement.number !== 's') return undefined;
  if ((agreement.person ?? 3) !== 3) return undefined;
  const first = p.after(noun.start, CLASS.demonstrative);
  const owned = hasPronoun(p, first);
  if (found.source && !(owned && found.source.to <= at)) return undefined;
  // Whom one calls on may follow what it is that he is called on to do, and the accused what he is accused of.
  const { category } = cue.entry;
  if ((category === 'demand' && !owned) || category === 'accuse') return undefined;
  const from = wholeEnd(p, first, owned, end);
  if (from === undefined || !speaks(p, from) || !agrees(agreementAt(p, from), agreement))
    return undefined;
  if (mayBeBeside(p, first, from, owned, p.is(at - 1, CLASS.relative))) return undefined;
  return { source: { from, to: speakerEnd(p, from, end) }, how: 'source-after' };
}

/** Index after a thing with the article and the adjectives that have it too, or that somebody owns; undefined: it is a person, whose office may follow, or not complete. */
function wholeEnd(p: Passage, i: number, owned: boolean, end: number): number | undefined {
  const info = p.info(i);
  if (!info || info.head?.role || info.head?.kind === 'group' || p.isHumanPlural(i))
    return undefined;
  if (owned) return i + 1;
  if (!info.article || p.is(i, PERSON_NAME | CLASS.time)) return undefined;
  const whole = afterDefinite(p, i + 1, end);
  // What a deed was done to or with (the attack on the embassy).
  const more = info.event && p.is(whole, CLASS.preposition) && isThing(p, whole + 1);
  return more ? afterDefinite(p, whole + 2, end) : whole;
}

/** Index after words with the article, none of which can speak. */
function afterDefinite(p: Passage, from: number, end: number): number {
  let k = from;
  while (k < end && p.info(k)?.article && !p.info(k)?.preposition && !speaks(p, k)) k++;
  return k;
}

/** A word with the article that is no person. */
function isThing(p: Passage, i: number): boolean {
  const { article, head } = p.info(i) ?? {};
  return article === true && !head?.role && head?.kind !== 'group' && !p.isHumanPlural(i);
}

/** What follows may only tell who or what is meant: an office after one whom somebody has or who is called by what he does or where he is from, a name after anything that is not done. */
function mayBeBeside(p: Passage, i: number, from: number, owned: boolean, told: boolean): boolean {
  const info = p.info(i);
  const head = p.info(from)?.head;
  if (p.is(from, PERSON_NAME) && !head?.role) return !(told && info?.event);
  if (!info || info.event) return false;
  if (!head && !p.is(from, CLASS.quantifier)) return true;
  if (!head?.role || info.head || info.wide & THING) return false;
  // Of one gender, both with the article, the second may be a title of the first (the martyr the commander).
  const alike = head.article && isFeminine(p, i) === (head.agreement.gender === 'f');
  return alike || (owned && !told) || isRelational(p, i) || p.shapes.doer.test(info.text);
}

/** What is known to be no person. */
const THING = CLASS.venue | CLASS.speech | CLASS.norm | CLASS.event;

/** An office, a body or a quantity of those, nothing joined to it: a name alone may be that of the one who is welcomed. */
function speaks(p: Passage, i: number): boolean {
  const { head, article, preposition, conjunction } = p.info(i) ?? {};
  if (preposition || conjunction || p.is(i, CLASS.preposition | CLASS.time)) return false;
  if (p.is(i, CLASS.quantifier)) return countsSpeakers(p, i);
  if (!head) return p.is(i, BODY_NAME | PERSON_NAME) && !article;
  if (head.preposition || head.conjunction || head.pronoun) return false;
  return !article || !(isRelational(p, i) || (head.chief && isAdjective(p, i)));
}

/** The first of many with the article may be an adjective (the chief cause), unless a name or an adjective follows. */
function isAdjective(p: Passage, i: number): boolean {
  return !p.info(i + 1)?.article && !p.is(i + 1, PERSON_NAME) && !isUnknown(p, i + 1);
}

const agreementAt = (p: Passage, i: number) => p.info(i)?.head?.agreement ?? p.info(i)?.agreement;
