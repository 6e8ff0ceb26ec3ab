import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isState } from '../phrase/state';
import { cueStart, type Step } from './step';

/** Drops a draft whose cue is a part of another's cue or stands inside another's source. */
export const overlaps: Step = {
  id: 'overlaps',
  run: (p, drafts) => {
    for (const [i, draft] of drafts.entries()) joinSaying(draft, near(drafts, i));
    const kept = drafts.filter((d, i) => !near(drafts, i).some((o) => isLight(d, o)));
    return kept.filter(
      (d, i) =>
        !near(kept, i).some(
          (o) =>
            o !== d &&
            (covers(o, cueStart(d)) || expresses(o, d) || isDeed(p, o, d) || isMeanwhile(p, o, d)),
        ),
    );
  },
};

/** A verb that by itself brings no quotation and the noun of saying straight after it are one cue (concluded by saying). */
function joinSaying(verb: Draft, others: readonly Draft[]): void {
  const [cue] = verb.cue;
  if (!cue || verb.rule !== 'verb-clause') return;
  const from = verb.content[0]?.from;
  for (const saying of others) {
    if (saying.rule !== 'noun' || saying.category !== 'say') continue;
    const second = saying.cue[0];
    if (second?.from === cue.to && saying.content[0]?.from === from)
      verb.cue = [{ from: cue.from, to: second.to }];
  }
}

/** The verb only brings a verbal noun that has its holder as a pronoun, or the article (renewed his warning of …, the affirmation of …): the noun attributes, to the verb's subject. */
function isLight(verb: Draft, noun: Draft): boolean {
  if (saysHow(verb, noun)) return true;
  const { frames } = verb.reading.reading.cue;
  if (verb.rule !== 'verb-noun' || !frames.only || verb.content[0]?.from !== cueStart(noun))
    return false;
  if (verb.category === 'evaluate') return false;
  const { reading, pronoun, article } = noun.reading;
  if (reading.form !== 'masdar' || !(pronoun || article)) return false;
  if (noun.rule === 'light-verb') return verb.category === 'affirm';
  if (noun.rule !== 'noun' || !pronoun) return false;
  noun.agreement = verb.agreement;
  return true;
}

/** The participle tells how the verb before it said the same (said, warning: …). */
function saysHow(how: Draft, verb: Draft): boolean {
  if (how.rule !== 'participle' || verb.rule !== 'verb-clause' || how.category === 'say')
    return false;
  return how.content[0]?.from === verb.content[0]?.from && cueStart(verb) < cueStart(how);
}

/** The noun is what another cue brings (expressed his pride in …), brings the same (said in his talk that …) or is judged (called the claims …): one attribution. */
function expresses(verb: Draft, noun: Draft): boolean {
  const from = verb.content[0]?.from;
  const feels =
    verb.category === 'evaluate' && (verb.rule === 'verb-noun' || verb.rule === 'verb-governed');
  if (feels && FELT.has(noun.rule) && from === cueStart(noun)) return true;
  if (noun.rule !== 'noun' || verb.rule === 'noun') return false;
  if (from === noun.content[0]?.from) return true;
  const judges = verb.rule === 'verb-clause' && verb.category === 'evaluate';
  if (judges || isRumourDenied(verb, noun) || verb.rule === 'judged')
    return from === cueStart(noun);
  const governs = verb.rule === 'verb-governed' || verb.rule === 'participle';
  const told = verb.rule === 'verb-governed' && TELLS.has(verb.category);
  if (told && noun.source && from === cueStart(noun)) return false;
  return governs && (from === cueStart(noun) || from === cueStart(noun) - 1);
}

/** What another one says or feels, who is named, may be told (pointed to the worry of X about). */
const TELLS: ReadonlySet<string> = new Set(['say', 'announce']);

/** Rules of what is felt, which a verb of feeling brings as its object. */
const FELT: ReadonlySet<string> = new Set(['noun', 'light-verb', 'adjective']);

/** A rumour that is nobody's, with what it says in construct, is denied itself (denied the rumour of his death). */
function isRumourDenied(verb: Draft, noun: Draft): boolean {
  if (verb.rule !== 'verb-noun' || verb.category !== 'deny' || noun.category !== 'claim')
    return false;
  return noun.subject === 'none' && noun.content[0]?.from === noun.cue[0]?.to;
}

/** The first word of the noun phrase that a verb brings is what is done, though it may be a verb too (announced, on Sunday, the exposure of …). */
function isDeed(p: Passage, verb: Draft, deed: Draft): boolean {
  if (verb.rule !== 'verb-noun' || verb.content[0]?.from !== cueStart(deed)) return false;
  return deed.reading.reading.form === 'perfect' && p.info(cueStart(deed))?.event === true;
}

/** What one who speaks is doing meanwhile (said, pointing to his house, “…”). */
function isMeanwhile(p: Passage, verb: Draft, deed: Draft): boolean {
  const at = cueStart(deed);
  return at > cueStart(verb) && at < (verb.content[0]?.from ?? 0) && isState(p, at - 1);
}

/** A cue or source never reaches over more than a few neighbours. */
const NEIGHBOURS = 4;

function near(drafts: readonly Draft[], i: number): readonly Draft[] {
  return drafts.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
}

function covers(draft: Draft, at: number): boolean {
  const inCue = draft.cue.some((r, k) => at >= r.from && at < r.to && !(k === 0 && at === r.from));
  const source = draft.source;
  return inCue || (source !== undefined && at >= source.from && at < source.to);
}
