import { CLASS } from '../cues/compiled';
import type { Passage } from '../passage';
import { pointsBack } from '../phrase/antecedent';
import { findBareNoun } from '../phrase/bare';
import { findComplement } from '../phrase/complement';
import { findGoverned } from '../phrase/governed';
import { isNegated } from '../phrase/position';
import type { Site } from '../rules/rule';

/*
 * What stands in and around a word that may be a cue, as short names whose weights the lexicon has. A sign is named
 * by where it is seen (`p` the word before, `n` the next, `m` the one after that) and what is seen.
 */

/** How far after the cue what it may bring is looked for, in tokens. */
const REACH = 11;
/** So near it is straight at hand. */
const NEAR = 3;
/** Places in the sentence, and cues before, are told apart up to these. */
const FAR = 5;
const MANY = 3;
/** What is left of the sentence is told in steps of so many tokens, up to so many. */
const STEP = 6;
const LONG = 6;

const CLASSES = Object.entries(CLASS);

/**
 * The signs at a site, for the weights of the lexicon.
 * @param before how many attributions the sentence has before it
 */
export function signsOf(site: Site, before: number): string[] {
  const { passage: p, at } = site;
  return [
    ...ofCue(site),
    ...ofPlace(site, before),
    ...ofWord(p, at - 1, 'p'),
    ...ofWord(p, at + 1, 'n'),
    ...ofWord(p, at + 2, 'm'),
    ...ofContent(site),
    ...ofFrames(site),
  ];
}

/** What the word itself is. */
function ofCue({ passage: p, at, cue }: Site): string[] {
  const { form, agreement, cue: own } = cue.reading;
  const { id, category, trust = 'sure' } = own.entry;
  const signs = [id, `${id}.${form}`, `${category}.${form}`, form, `${trust}.${form}`];
  signs.push(`readings${Math.min(MANY, p.token(at).cues.length)}`);
  if (agreement.person) signs.push(`person${agreement.person}`);
  if (agreement.number) signs.push(`number-${agreement.number}`);
  if (cue.reading.jussive) signs.push('jussive');
  if (cue.reading.voice !== 'active') signs.push('passive');
  if (cue.conjunction) signs.push('and');
  if (cue.pronoun) signs.push('pronoun', `pronoun.${form}`);
  if (cue.article) signs.push('article');
  if (cue.preposition) signs.push('preposition');
  return signs;
}

/** Where in its sentence it stands. */
function ofPlace({ passage: p, at, sentence, cue }: Site, before: number): string[] {
  const { category } = cue.reading.cue.entry;
  const signs = [`place${Math.min(FAR, at - sentence.from)}`, `before${Math.min(MANY, before)}`];
  signs.push(`rest${Math.min(LONG, Math.floor((sentence.to - at) / STEP))}`);
  if (p.quoteAround(at) >= 0) signs.push('quoted', `quoted.${cue.reading.agreement.person ?? 3}`);
  if (isNegated(p, at, sentence.from)) signs.push('negated', `negated.${category}`);
  if (pointsBack(p, at + 1)) signs.push('points-back');
  return signs;
}

/** What a word beside it is. */
function ofWord(p: Passage, i: number, where: string): string[] {
  const info = p.info(i);
  if (!info) return [`${where}:${i >= 0 && i < p.tokens.length ? p.raw(i) : ''}`];
  const signs = CLASSES.filter(([, bit]) => info.classes & bit).map(([name]) => name);
  if (info.article) signs.push('article');
  if (info.head) signs.push(info.head.role ? 'role' : info.head.kind);
  if (info.event) signs.push('event');
  if (info.verb) signs.push(info.sureVerb ? 'sure-verb' : 'verb');
  if (info.complementizer) signs.push('that');
  if (signs.length === 0) signs.push('plain');
  if (info.joinedNoun) signs.push('joined');
  if (info.preposition) signs.push('preposition');
  if (info.conjunction) signs.push('and');
  const [cue] = info.cues;
  if (cue) signs.push(`cue-${cue.reading.form}`);
  return signs.map((sign) => `${where}:${sign}`);
}

/** The first of each thing after it that may bring or begin what is told. */
function ofContent({ passage: p, at, sentence, cue }: Site): string[] {
  const { noun = [] } = cue.reading.cue.frames;
  const signs = new Map<string, string>();
  const see = (what: string, sign: string) => signs.has(what) || signs.set(what, sign);
  for (let i = at + 1; i < Math.min(sentence.to, at + 1 + REACH); i++) {
    const distance = i - at <= NEAR ? 'near' : 'far';
    const info = p.info(i);
    const text = p.text(i);
    if (noun.includes(text)) see('own', p.info(i + 1)?.event ? 'own-event' : 'own');
    if (info?.joinedNoun && noun.some((prep) => prep.length === 1 && text.startsWith(prep)))
      see('own', 'own-joined');
    if (info?.complementizer) see('that', `that-${distance}`);
    if (p.isMark(i, ':')) see('colon', 'colon');
    if (p.opening(i)) see('quote', `quote-${distance}`);
    if (info?.event) see('event', `event-${distance}${noun.includes('') ? '-bare' : ''}`);
  }
  return [...signs.values()];
}

/** What each frame of the cue finds after it. */
function ofFrames({ passage: p, end, sentence, cue }: Site): string[] {
  const { form, cue: own } = cue.reading;
  const { id, category } = own.entry;
  const frames = {
    clause: findComplement(p, cue, end, sentence.to),
    governed: findGoverned(p, cue, end, sentence.to),
    noun: findBareNoun(p, cue, end, sentence.to, false),
  };
  return Object.entries(frames).flatMap(([frame, found]) => {
    const seen = `${found ? 'has' : 'no'}-${frame}`;
    return [`${seen}.${form}`, `${seen}.${category}`, `${seen}.${id}`];
  });
}
