import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { agreesWith } from '../phrase/named/agreement';
import { cueStart } from '../refine/step';
import type { Entity } from './entity';
import type { Speakers } from './speakers';

/** The imperfect of what is held or expected, which is written as its passive is (it is expected): only one who has spoken holds it without being named. */
export function isExpected(p: Passage, draft: Draft): boolean {
  const { reading, pronoun } = draft.reading;
  const { category } = reading.cue.entry;
  const { gender, number } = draft.agreement;
  if (reading.form !== 'imperfect' || pronoun || gender !== 'm' || number !== 's') return false;
  // Straight after a noun with the article that is who believes.
  const after = p.info(cueStart(draft) - 1)?.article;
  return category === 'predict' || (category === 'believe' && !after);
}

/** Whom somebody has just asked and who answers with a word for and so (X asked her about …, and she answered). */
export function answering(
  p: Passage,
  draft: Draft,
  asked: Draft | undefined,
  asker: Entity | null | undefined,
  speakers: Speakers,
): Entity | undefined {
  const whom = asked?.reading.pronoun;
  if (!whom || !asker || asked.reading.reading.cue.entry.category !== 'ask') return undefined;
  if (draft.subject !== 'dropped' || !p.isConsequence(cueStart(draft))) return undefined;
  const fits = (e: Entity) => e !== asker && agreesWith(e, whom) && agreesWith(e, draft.agreement);
  return speakers.last(fits);
}

/** What the verb before it describes, a text that tells, tells what a verb joined to that brings as well (slogans denouncing … and calling for …). */
export function describedAgain(
  p: Passage,
  draft: Draft,
  last: Draft | undefined,
  teller: Entity | null | undefined,
): Entity | undefined {
  const { reading, conjunction } = draft.reading;
  if (draft.subject !== 'dropped' || !conjunction || reading.form !== 'imperfect') return undefined;
  if (!last?.source || teller?.kind !== 'document') return undefined;
  const at = cueStart(last);
  if (last.reading.reading.form !== 'imperfect' || last.source.from > at) return undefined;
  const { article } = p.info(last.source.from) ?? {};
  const same = reading.agreement.gender === last.reading.reading.agreement.gender;
  return !article && same && agreesWith(teller, draft.agreement) ? teller : undefined;
}
