import { compileLexicon } from './cues/compile';
import { WordTable } from './cues/table';
import type { Additions, HeadNoun, Lexicon, WordClass } from './lexicon';
import { createSession } from './session';
import type { Attribution, Extractor, Kind, Session } from './types';

/**
 * Compiles a lexicon into an extractor that can read any number of texts.
 * @param additions a reader's own cues and sources, on top of the lexicon
 */
export function createExtractor(lexicon: Lexicon, additions: Additions = {}): Extractor {
  const compiled = compileLexicon(withAdditions(lexicon, additions), lexicon.cues.length);
  const table = new WordTable(compiled);
  const session = (): Session => createSession(table);
  return { session, extract: (text) => extractAll(text, session()) };
}

/** Where a name of each sort is listed; a name of another sort is the head of a source. */
const LISTED: Readonly<Partial<Record<Kind, WordClass>>> = {
  media: 'outlet',
  organization: 'body',
  person: 'given-name',
};

/** The lexicon with a reader's own cues after its own, and with the names they know. */
function withAdditions(lexicon: Lexicon, { cues = [], sources = [] }: Additions): Lexicon {
  const words: Record<WordClass, readonly string[]> = { ...lexicon.words };
  const heads: HeadNoun[] = [...lexicon.heads];
  for (const { name, kind } of sources) {
    const list = LISTED[kind];
    if (list) words[list] = [...words[list], name];
    else heads.push({ kind, gender: 'm', singular: [name] });
  }
  return { ...lexicon, cues: [...lexicon.cues, ...cues], words, heads };
}

/** Reads a whole text line by line. */
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
