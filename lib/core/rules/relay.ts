import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { asideEnd } from '../phrase/aside';
import { findBareNoun } from '../phrase/bare';
import { heardIn } from '../phrase/chain';
import { findComplement } from '../phrase/complement';
import { findFrom, finiteAt } from '../phrase/from-whom';
import { findGoverned } from '../phrase/governed';
import { textBefore } from '../phrase/in-text';
import { canSpeak } from '../phrase/noun';
import { beginsSpeech } from '../phrase/own-words';
import { eventAfter, isOutlet, isThingThere, ownActAfter } from '../phrase/relayed-event';
import { CARRIED, findSubject } from '../phrase/subject';
import { subjectBetween } from '../phrase/subject-after';
import type { Range } from '../text/sentences';
import type { Category } from '../types';
import { makeDraft } from './make';
import { FINITE, type Rule, type Site } from './rule';

/** `X relayed from Y his saying that …`: X is the relay, Y the source. */
export const relay: Rule = {
  id: 'relay',
  forms: FINITE,
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    const { from } = cue.reading.cue.frames;
    const bring = from && findFrom(p, at, sentence.to, from);
    if (!bring) return quoting(site);
    if (isSpeaking(site)) return undefined;
    if (!from.includes(p.text(bring))) return ofPronoun(site, bring, from);
    const told =
      findTold(p, bring + 1, sentence.to) ??
      ofTopic(site, bring + 1) ??
      clauseOnly(site, bring + 1) ??
      ownAct(site, bring + 1) ??
      eventOnly(site, bring + 1);
    const source = told && sourceOf(p, bring + 1, told.sourceEnd);
    if (!told || !source) return undefined;
    const relayed = findSubject(p, at, bring, sentence.from, cue.reading.agreement);
    if (!told.cue && isThingThere(p, at, cue, relayed.source, told.sourceEnd)) return undefined;
    const draft = makeDraft(
      this.id,
      site,
      { source, how: 'source-holder' },
      [{ from: told.start, to: sentence.to }],
      'relayed',
    );
    const heard = heardIn(p, at + 1, bring + 1);
    if (heard) draft.cue.push({ from: heard.at, to: heard.from });
    if (heard && TELLS.has(draft.category)) draft.category = 'report';
    if (told.cue) draft.cue.push(told.cue);
    if (told.category) draft.category = told.category;
    if (relayed.source) draft.relay = [relayed.source];
    return draft;
  },
};

/** The verb tells where words stand (it says in the report). */
function stands({ cue: { reading } }: Site): boolean {
  const { entry, frames } = reading.cue;
  return entry.category === 'say' && !frames.clause;
}

/** One who can speak follows a verb that tells where words stand: it is another (answered X in a statement). */
function isSpeaking(site: Site): boolean {
  const { passage: p, at } = site;
  if (!stands(site) || !canSpeak(p, at + 1)) return false;
  const kind = p.info(at + 1)?.head?.kind;
  return kind !== 'document' && kind !== 'media' && !p.is(at + 1, CLASS.outlet);
}

/** `X relayed from him that …`: the pronoun stands for who said it, and X may follow it. */
function ofPronoun(site: Site, bring: number, from: readonly string[]): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const told = findTold(p, bring, sentence.to) ?? clauseOnly(site, bring + 1);
  const owner = from.map((prep) => p.ownerOf(bring, prep)).find((found) => found);
  if (!told || !owner) return undefined;
  const content = [{ from: told.start, to: sentence.to }];
  const text = stands(site) && bring === at + 1 && textBefore(p, at, sentence.from, true);
  if (text) {
    const subject = { source: text, how: 'source-antecedent' } as const;
    return makeDraft('relay', site, subject, content, 'relayed');
  }
  const draft = makeDraft('relay', site, CARRIED, content, 'relayed');
  const by =
    subjectBetween(p, bring + 1, told.sourceEnd) ??
    findSubject(p, at, bring, sentence.from, cue.reading.agreement).source;
  draft.agreement = owner;
  if (by) draft.relay = [by];
  if (told.cue) draft.cue.push(told.cue);
  if (told.category) draft.category = told.category;
  return draft;
}

/** `X said, quoting Y, that …`, `X announced, quoting Y, the …`: X is the relay, Y the source. */
function quoting(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  if (!cue.reading.cue.frames.clause) return undefined;
  const heard = heardIn(p, at + 1, Math.min(sentence.to, at + HEARD_REACH));
  if (!heard) return undefined;
  if ((clauseOnly(site, at + 1)?.sourceEnd ?? heard.at) < heard.at) return undefined;
  const by = findSubject(p, at, heard.at, sentence.from, cue.reading.agreement).source;
  const told =
    by &&
    (findTold(p, heard.from, sentence.to) ??
      ownClause(site, heard.from) ??
      nounOnly(site, heard.from));
  const source = told && sourceOf(p, heard.from, told.sourceEnd);
  if (!told || !source || !canSpeak(p, by.from)) return undefined;
  const subject = { source, how: 'source-holder' } as const;
  const content = [{ from: told.start, to: sentence.to }];
  const draft = makeDraft('relay', site, subject, content, 'relayed');
  draft.cue.push({ from: heard.at, to: heard.from });
  if (told.cue) draft.cue.push(told.cue);
  draft.relay = [by];
  if (TELLS.has(draft.category)) draft.category = 'report';
  return draft;
}

/** What only tells, or makes known, passes on what it quotes. */
const TELLS: ReadonlySet<string> = new Set(['say', 'announce']);

