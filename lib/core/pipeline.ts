import { compileLexicon } from './cues/compile';
import { WordTable } from './cues/words';
import type { Draft } from './draft';
import type { Additions, Lexicon } from './lexicon';
import { Passage } from './passage';
import { finish } from './refine/finish';
import { trimRange } from './refine/trim';
import { RULES } from './rules';
import type { Attribution, Extractor, Session } from './types';

/** Compiles a lexicon into an extractor that can read any number of texts. */
export function createExtractor(lexicon: Lexicon, additions: Additions = {}): Extractor {
  const cues = [...lexicon.cues, ...(additions.cues ?? [])];
  const table = new WordTable(compileLexicon({ ...lexicon, cues }));
  const session = (): Session => ({
    read: (paragraph, start) => ({
      added: readParagraph(paragraph, start, table),
      revised: new Map(),
    }),
  });
  return { session, extract: (text) => extractAll(text, session()) };
}

function extractAll(text: string, session: Session): readonly Attribution[] {
  const all: Attribution[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const { added, revised } = session.read(paragraph, start);
    all.push(...added);
    for (const [ordinal, attribution] of revised) all[ordinal] = attribution;
    start += paragraph.length + 1;
  }
  return all;
}

function readParagraph(paragraph: string, start: number, table: WordTable): Attribution[] {
  const passage = new Passage(paragraph, table);
  const drafts = passage.sentences.flatMap((sentence) => findDrafts(passage, sentence));
  for (const d of drafts) d.content = d.content.map((r) => trimRange(passage, r));
  return drafts
    .filter((d) => d.content.some((r) => r.to > r.from))
    .map((d) => finish(passage, d, paragraph, start));
}

function findDrafts(passage: Passage, sentence: { from: number; to: number }): Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    for (const cue of passage.tokens[at]?.cues ?? []) {
      const draft = RULES.map((r) => r.find({ passage, sentence, at, cue })).find(Boolean);
      if (!draft) continue;
      drafts.push(draft);
      break;
    }
  }
  return drafts;
}
