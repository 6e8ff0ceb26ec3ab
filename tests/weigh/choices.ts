import { compileLexicon } from '../../lib/core/cues/compile';
import { WordTable } from '../../lib/core/cues/table';
import type { Choice } from '../../lib/core/discourse/candidates';
import { Registry } from '../../lib/core/discourse/registry';
import type { Draft } from '../../lib/core/draft';
import type { Passage } from '../../lib/core/passage';
import { cueStart } from '../../lib/core/refine/step';
import { createSession } from '../../lib/core/session';
import { ARABIC } from '../../lib/lexicon/ar';
import type { Options } from './learn';
import { isNamedAlike } from './same-name';
import type { Marked, Span } from './sites';

/** Where a source is left out and a reader has said who it is: all who may be meant, and which of them are. */
export interface Marking extends Options {
  readonly id: string;
}

/** Whom the rules name stays. */
const table = new WordTable(
  compileLexicon({ ...ARABIC, weighing: { ...ARABIC.weighing, speakers: '' } }),
);

/** The choices in an article at what a reader has marked too. */
export function choicesIn({ id, text, cues = [], resolved = [] }: Marked): Marking[] {
  const seen: { readonly here: Span; readonly choice: Choice }[] = [];
  let start = 0;
  const registry = new Registry();
  registry.speakers.onChoice = (passage: Passage, draft: Draft, choice: Choice) => {
    const token = passage.tokens[cueStart(draft)];
    if (token) seen.push({ here: { start: start + token.start, end: start + token.end }, choice });
  };
  const session = createSession(table, registry);
  for (const paragraph of text.split('\n')) {
    session.read(paragraph, start);
    start += paragraph.length + 1;
  }
  return seen.flatMap(({ here, choice }) => {
    const which = cues.findIndex((cue) =>
      cue.some((span) => span.start < here.end && here.start < span.end),
    );
    const who = resolved[which];
    if (!who) return [];
    // A name becomes fuller as the text goes on.
    const names = choice.candidates.map(({ entity, best }) => entity?.name ?? best.name);
    const right = names.map((name) => isNamedAlike(who, name));
    return [{ id, signs: choice.signs, answer: choice.answer, right }];
  });
}
