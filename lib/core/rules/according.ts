import { CLASS } from '../cues/compiled';
import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { CueReading } from '../cues/readings';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { heardIn } from '../phrase/chain';
import { sourcePhraseEnd } from '../phrase/extent';
import { isOne } from '../phrase/named/agreement';
import { isNobody } from '../phrase/nobody';
import { canSpeak, countsSpeakers } from '../phrase/noun';
import { qualifiedClause } from '../phrase/qualified';
import { restOfClause, resumedWithin } from '../phrase/rest-of-clause';
import {
  endsFeminine,
  endsFemininePlural,
  hasPronoun,
  isOwnedAdjective,
  isRelational,
} from '../phrase/shape';
import { withoutRest } from '../phrase/source';
import type { Subject } from '../phrase/subject';
import { isNewName } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';

/** A verbless source: `according to X`, before, inside or after the clause that it qualifies. */
export const according: Rule = {
  id: 'according',
  forms: ['adposition'],
  find(site) {
    const { cue, passage: p, sentence, at } = site;
    const { entry } = cue.reading.cue;
    if (entry.pos !== 'adposition') return undefined;
    if (cue.pronoun && !entry.pronoun) return undefined;
    const words = site.end;
    const from = governedStart(p, cue, words);
    if (from === undefined) return undefined;
    const last = cue.reading.rest.at(-1);
    if (entry.pronoun && isFirstPerson(site)) return undefined;
    const owned = entry.pronoun ? (cue.pronoun ?? ownerOf(p, words - 1, last)) : undefined;
    if (owned?.person === 2) return undefined;
    if (!owned && !isSource(site, from)) return undefined;
    const phrase = { from, to: sourcePhraseEnd(p, from, sentence.to) };
    const whose = isLatest(p, from) ? { from: from + 1, to: phrase.to } : phrase;
    const end = owned ? from : restOf(p, at, withoutRest(p, whose));
    if (!owned && isNobody(p, { from, to: end })) return undefined;
    const heard = owned ? undefined : heardIn(p, from + 1, end + 2);
    const to = heard ? sourcePhraseEnd(p, heard.from, sentence.to) : end;
    const quoted = owned ? p.closing(at - 1) : undefined;
    const content = quoted
      ? [{ from: quoted.open, to: at }]
      : qualifiedClause(p, sentence, at, to, owned !== undefined);
    if (!content.length) return undefined;
    const subject: Subject = owned
      ? { source: undefined, how: 'source-carried' }
      : { source: { from: heard?.from ?? from, to }, how: 'source-after' };
    const draft = makeDraft(this.id, site, subject, content, 'verbless');
    if (owned) draft.agreement = owned;
    draft.cue = [{ from: at, to: from }];
    if (heard) {
      draft.cue.push({ from: heard.at, to: heard.from });
      draft.relay = [{ from, to: heard.at }];
    }
    return draft;
  },
};

/** Where the clause around the source goes on in its phrase: straight after another word of the clause with what that lacks, or with a circumstance. */
function restOf(p: Passage, at: number, phrase: Range): number {
  const rest = p.isWord(at - 1) ? resumedWithin(p, phrase) : phrase.to;
  return Math.min(rest, restOfClause(p, phrase));
}

/** A pronoun of the first person outside quotation marks is the author's own (in my view). */
function isFirstPerson({ passage: p, at, end, cue }: Site): boolean {
  if (p.quoteAround(at) >= 0) return false;
  if (cue.pronoun) return cue.pronoun.person === 1;
  const rest = p.text(end - 1).slice(cue.reading.rest.at(-1)?.length ?? Number.POSITIVE_INFINITY);
  return p.isFirstPerson(rest);
}

/** First token of the source, after the preposition that the form governs. */
export function governedStart(p: Passage, { reading }: CueReading, words: number) {
  const { entry } = reading.cue;
  const governs = entry.pos === 'adposition' ? (entry.governs ?? ['']) : [''];
  for (const preposition of governs) {
    if (preposition === '') continue;
    if (p.text(words) === preposition) return words + 1;
    if (p.text(words).startsWith(preposition)) return words;
  }
  return governs.includes('') ? words : undefined;
}

function ownerOf(p: Passage, i: number, word: string | undefined): Agreement | undefined {
  return word === undefined ? undefined : p.ownerOf(i, word);
}

/** Something done or needed, and nothing said (according to the need). */
function isDeed(p: Passage, i: number): boolean {
  const info = p.info(i);
  return (
    info?.joinedNoun === true &&
    !(info.wide & (CLASS.speech | CLASS.venue | CLASS.quantifier | CLASS.demonstrative)) &&
    !info.cues.some(({ reading: { form } }) => form === 'masdar' || form === 'noun')
  );
}

