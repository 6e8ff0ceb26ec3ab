import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { isOther } from './bare-antecedent';
import { canSpeak } from './noun';
import { canBegin } from './second';
import { hasPronoun } from './shape';
import { secondPhrase } from './split';
import { mayBeName } from './unknown';

/** After a verb and its subject the clause hangs on the one met, who agrees (the paper met the farmer X, who said). */
export function oneAfterSubject(
  p: Passage,
  begin: number,
  end: number,
  relative: Agreement | undefined,
): number | undefined {
  if (!isVerb(p, begin - 1)) return undefined;
  const outlet = p.after(begin, CLASS.outlet);
  const named = outlet > begin && outlet < end && canBegin(p, outlet);
  const second = named ? outlet : secondPhrase(p, begin, end);
  return second !== undefined && isOther(p, second, relative) ? undefined : second;
}

/** One who can speak, or a name that nobody knows. */
export function mayBeTeller(p: Passage, i: number): boolean {
  return canSpeak(p, i) || (mayBeName(p, i) && !p.info(i)?.event);
}

/** A verb, known for one or frequent. */
export function isVerb(p: Passage, i: number): boolean {
  return p.info(i)?.verb === true || p.is(i, CLASS['plain-verb']);
}

/** No noun that goes with those after it: one with a pronoun before a definite one, one with the article before people (I met the doctors), or a word that points before an indefinite noun (among these a scholar). */
export function leavesOther(p: Passage, k: number, relative: Agreement | undefined): boolean {
  const next = p.info(k + 1);
  if (!next || next.preposition || p.info(k)?.head || p.is(k, CLASS.title)) return false;
  if (p.is(k, CLASS.demonstrative)) return next.head !== undefined && !next.article;
  if (!next.article || !canSpeak(p, k + 1)) return false;
  if (p.info(k)?.article) return relative?.number === 'p' && !p.isHumanPlural(k);
  const first = !p.isWord(k - 1) || p.mayHaveConjunction(k);
  const owned = hasPronoun(p, k) || p.withoutOurs(k) !== undefined;
  return first && owned && next.head !== undefined;
}
