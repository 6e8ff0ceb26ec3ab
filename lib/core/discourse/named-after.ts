import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { stemAt } from '../phrase/named/stem';
import { mayBeName } from '../phrase/unknown';
import { cueStart } from '../refine/step';
import type { Range } from '../text/sentences';
import { areTwo } from './fullest';
import { mentionOf } from './mention';
import type { Registry } from './registry';

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

/** Two names side by side after a verb that has somebody for its object, each of another whom the text has named. */
export function isTwo(
  p: Passage,
  draft: Draft,
  { from, to }: Range,
  text: string,
  registry: Registry,
): boolean {
  const { object } = draft.reading.reading.cue.frames;
  if (!object || to !== from + 2 || from < cueStart(draft)) return false;
  if (![from, from + 1].every((i) => mayBeName(p, i))) return false;
  const [first, second] = [from, from + 1].map((i) =>
    mentionOf(p, { from: i, to: i + 1 }, text, {}),
  );
  return first !== undefined && second !== undefined && areTwo(registry.names, first, second);
}