/** What somebody has and cannot speak (according to their abilities); their words can. */
function isOwned(p: Passage, i: number): boolean {
  if (!hasPronoun(p, i) || (p.info(i)?.wide ?? 0) & CLASS.demonstrative) return false;
  return !p.info(i)?.cues.some((c) => c.reading.form === 'masdar' || c.reading.form === 'noun');
}

/** Something said, with the article or by one who speaks, that is a source as a document is (according to the complaint, to the account of the neighbours). */
function isSaying(p: Passage, i: number): boolean {
  const cues = p.info(i)?.cues ?? [];
  return cues.some(
    ({ article, reading }) =>
      (article || endsFemininePlural(p, i) || canSpeak(p, i + 1)) &&
      reading.form === 'masdar' &&
      SAID.has(reading.cue.entry.category),
  );
}

const SAID: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'accuse',
  'claim',
  'predict',
  'evaluate',
  'affirm',
  'admit',
  'warn',
]);

const NO_SOURCE = CLASS.norm | CLASS['free-relative'] | CLASS.time;

/** A noun by its feminine ending that nobody knows to speak, first or counted (several criteria), and no name: one conforms to such. */
function isThing(p: Passage, from: number): boolean {
  const counted = ((p.info(from)?.wide ?? 0) & CLASS.quantifier) !== 0;
  const i = counted ? from + (p.is(from + 1, CLASS.preposition) ? 2 : 1) : from;
  const info = p.info(i);
  if (!info || info.head) return false;
  if (info.wide & CLASS.norm) return true;
  if (info.classes || info.cues.length) return false;
  const name = info.article ? isRelational(p, i) : !p.isWord(i + 1) || p.is(i + 1, PERSON_NAME);
  return endsFeminine(p, i) && !name && !info.wide;
}

/** A quantity, with the preposition of what it counts where it is a norm as well (a number of, a large number of). */
function counts(p: Passage, i: number): boolean {
  if (p.isJoinedItem(i, CLASS.quantifier) || p.after(i, CLASS.quantifier) > i + 1) return true;
  if (p.is(i, CLASS.quantifier) && !p.info(i + 1)?.article && p.isOrigin(i + 2)) return true;
  return p.is(i, CLASS.quantifier) && !p.is(i, CLASS.norm);
}

/** People in the plural, by the ending. */
function isPeople(p: Passage, i: number): boolean {
  return p.isHumanPlural(i) && !p.shapes.brokenPlural.test(p.text(i));
}

/** One of those whom a feminine plural with the article names, shaped as those who do something. */
function isOneOfWomen(p: Passage, i: number): boolean {
  const one = isOne(p, i) && p.info(i)?.agreement?.gender === 'f';
  return one && p.shapes.women.test(p.text(i + 1)) && !p.is(i + 1, CLASS.norm | CLASS.event);
}

/** A word for the most and what is written, in construct with it (the latest figures of). */
function isLatest(p: Passage, i: number): boolean {
  const text = p.text(i);
  const head = p.info(i + 1)?.head;
  if (head?.kind !== 'document' || head.article || head.pronoun) return false;
  return p.shapes.superlative.test(p.isBelonging(i) ? text.slice(1) : text);
}

/** What follows can speak; after a form that is also another word it must be known to. */
function isSource({ passage: p, cue }: Site, from: number): boolean {
  const info = p.info(from);
  if (p.isNamed(from, BODY_NAME)) return true;
  if (isLatest(p, from)) return true;
  if (counts(p, from))
    return canSpeak(p, from + 1) || countsSpeakers(p, from) || isOneOfWomen(p, from);
  if ((info?.wide ?? 0) & CLASS.norm) return isSaying(p, from + 1) && !info?.article;
  // According to this concept.
  if ((info?.wide ?? 0) & CLASS.demonstrative && p.is(from + 1, CLASS.norm)) return false;
  if (p.is(from, NO_SOURCE) || (info?.head?.kind === 'document' && p.is(from + 1, CLASS.norm)))
    return false;
  if (isOwnedAdjective(p, from)) return false;
  if (canSpeak(p, from) || isSaying(p, from) || isPeople(p, from)) return true;
  const those = p.is(from, CLASS.demonstrative) && canSpeak(p, from + 1);
  if (those || (p.isNumber(from) && countsSpeakers(p, from))) return true;
  if (isThing(p, from)) return false;
  const next = p.info(from + 1);
  const alone = !next || next.complementizer || p.is(from + 1, CLASS.relative);
  if (alone && isNewName(p, from)) return true;
  if (cue.reading.cue.entry.trust === 'homograph') return false;
  if (!info || info.event || info.verb || isOwned(p, from) || isDeed(p, from)) return false;
  return !p.is(from, CLASS.preposition);
}
