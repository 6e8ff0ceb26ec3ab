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

/** Whether the text tells of whom a mention means, or it means some of many (`counted`). */
export function isTold(mention: Mention, known: Known, counted: boolean): boolean {
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
