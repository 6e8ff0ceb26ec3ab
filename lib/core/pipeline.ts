import { compileLexicon } from './cues/compile';
import type { CueReading } from './cues/readings';
import { WordTable } from './cues/words';
import type { Draft } from './draft';
import type { Additions, Lexicon } from './lexicon';
import { Passage } from './passage';
import { STEPS } from './refine';
import { finish } from './refine/finish';
import { RULES } from './rules';
import type { Range } from './text/sentences';
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
  let drafts = passage.sentences.flatMap((sentence) => findDrafts(passage, sentence));
  for (const step of STEPS) drafts = step.run(passage, drafts);
  return drafts.map((d) => finish(passage, d, paragraph, start));
}

function findDrafts(passage: Passage, sentence: Range): Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const draft = draftAt(passage, sentence, at);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The first rule that fits the first reading of the word that any fits. */
function draftAt(passage: Passage, sentence: Range, at: number): Draft | undefined {
  for (const cue of passage.tokens[at]?.cues ?? []) {
    const end = formEnd(passage, at, cue);
    if (end === undefined) continue;
    for (const rule of RULES) {
      const draft = rule.find({ passage, sentence, at, end, cue });
      if (draft) return draft;
    }
  }
  return undefined;
}

/** Index after a form of one or more words, undefined where the others do not follow; the last may carry a pronoun. */
function formEnd(passage: Passage, at: number, { reading }: CueReading): number | undefined {
  const { rest } = reading;
  const { entry } = reading.cue;
  const owned = entry.pos === 'adposition' && entry.pronoun;
  const fits = rest.every((word, k) => {
    const text = passage.text(at + 1 + k);
    return text === word || (owned && k === rest.length - 1 && text.startsWith(word));
  });
  return fits ? at + 1 + rest.length : undefined;
}
