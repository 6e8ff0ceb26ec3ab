import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { isUnjoined, joinedBy } from './clean-name';
import type { Entity } from './entity';
import { type Mention, mentionOf } from './mention';

/** What the phrase of a member says, without the first letter of a name of which nothing is known, which joins it. */
export function memberMention(
  p: Passage,
  range: Range,
  member: number,
  text: string,
  verb: Agreement,
): Mention {
  const mention = mentionOf(p, range, text, verb);
  if (!member || !isUnjoined(p, range.from)) return mention;
  const { name, words, names } = mention;
  const cut = ([first = '', ...others]: readonly string[]) => [first.slice(1), ...others];
  return { ...mention, name: name.slice(1), words: cut(words), names: cut(names).filter(Boolean) };
}

/** What a comma adds to a name is left out where several are named. */
const COMMA = /[,\u060c]/;

/** Whether sources that stand joined are persons by name, each another. */
function areSeveralPersons(members: readonly Entity[]): boolean {
  const named = members.every(({ kind, names }) => kind === 'person' && names.length > 0);
  return named && members.length > 1 && new Set(members).size === members.length;
}

/** Several persons who stand joined: the fullest name of each makes the name of all. */
class Joint {
  /** What is written before the name of each: a comma, a conjunction. */
  private readonly before: readonly string[];
  /** What all of them are, before the first name (the two deputies). */
  private readonly called: string;

  /**
   * @param from where the phrase begins in the paragraph
   * @param parts where the persons stand in it
   * @param whole all of them together
   * @param members who each of them is
   */
  constructor(
    p: Passage,
    from: number,
    parts: readonly Range[],
    text: string,
    private readonly whole: Entity,
    private readonly members: readonly Entity[],
  ) {
    this.before = parts.map(({ from }, k) => (k ? between(p, from, text) : ''));
    const first = parts[0]?.from ?? from;
    this.called = text.slice(p.token(from).start, p.token(first).start);
  }

  /** Names the whole anew: gives it if that changed its name. */
  rename(): Entity | undefined {
    const told = this.members.some(({ heads }) => heads.length);
    const names = this.members
      .map((member, k) => `${this.before[k]}${member.name.split(COMMA)[0]}`)
      .join('');
    const name = told ? names : this.called + names;
    if (name === this.whole.name) return undefined;
    this.whole.name = name;
    return this.whole;
  }
}

/** Of so many who stood joined the names are followed at most. */
const MOST = 12;

/** Those who stood joined of late. */
export class Joints {
  private readonly joints: Joint[] = [];

  /** Follows the names of several sources, if they are persons; the same as for `Joint`. */
  add(...[p, from, parts, text, whole, members]: ConstructorParameters<typeof Joint>): void {
    if (!areSeveralPersons(members)) return;
    this.joints.push(new Joint(p, from, parts, text, whole, members));
    if (this.joints.length > MOST) this.joints.shift();
  }

  /** Those whose name has changed. */
  renamed(): Entity[] {
    return this.joints.flatMap((joint) => joint.rename() ?? []);
  }
}

/** A mark before the name at `i`, the blank, and what is joined to it. */
function between(p: Passage, i: number, text: string): string {
  const last = p.token(i - 1);
  const mark = last.info ? '' : last.raw;
  return mark + text.slice(last.end, p.token(i).start) + joinedBy(p, i);
}
