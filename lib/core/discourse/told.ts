import type { Passage } from '../passage';
import { headAt } from '../phrase/named/head';
import { hasKnownName } from '../phrase/named/person';
import { stemAt } from '../phrase/named/stem';
import { isNobodyToldOf } from '../phrase/named/topic';
import { isNobody } from '../phrase/nobody';
import { canSpeak } from '../phrase/noun';
import type { Range } from '../text/sentences';
import type { EntityIndex } from './entities';
import { soughtBy } from './entity';
import { fullest, onlyOne, tellsWhom } from './fullest';
import type { Mention } from './mention';
import type { NameIndex } from './names';
import type { Scene } from './scene';

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

/** The state that the text names, whose adjective alone says whose a noun is (Turkish accusations). */
export function stateOf({ words, places, kind, state: is }: Mention, { names }: Known, p: Passage) {
  const [place = '', another] = places;
  if (words.length !== 1 || another || kind !== 'organization' || is) return undefined;
  const state = p.statesOf(place).find((word) => names.placesOf(word) > 0);
  return state === undefined ? undefined : names.phrases(state, 'state').at(-1);
}

/**
 * The state that the text calls by a word for a realm (the kingdom). One whose adjective somebody bears who speaks is named
 * most by far; another is the only one of which the text names anything, has spoken or been told of before and is not
 * named in the same sentence, as the other party is.
 */
export function realmOf(
  { words, article, one, state: known }: Mention,
  { names, entities }: Known,
  scene: Scene | undefined,
): Mention | undefined {
  const [realm = '', another] = words;
  if (another || one || known || !article || !scene) return undefined;
  const { passage, sentence } = scene;
  const states = passage
    .realmsOf(realm)
    .map((state) => state.filter((word) => names.placesOf(word) > 0));
  const isState = (word: string) => names.phrases(word, 'state').length > 0;
  const told = states.flat();
  const borne = told.find((word) => !isState(word) && entities.bears(word));
  const meant = borne ?? told.find((word) => entities.state(word));
  const own = states.find((state) => state.some((word) => word === meant)) ?? [];
  const state = own.find(isState);
  const others = told.filter((word) => !own.includes(word));
  if (!state || others.some((word) => !borne || !isState(word))) return undefined;
  const times = (of: readonly string[]) => of.reduce((sum, word) => sum + names.placesOf(word), 0);
  if (times(own) <= times(others) * 2) return undefined;
  for (let i = sentence.from; !borne && i < sentence.to; i++)
    if (stemAt(passage, i) === state) return undefined;
  return names.phrases(state, 'state').at(-1);
}
