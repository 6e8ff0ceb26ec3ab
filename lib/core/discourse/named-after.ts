import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Registry } from './registry';
import { stemAt } from './stem';

/** A surname alone or with one name before it. */
const LONGEST = 2;

/** The words after a verb with no subject by which the text has called a person: its subject, whatever else they may be. */
export function namedAfter(p: Passage, draft: Draft, { entities }: Registry): Range | undefined {
  const { reading, pronoun } = draft.reading;
  const one = isFiniteForm(reading) && !pronoun && draft.agreement.number === 's';
  if (draft.subject !== 'dropped' || !one) return undefined;
  const from = draft.cue[0]?.to ?? 0;
  const words: string[] = [];
  let found: Range | undefined;
  for (let i = from; i < Math.min(from + LONGEST, draft.content[0]?.from ?? from); i++) {
    if (!isBare(p, i)) break;
    words.push(stemAt(p, i));
    if (entities.called(words, draft.agreement.gender)) found = { from, to: i + 1 };
  }
  return found;
}

/** No head of a source, preposition or particle. */
function isBare(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.head || info.complementizer) return false;
  return (info.classes & ~CLASS['given-name']) === 0;
}
