import { CLASS } from '../cues/compiled';
import type { CueReading } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { sourcePhraseEnd } from '../phrase/extent';
import { findGoverned } from '../phrase/governed';
import { canSpeak, isUnknown, startsNoun } from '../phrase/noun';
import { subjectBetween } from '../phrase/subject-after';
import { makeDraft } from './make';
import type { Rule, Site } from './rule';
import { isVerbSite } from './verb-site';

/** `and this is what X confirmed`: the content is the word that points back. `what X announced of …`: what follows. */
export const pointingBack: Rule = {
  id: 'pointing-back',
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (!isVerbSite(site)) return undefined;
    if (!p.is(at - 1, CLASS['free-relative'])) return ofObject(site);
    if (!(startsNoun(p, at + 1) || isUnknown(p, at + 1)) || p.info(at + 1)?.complementizer)
      return undefined;
    const end = sourcePhraseEnd(p, at + 1, sentence.to);
    const pointer = at - 2;
    const { category } = cue.reading.cue.entry;
    if (
      category !== 'evaluate' &&
      cue.pronoun &&
      p.is(pointer, CLASS.demonstrative | CLASS.pronoun)
    ) {
      const subject = { source: { from: at + 1, to: end }, how: 'source-after' } as const;
      return makeDraft(this.id, site, subject, [{ from: pointer, to: pointer + 1 }], 'brings-noun');
    }
    const governed = cue.pronoun ? findGoverned(p, cue, at + 1, sentence.to) : undefined;
    const source = governed && subjectBetween(p, at + 1, governed.opener);
    if (!governed || !source) return undefined;
    const subject = { source, how: 'source-after' } as const;
    return makeDraft(
      this.id,
      site,
      subject,
      [{ from: governed.start, to: sentence.to }],
      'brings-governed',
    );
  },
};

/** `that was confirmed by X`, `that was announced by X` with the object first: the word that points back straight after the verb, then who says it. */
function ofObject(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const object = cue.pronoun ? undefined : pointerAfter(p, cue, at);
  if (object === undefined) return undefined;
  const from = object + 1;
  const info = p.info(from);
  if (!canSpeak(p, from) || p.opening(from)) return undefined;
  // After the bare word the article makes one phrase of the two (that spokesman).
  if (info?.article && (p.is(at + 1, CLASS.demonstrative) || !info.head?.role)) return undefined;
  const source = { from, to: sourcePhraseEnd(p, from, sentence.to) };
  const content = [{ from: object, to: from }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}

/** The word that points back, after the verb or after what the verb takes a noun with. */
function pointerAfter(p: Passage, { reading }: CueReading, at: number): number | undefined {
  const { clause = [], noun = [] } = reading.cue.frames;
  const next = at + 1;
  if (clause.includes('') && p.is(next, CLASS.demonstrative)) return next;
  if (noun.includes(p.text(next)) && p.is(next + 1, CLASS.demonstrative)) return next + 1;
  const joined = [...noun, ...clause].some(
    (prep) => prep.length === 1 && p.isJoinedTo(next, prep, CLASS.demonstrative),
  );
  return joined ? next : undefined;
}