/** How far after the verb its subject may say whom it quotes. */
const HEARD_REACH = 12;
/** So far from the one relayed is what he said. */
const REACH = 30;

interface Told {
  readonly cue: Range | undefined;
  readonly sourceEnd: number;
  readonly start: number;
  readonly category: Category | undefined;
}

/** A noun of saying with a pronoun (his saying, her denial), and what it brings. */
function findTold(p: Passage, from: number, end: number): Told | undefined {
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    const cue = p.info(i)?.cues.find((c) => c.reading.form === 'masdar' && isHeld(p, c, i));
    if (!cue) {
      if (p.isMark(i, ';:')) return undefined;
      continue;
    }
    const start = toldContent(p, cue, i, end);
    if (start === undefined) continue;
    const { category: told } = cue.reading.cue.entry;
    const category = told === 'say' ? undefined : told;
    return { cue: { from: i, to: i + 1 }, sourceEnd: i, start, category };
  }
  return undefined;
}

/** The noun has its holder as a pronoun, or the article straight before a clause (the saying that). */
function isHeld(p: Passage, cue: CueReading, at: number): boolean {
  if (cue.article) return p.info(at + 1)?.complementizer !== undefined && !cue.preposition;
  return cue.pronoun !== undefined;
}

function toldContent(p: Passage, cue: CueReading, at: number, end: number): number | undefined {
  const complement = findComplement(p, cue, at + 1, end);
  if (complement && complement.opener <= nextClause(p, at + 1, end)) return complement.start;
  if (beginsClause(p, at + 1)) return at + 1;
  if (complement) return complement.start;
  const governed = findGoverned(p, cue, at + 1, end);
  if (governed) return governed.start;
  return findBareNoun(p, cue, at + 1, end, true)?.start;
}

/** After the circumstances that begin at `i`. */
function nextClause(p: Passage, i: number, end: number): number {
  let k = i;
  for (let next = k; next < end; k = next) {
    next = p.isMark(k, ',') ? k + 1 : asideEnd(p, k, end);
    if (next === k) break;
  }
  return k;
}

/** Nothing but a clause begins with the word: where marks are lost, the words relayed. */
function beginsClause(p: Passage, i: number): boolean {
  if (p.is(i, CLASS.negator | CLASS.pronoun) || p.info(i)?.sureVerb) return true;
  return beginsSpeech(p, i, true);
}

/** Relayed with a bare clause or a quotation. */
function clauseOnly({ passage: p, sentence, cue }: Site, from: number): Told | undefined {
  const said: CueReading = {
    ...cue,
    reading: {
      ...cue.reading,
      cue: { ...cue.reading.cue, frames: { clause: [''], quote: true } },
    },
  };
  const found = findComplement(p, said, from, sentence.to);
  if (!found) return undefined;
  const { opener, start } = found;
  const own = cue.pronoun ? finiteAt(p, opener - 1) : undefined;
  if (!own) return plain(opener, start);
  // What was relayed is a pronoun, and its source tells the clause by another verb (it was relayed from one who said that).
  const { category } = own.cue.entry;
  return { cue: { from: opener - 1, to: opener }, sourceEnd: opener - 1, start, category };
}

/** What follows with no noun of saying. */
function plain(sourceEnd: number, start = sourceEnd): Told {
  return { cue: undefined, sourceEnd, start, category: undefined };
}

/** The clause or quotation that the verb takes, after the one quoted: bare, or with its own preposition. */
function ownClause(site: Site, from: number): Told | undefined {
  const { passage: p, sentence, cue } = site;
  const bare = cue.reading.cue.frames.clause?.includes('') ? clauseOnly(site, from) : undefined;
  const found = bare ? undefined : findComplement(p, cue, from, sentence.to);
  return found?.via === 'clause' ? plain(found.opener, found.start) : bare;
}

/** Announced with a noun phrase after the one quoted. */
function nounOnly({ passage: p, sentence, cue }: Site, from: number): Told | undefined {
  const found = findBareNoun(p, cue, from, sentence.to, false);
  return found && plain(found.opener, found.start);
}

/** What happened, as an outlet has it from the one quoted (relayed from a source the death of). */
function eventOnly({ passage: p, sentence, at }: Site, from: number): Told | undefined {
  const start = isOutlet(p, at + 1) && eventAfter(p, from, sentence.to);
  return start ? plain(start) : undefined;
}

/** What is told of, after what was relayed is taken up (what X relayed from Y on the resignation of). */
function ofTopic({ passage: p, sentence, at, cue }: Site, from: number): Told | undefined {
  if (!cue.pronoun || !p.is(at - 1, CLASS.relative | CLASS['free-relative'])) return undefined;
  for (let i = from + 1; i < Math.min(sentence.to, from + HEARD_REACH); i++) {
    if (p.isMark(i, ',;:') || p.info(i)?.complementizer) break;
    if (p.isTopic(i)) return plain(i, i + 1);
  }
  return undefined;
}

/** What somebody wants, fears or refuses. */
function ownAct({ passage: p, sentence }: Site, from: number): Told | undefined {
  const act = ownActAfter(p, from, Math.min(sentence.to, from + HEARD_REACH));
  return act === undefined ? undefined : plain(act);
}

function sourceOf(p: Passage, from: number, to: number): Range | undefined {
  if (p.is(from, CLASS['free-relative'])) return { from, to };
  return subjectBetween(p, from, to);
}
