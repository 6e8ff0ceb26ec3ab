import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isWhoever } from '../phrase/subject';
import { cueStart } from '../refine/step';

/** What is said is that of whoever says it (there are those who think): nobody is named. */
export function isWhoevers(p: Passage, { source, agreement }: Draft): boolean {
  return source !== undefined && isWhoever(p, source.from, agreement);
}

/** A joined verb goes on from whoever did the one before it (there are those who think and fear). */
export function isTheirsToo(p: Passage, draft: Draft, before: Draft | undefined): boolean {
  if (!before || draft.subject !== 'dropped' || !isWhoevers(p, before)) return false;
  const { form } = draft.reading.reading;
  return form === before.reading.reading.form && p.mayHaveConjunction(cueStart(draft));
}
