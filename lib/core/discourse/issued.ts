import { CLASS } from '../cues/compiled';
import { type CueReading, isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { canSpeak } from '../phrase/noun';
import type { Kind } from '../types';
import { isTellingOfIt } from './head-phrase';
import type { Mention } from './mention';
import { castOf, mentionIn, type Phrase, type Scene } from './scene';

/** Whose a text is for which nothing but its noun stands, with the article: who issued one of late, or said something in one. */
export function issuerOf(
  scenes: readonly Scene[],
  at: number,
  { kind, short, words, agreement }: Mention,
): readonly Phrase[] {
  const [noun = ''] = words;
  if (kind !== 'document' || !short || words.length > 1 || agreement.number !== 's') return [];
  const now = scenes.at(-1);
  if (now?.passage.is(at, CLASS.norm)) return [];
  for (const scene of scenes.toReversed()) {
    const { passage: p, sentence } = scene;
    for (let k = (scene === now ? at : sentence.to) - 1; k > sentence.from; k--)
      if (p.isForm(k, noun) && !p.info(k)?.article) return issuerIn(scene, k) ?? [];
  }
  return [];
}

/** The last subject before the text at `k`, of a verb of telling or giving; undefined where the text has a phrase of its own. */
function issuerIn(scene: Scene, k: number): readonly Phrase[] | undefined {
  const { passage, text } = scene;
  if (hasMore(passage, k)) return undefined;
  const within = passage.is(k - 1, CLASS.preposition);
  for (const member of castOf(scene).before(k).toReversed()) {
    const { range, subject } = member;
    if (!subject || range.to > k || !ISSUING.has(mentionIn(scene, member, false).kind)) continue;
    const tells = isTelling(passage, range.from - 1) || isTelling(passage, range.to);
    const gives = passage.isLightVerb(range.from - 1) || passage.isLightVerb(range.to);
    return gives || (within && tells) ? [{ passage, range, text }] : undefined;
  }
  return undefined;
}

/** What stands after the noun says whose it is: one with the article, somebody, what it came from, or who but an outlet published it. */
function hasMore(p: Passage, k: number): boolean {
  const next = p.info(k + 1);
  if (p.info(k)?.head?.pronoun) return true;
  if (!next || next.complementizer) return false;
  if (isTellingOfIt(p, k + 1)) return canSpeak(p, k + 2) && p.info(k + 2)?.head?.kind !== 'media';
  return next.article || next.head !== undefined || p.isBelonging(k + 1) || p.isOrigin(k + 2);
}

/** A verb of telling, and not of passing on what others say. */
function isTelling(p: Passage, i: number): boolean {
  const tells = ({ reading: { cue }, pronoun }: CueReading) =>
    cue.entry.category !== 'report' && !pronoun;
  return p.info(i)?.cues.some((c) => isFiniteForm(c.reading) && tells(c)) ?? false;
}

/** Who issues what is written. */
const ISSUING: ReadonlySet<Kind> = new Set<Kind>(['organization', 'person', 'official', 'media']);
