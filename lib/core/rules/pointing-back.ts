import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
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

/** `that was confirmed by X` with the object first: the word that points back straight after the verb, then who says it. */
function ofObject(site: Site): Draft | undefined {
  const { passage: p, sentence, at, cue } = site;
  const object = at + 1;
  const { clause } = cue.reading.cue.frames;
  if (!clause?.includes('') || cue.pronoun || !p.is(object, CLASS.demonstrative)) return undefined;
  const from = object + 1;
  if (!canSpeak(p, from) || p.info(from)?.article || p.opening(from)) return undefined;
  const source = { from, to: sourcePhraseEnd(p, from, sentence.to) };
  const content = [{ from: object, to: from }];
  return makeDraft(pointingBack.id, site, { source, how: 'source-after' }, content, 'brings-noun');
}
