import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { canSpeak } from '../phrase/noun';
import { isRelational } from '../phrase/shape';
import { speakerEnd } from '../phrase/speaker';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { isTellingOfIt } from './head-phrase';
import type { Mention } from './mention';
import { castOf, mentionIn, type Phrase, type Scene, type Scenes } from './scene';

/** Whose a text is for which nothing but its noun stands, with the article: who issued one of late, or said something in one. */
export function issuerOf(
  scenes: Scenes,
  at: number,
  { kind, short, words, agreement }: Mention,
): readonly Phrase[] {
  const [noun = ''] = words;
  if (kind !== 'document' || !short || words.length > 1 || agreement.number !== 's') return [];
  if (scenes.now?.passage.is(at, CLASS.norm)) return [];
  for (const [scene, end] of scenes.until(at)) {
    const { passage: p, sentence } = scene;
    for (let k = end - 1; k > sentence.from; k--)
      if (p.isForm(k, noun) && !p.info(k)?.article) return issuerIn(scene, k) ?? [];
  }
  return [];
}

/** The last subject before the text at `k`, of a verb of giving whose object the text is, or of one of telling in it, straight after both; undefined where the text has a phrase of its own. */
function issuerIn(scene: Scene, k: number): readonly Phrase[] | undefined {
  const { passage: p, sentence, text } = scene;
  if (hasMore(p, k)) return undefined;
  const within = p.shapes.inside.test(p.text(k - 1));
  let end = within ? k - 1 : k;
  while (p.isMark(end - 1, ',') || p.endsItem(end - 1, CLASS.time)) end--;
  const does = (i: number) => (within ? isTellingIn(p, i, p.text(k - 1)) : p.isLightVerb(i));
  for (const member of castOf(scene).before(k).toReversed()) {
    const { range, subject } = member;
    if (!subject || range.to > k || !ISSUING.has(mentionIn(scene, member, false).kind)) continue;
    const { from } = range;
    const beside = end === range.to || end === whoseEnd(p, range, sentence.to);
    const before = beside && does(from - 1) && !p.is(from - 2, CLASS.negator);
    const after = end === range.to + 1 && does(range.to);
    return before || after ? [{ passage: p, range, text }] : undefined;
  }
  return undefined;
}

/** Index after all that tells who it is: an office after a comma, or the body in which or for which one is. */
function whoseEnd(p: Passage, { from, to }: Range, end: number): number {
  let next = to;
  while (p.info(next)?.article && isRelational(p, next)) next++;
  const body = p.shapes.inside.test(p.text(next)) ? next + 1 : next;
  const placed = body > next || p.mayHavePreposition(next);
  const owned = placed && p.info(body)?.head?.kind === 'organization';
  return speakerEnd(p, owned ? body : from, end);
}

/** What stands after the noun says whose it is: one with the article, somebody, what it came from, or who but an outlet published it. */
function hasMore(p: Passage, k: number): boolean {
  const next = p.info(k + 1);
  if (p.info(k)?.head?.pronoun) return true;
  if (!next || next.complementizer) return false;
  if (isTellingOfIt(p, k + 1)) return canSpeak(p, k + 2) && p.info(k + 2)?.head?.kind !== 'media';
  return next.article || next.head !== undefined || p.isBelonging(k + 1) || p.isOrigin(k + 2);
}

/** A verb of telling that does not govern the preposition itself, and not of passing on what others say. */
function isTellingIn(p: Passage, i: number, preposition: string): boolean {
  return (
    p.info(i)?.cues.some(({ reading, pronoun }) => {
      const { entry, frames } = reading.cue;
      const own = [frames.clause, frames.noun].some((brought) => brought?.includes(preposition));
      return isFiniteForm(reading) && entry.category !== 'report' && !pronoun && !own;
    }) ?? false
  );
}

/** Who issues what is written. */
const ISSUING: ReadonlySet<Kind> = new Set<Kind>(['organization', 'person', 'official', 'media']);
