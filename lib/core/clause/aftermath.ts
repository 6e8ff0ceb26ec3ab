import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isEvent } from '../phrase/noun';
import { isThat } from './occasion';

/** What is asked or threatened is still to be done: what happened before is why somebody asks or threatens. */
const TO_COME: ReadonlySet<string> = new Set(['demand', 'warn']);

/** After a comma that is why somebody accuses, too, or why something is thought by nobody who is named. */
const isOfTeller = ({ category, subject }: Draft): boolean =>
  TO_COME.has(category) || category === 'accuse' || subject === 'none';

/** What cannot end what was asked for (until after). */
const UNENDED = CLASS.preposition | CLASS['free-relative'];

/**
 * Whether what happened before begins at `i`, after what somebody asked for or threatened (threatened revenge after the attack on the consulate).
 * @param from where that begins
 */
export function isAftermath(p: Passage, i: number, from: number, own: Draft): boolean {
  const { category, reading } = own;
  const comma = p.isMark(i - 1, ',');
  const at = isThat(p, i) ? i + 1 : i;
  if (!p.isAfter(at) || p.is(i - 1, UNENDED)) return false;
  if (comma ? !isOfTeller(own) : !TO_COME.has(category) || isFeared(p, from, category))
    return false;
  // What a joined verb of the present tells is of one piece with the sentence.
  if (reading.conjunction && reading.reading.form === 'imperfect') return false;
  if (p.info(at + 1)?.complementizer) {
    if (p.looksImperfect(at + 2)) return false;
  } else if (!isOpenEvent(p, at + 1) && (!comma || p.info(at + 1)?.article)) return false;
  for (let k = from; k < i; k++) if (p.is(k, CLASS.relative | CLASS.subordinator)) return false;
  return true;
}

/** What somebody warns of and does not threaten to do may come of what happened: no preposition is joined to it. */
const isFeared = (p: Passage, from: number, category: string): boolean =>
  category === 'warn' && !p.mayHavePreposition(from);

/** What happened, in construct, of nobody known (the cancelling of, an attack) or told in a relative clause (the attack that killed). */
function isOpenEvent(p: Passage, i: number): boolean {
  if (!isEvent(p, i)) return false;
  return !p.info(i)?.article || (p.is(i + 1, CLASS.relative) && !p.looksImperfect(i + 2));
}
