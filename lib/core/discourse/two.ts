import type { Passage } from '../passage';
import { membersOf } from '../phrase/named/agreement';
import { speakerEnd } from '../phrase/speaker';
import { type Mention, mentionOf } from './mention';
import { castOf, type Phrase, type Scene } from './scene';

/** The last two by name of whom the latest sentences tell in an office of which the dual stands at `at` alone, with the article (the two ministers), the first told of first. */
export function twoInOffice(
  p: Passage,
  scenes: readonly Scene[],
  at: number,
  { head = '', short, words: alone, agreement }: Mention,
): readonly Phrase[] {
  if (!short || alone.length > 1 || agreement.number !== 'p' || !p.endsDual(at)) return [];
  const found = new Map<string, Phrase>();
  const now = scenes.at(-1);
  for (const scene of scenes.toReversed()) {
    const { passage, sentence, text } = scene;
    const before = scene === now ? at : sentence.to;
    for (const { range } of castOf(scene).before(before).toReversed()) {
      const whole = { from: range.from, to: speakerEnd(passage, range.from, sentence.to) };
      const joined = membersOf(passage, whole);
      for (const one of (joined.length ? joined : [range]).toReversed()) {
        const { head: office, names } = mentionOf(passage, one, text, {});
        if (one.to > before || !names.length || office !== head.slice(0, -1)) continue;
        found.set(names.join(' '), { passage, range: one, text });
        if (found.size === 2) return [...found.values()].reverse();
      }
    }
  }
  return [];
}
