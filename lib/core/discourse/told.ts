import type { Passage } from '../passage';
import { headAt } from '../phrase/named/head';
import { hasKnownName } from '../phrase/named/person';
import { isNobodyToldOf } from '../phrase/named/topic';
import { isNobody } from '../phrase/nobody';
import { canSpeak } from '../phrase/noun';
import type { Range } from '../text/sentences';
import type { EntityIndex } from './entities';
import { soughtBy } from './entity';
import { fullest, onlyOne, tellsWhom } from './fullest';
import type { Mention } from './mention';
import type { NameIndex } from './names';

/** What is known of the text so far. */
interface Known {
  readonly names: NameIndex;
  readonly entities: EntityIndex;
}

/** Whether a phrase names one who can speak: a word that nobody knows must name one who is known. */
export function isKnown(p: Passage, range: Range, mention: () => Mention, known: Known): boolean {
  if (isNobody(p, range) || isNobodyToldOf(p, range)) return false;
  if (canSpeak(p, range.from) || p.isHumanPlural(range.from) || hasKnownName(p, range)) return true;
  return isTold(mention(), known, headAt(p, range) > range.from);
}

/** Whether the text tells of whom a mention means, or it means some of many (`counted`). */
function isTold(mention: Mention, known: Known, counted: boolean): boolean {
  return (
    (counted && mention.kind === 'group') ||
    known.entities.best(mention) !== undefined ||
    tellsWhom(mention, fullest(known.names, soughtBy(mention))) ||
    onlyNamed(mention, known) !== undefined
  );
}

/** The only one whom the text has named so. */
export function onlyNamed(mention: Mention, { entities, names }: Known): Mention | undefined {
  return onlyOne(mention, [
    (head) => entities.named(head),
    (head) => names.phrases(head, 'office'),
  ]);
}

/** The state that the text calls by a word for a realm (the kingdom): of those that it may be the only one that is told of, or that is told of most by far. */
export function realmOf(
  { words, article, one, state: known }: Mention,
  { names }: Known,
  statesOf: (realm: string) => readonly string[],
): Mention | undefined {
  const [realm = '', another] = words;
  if (another || one || known || !article) return undefined;
  const states = statesOf(realm).map((state) => ({ state, times: names.placesOf(state) }));
  const [first, second] = states.sort((a, b) => b.times - a.times);
  if (!first || first.times <= (second?.times ?? 0) * 2) return undefined;
  return names.phrases(first.state, 'state').at(-1);
}
