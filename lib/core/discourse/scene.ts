import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { agreesWith } from './agreement';
import { castOf, type Member } from './cast';
import { type Mention, mentionOf } from './mention';

/** So many sentences back one is looked for who has not spoken. */
const REACH = 4;

/** A phrase of the text. */
interface Phrase {
  readonly passage: Passage;
  readonly range: Range;
  readonly text: string;
}

/** A sentence that has been read. Whom it tells of is looked up when that is asked. */
interface Scene {
  readonly passage: Passage;
  readonly sentence: Range;
  /** Of the paragraph. */
  readonly text: string;
  /** What is said in it. */
  readonly claims: Range[];
  cast: readonly Member[] | undefined;
}

/** The latest sentences, for those of whom they tell who have said nothing yet. */
export class Scenes {
  private readonly scenes: Scene[] = [];

  /** Begins a sentence. */
  begin(passage: Passage, sentence: Range, text: string): void {
    this.scenes.push({ passage, sentence, text, claims: [], cast: undefined });
    if (this.scenes.length > REACH) this.scenes.shift();
  }

  /** Takes in what is said in the sentence that was begun last. */
  hear(content: readonly Range[]): void {
    this.scenes.at(-1)?.claims.push(...content);
  }

  /**
   * Whom a verb before which nobody has spoken may go on from: the last subject that agrees, outside what others say; then
   * whoever else was told of last.
   * @param at the verb, in the paragraph that is read
   */
  actor(at: number, verb: Agreement): Phrase | undefined {
    return this.find(at, verb, true) ?? this.find(at, verb, false);
  }

  private find(at: number, verb: Agreement, subject: boolean): Phrase | undefined {
    const now = this.scenes.at(-1);
    const many = verb.number === 'p' || verb.number === 'd';
    for (const scene of this.scenes.toReversed()) {
      const { passage, text } = scene;
      const before = scene === now ? at : scene.sentence.to;
      scene.cast ??= castOf(passage, scene.sentence);
      const found = scene.cast.findLast((member) => {
        if (member.subject !== subject || member.range.to > before) return false;
        if (isClaimed(scene, member.range.from)) return false;
        const mention = mentionOf(passage, phraseOf(member, many), text, member.verb);
        return acts(mention, subject) && agreesWith(mention, verb);
      });
      if (found) return { passage, range: phraseOf(found, many), text };
    }
    return undefined;
  }
}

/** Who acts and speaks. */
const SPEAKING: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'official',
  'organization',
  'media',
  'group',
  'anonymous',
]);

/** A subject acts, if it can; whoever else is told of is somebody: people, or a person who is known. */
function acts({ kind, one, definite, names }: Mention, subject: boolean): boolean {
  if (one) return definite || names.length > 0;
  return subject ? SPEAKING.has(kind) : kind === 'group';
}

/** Of many the phrase with all who are joined. */
function phraseOf({ range, joinedTo }: Member, many: boolean): Range {
  return many ? { from: range.from, to: joinedTo } : range;
}

/** Inside a quotation or what somebody says. */
function isClaimed({ passage, claims }: Scene, at: number): boolean {
  return passage.quoteAround(at) >= 0 || claims.some(({ from, to }) => at >= from && at < to);
}
