import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import type { Passage } from '../passage';
import { verbGroupStart } from '../phrase/position';
import type { Range } from '../text/sentences';
import { isTitle } from './called';
import { type Entity, rename } from './entity';
import type { Speakers } from './speakers';

/** One in office speaks so many times at most before he is named. */
const UNNAMED = 3;

/** Gives those who spoke without a name the one that a later sentence has for them. */
export class Unnamed {
  /** The one of the first line, until the first who is named speaks. */
  private first: Entity | undefined;
  private paragraphs = 0;
  private titled = false;

  /** Takes a paragraph in, before anybody speaks in it. */
  read(p: Passage): void {
    this.paragraphs++;
    if (this.paragraphs === 1) this.titled = isTitle(p);
  }

  /** Headlines leave a speaker unnamed whom the first sentence of speech names: that one, if it got the entity's name. */
  inFirstLine(entity: Entity): Entity | undefined {
    if (this.paragraphs === 1) {
      if (this.titled && isUnnamed(entity) && entity.agreement.number !== 'p')
        this.first ??= entity;
      return undefined;
    }
    if (entity.kind === 'media') return undefined;
    const { first } = this;
    this.first = undefined;
    return first && first !== entity ? settle(first, entity, false) : undefined;
  }

  /**
   * One who goes on where somebody unnamed has just spoken is that one, and so is one of whom the text tells no office
   * after somebody of whom it tells that alone: who that was, if it got the entity's name.
   * @param goesOn by the verb (added)
   */
  justBefore(entity: Entity, speakers: Speakers, goesOn: boolean): Entity | undefined {
    const last = speakers.last();
    if (!last || !isUnnamed(last) || last.agreement.number !== 's') return undefined;
    const begun = isInOffice(last) && speakers.timesOf(last) <= UNNAMED;
    if (speakers.hasSpoken(entity) || !(goesOn || (begun && isNameAlone(entity)))) return undefined;
    return settle(last, entity, true);
  }
}

/** Whether nothing but an office or a vague word is known of one who spoke, and that at least. */
function isUnnamed({ kind, heads }: Entity): boolean {
  return heads.length > 0 && (kind === 'official' || kind === 'anonymous');
}

/** A certain office is told of, and nobody who holds it. */
function isInOffice({ kind, best }: Entity): boolean {
  return kind === 'official' && best.one && best.role && best.definite && !best.generic;
}

/** Nothing but a name of two words or more, and at most a title: the text has told before who that is. */
function isNameAlone({ names, offices, best }: Entity): boolean {
  return names.length > 1 && offices.length === 0 && best.words.length - best.names.length <= 1;
}

/** The sentence begins with the verb of the one whom the phrase names, nobody else's turn, and says no more of who that is. */
export function isSaidAtOnce(p: Passage, { from, to }: Range): boolean {
  const first = p.sentenceAt(from)?.from ?? 0;
  const verb = p.info(from - 1)?.cues.some(({ reading }) => isFiniteForm(reading));
  if (!verb || verbGroupStart(p, from - 1, first) > first || p.isMark(to, '(')) return false;
  for (let i = from; i < to; i++) if (!p.isWord(i)) return false;
  return !p.isMark(to, ',') || p.is(to + 1, CLASS.preposition | CLASS.complementizer);
}

/** Gives one unnamed the name of another who is the same, unless gender or (where that is not sure) calling differ. */
function settle(
  unnamed: Entity,
  { best, kind, agreement, heads }: Entity,
  sure: boolean,
): Entity | undefined {
  if (kind !== 'person') return undefined;
  const { gender = unnamed.agreement.gender } = agreement;
  if (unnamed.agreement.gender !== gender) return undefined;
  const same = sure || unnamed.heads.some((head) => heads.includes(head));
  if (unnamed.kind === 'anonymous' && heads.length && !same) return undefined;
  rename(unnamed, best);
  return unnamed;
}
