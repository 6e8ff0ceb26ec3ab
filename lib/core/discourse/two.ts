import type { Passage } from '../passage';
import { membersOf } from '../phrase/named/agreement';
import { speakerEnd } from '../phrase/speaker';
import type { Range } from '../text/sentences';
import { type Mention, mentionOf } from './mention';
import { castOf, type Phrase, type Scenes } from './scene';

/** The only two by name of whom the latest sentences tell in an office of which the dual stands at `at` alone, with the article (the two ministers), the first told of first. */
export function twoInOffice(
  p: Passage,
  scenes: Scenes,
  at: number,
  { head = '', short, words: alone, agreement }: Mention,
): readonly Phrase[] {
  if (!short || alone.length > 1 || agreement.number !== 'p' || !p.endsDual(at)) return [];
  const found = new Map<string, Phrase>();
  for (const [scene, before] of scenes.until(at)) {
    const { passage, sentence, text } = scene;
    let unnamed = false;
    for (const { range } of castOf(scene).before(before).toReversed()) {
      const whole = { from: range.from, to: speakerEnd(passage, range.from, sentence.to) };
      const joined = membersOf(passage, whole);
      for (const one of (joined.length ? joined : [range]).toReversed()) {
        const { head: office, names, words } = mentionOf(passage, one, text, {});
        if (one.to > before || office !== head.slice(0, -1)) continue;
        const name = names.at(-1);
        if (!name) unnamed ||= words.length > 1;
        else if (isTwice(passage, one)) return [];
        else if (!found.has(name)) found.set(name, { passage, range: one, text });
      }
    }
    // Beside the two a third is told of without a name.
    if (unnamed && found.size > 0) return [];
  }
  return found.size === 2 ? [...found.values()].reverse() : [];
}

/** Two offices stand one straight after the other: the phrase may tell of two. */
function isTwice(p: Passage, { from, to }: Range): boolean {
  for (let i = from - 1; i + 1 < to; i++)
    if (p.info(i)?.head?.role && p.info(i)?.article && p.info(i + 1)?.head?.role) return true;
  return false;
}
