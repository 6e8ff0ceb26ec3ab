import { CLASS } from '../cues/compiled';
import { sourcePhraseEnd } from '../phrase/extent';
import { findGoverned } from '../phrase/governed';
import { startsNoun } from '../phrase/noun';
import { subjectBetween } from '../phrase/subject';
import { makeDraft } from './make';
import { isVerbSite, type Rule } from './rule';

/** `and this is what X confirmed`: the content is the word that points back. `what X announced of …`: what follows. */
export const pointingBack: Rule = {
  id: 'pointing-back',
  find(site) {
    const { passage: p, sentence, at, cue } = site;
    if (!isVerbSite(site) || !p.is(at - 1, CLASS['free-relative'])) return undefined;
    if (!startsNoun(p, at + 1) || p.info(at + 1)?.complementizer) return undefined;
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
