import { compileLexicon } from './cues/compile';
import { WordTable } from './cues/words';
import type { Additions, Lexicon } from './lexicon';
import { createSession } from './session';
import type { Attribution, Extractor, Session } from './types';

/**
 * Compiles a lexicon into an extractor that can read any number of texts.
 * @param additions a reader's own cues and sources, on top of the lexicon
 */
export function createExtractor(lexicon: Lexicon, additions: Additions = {}): Extractor {
  const cues = [...lexicon.cues, ...(additions.cues ?? [])];
  const table = new WordTable(compileLexicon({ ...lexicon, cues }));
  const session = (): Session => createSession(table);
  return { session, extract: (text) => extractAll(text, session()) };
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
