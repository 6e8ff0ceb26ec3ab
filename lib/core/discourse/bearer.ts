import type { EntityIndex } from './entities';
import type { Entity } from './entity';
import type { Mention } from './mention';
import type { NameIndex } from './names';
import type { Pointer } from './pointing';
import type { Speakers } from './speakers';

/** What is known of the text so far. */
interface Known {
  readonly names: NameIndex;
  readonly entities: EntityIndex;
  readonly speakers: Speakers;
}

/**
 * Whom a title of honour with a pronoun stands for (his majesty): who is called by the title in the text, or else is named
 * with an office that it is due to; of several the last who spoke or was told of.
 * @param but who is not meant
 */
export function bearerOf(
  { titles, heads, agreement: { gender } }: Pointer,
  known: Known,
  but: Entity | undefined,
): Mention | undefined {
  const woman = gender === 'f';
  const fits = ({ one, agreement }: Mention) => one && (agreement.gender === 'f') === woman;
  const last = (mentions: readonly Mention[]) => lastOf(mentions.filter(fits), known, but);
  return (
    last(titles.flatMap((title) => known.names.phrases(title, 'head'))) ??
    last(heads.flatMap((head) => known.names.phrases(head, 'office')).filter(isNamed))
  );
}

const isNamed = ({ names }: Mention): boolean => names.length > 0;

/** The mention of the last who spoke, or else was told of; where nobody did or was, the last one, with a name if any has one. */
function lastOf(
  mentions: readonly Mention[],
  { entities, speakers }: Known,
  but: Entity | undefined,
): Mention | undefined {
  const known = new Map<Entity, Mention>();
  const others: Mention[] = [];
  for (const mention of mentions) {
    const entity = entities.best(mention);
    if (entity && entity !== but) known.set(entity, mention);
    if (!entity) others.push(mention);
  }
  const [told] = [...known.keys()].sort((a, b) => b.told - a.told);
  const entity = speakers.last((e) => known.has(e)) ?? told;
  return entity ? known.get(entity) : (others.findLast(isNamed) ?? others.at(-1));
}
