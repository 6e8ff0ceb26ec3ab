import { compileLexicon } from '../../lib/core/cues/compile';
import { WordTable } from '../../lib/core/cues/table';
import { draftsByRule, readSentences, sitesLeft } from '../../lib/core/find';
import { Passage } from '../../lib/core/passage';
import { createExtractor } from '../../lib/core/pipeline';
import { signsOf } from '../../lib/core/weighed/signs';
import { ARABIC } from '../../lib/lexicon/ar';

/** A stretch of the text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article with the cues that a reader has marked in it. */
export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly cues: readonly (readonly Span[])[];
  /** Who says each, null where the text does not tell. */
  readonly resolved?: readonly (string | null)[];
  /** How much a site of it counts beside one of a whole article. */
  readonly weight: number;
}

/** A word that may be a cue and that no rule takes: its signs, and whether it attributes. */
export interface Left {
  readonly id: string;
  readonly signs: readonly string[];
  readonly attributes: boolean;
  readonly weight: number;
}

const NOTHING_WEIGHED = {
  ...ARABIC,
  weighing: { ...ARABIC.weighing, odds: Number.NEGATIVE_INFINITY, signs: '' },
};
const byRules = createExtractor(NOTHING_WEIGHED);
const table = new WordTable(compileLexicon(NOTHING_WEIGHED));

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The sites of an article that the rules leave; what they find in its other words is no site of it. */
export function leftIn({ id, text, cues, weight }: Marked): Left[] {
  const found = byRules.extract(text).flatMap(({ cue }) => cue);
  const missed = cues.filter((cue) => !cue.some((a) => found.some((b) => meet(a, b)))).flat();
  const all: Left[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const passage = new Passage(paragraph, table);
    for (const [sentence, sites] of readSentences(passage, passage.sentences)) {
      const drafts = draftsByRule(passage, sentence, sites);
      for (const { site, before } of sitesLeft(passage, sentence, sites, drafts)) {
        const token = passage.tokens[site.at];
        if (!token) continue;
        const here = { start: start + token.start, end: start + token.end };
        const attributes = missed.some((cue) => meet(cue, here));
        all.push({ id, signs: signsOf(site, before), attributes, weight });
      }
    }
    start += paragraph.length + 1;
  }
  return all;
}
