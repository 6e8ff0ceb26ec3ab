import { CLASS } from '../cues/compiled';
import { PERSON_NAME } from '../cues/named';
import type { Agreement, Gender } from '../lexicon';
import type { Passage } from '../passage';
import { agreesWith, isMany } from '../phrase/named/agreement';
import { authorIn } from '../phrase/named/author';
import { personIn } from '../phrase/named/person';
import type { Told } from '../phrase/named/topic';
import { canSpeak } from '../phrase/noun';
import { isFeminine } from '../phrase/shape';
import { speakerEnd } from '../phrase/speaker';
import { isUnknown } from '../phrase/unknown';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { Cast, type Member, mentionOfOne } from './cast';
import { type Mention, mentionOf } from './mention';
import { pointerOf } from './pointing';

/** So many sentences back one is looked for who has not spoken. */
const REACH = 4;

/** A phrase of the text. */
export interface Phrase {
  readonly passage: Passage;
  readonly range: Range;
  readonly text: string;
}

/** A sentence that has been read. */
export interface Scene {
  readonly passage: Passage;
  readonly sentence: Range;
  /** Of the paragraph. */
  readonly text: string;
  /** What is said in it. */
  readonly claims: Range[];
  /** Whom it tells of, once that has been asked. */
  cast: Cast | undefined;
}

/** The latest sentences, for those of whom they tell who have said nothing yet. */
export class Scenes {
  private readonly scenes: Scene[] = [];

  /** The sentence that was begun last. */
  get now(): Scene | undefined {
    return this.scenes.at(-1);
  }

  /** The sentences, the last first, each with the index up to which it is told of: that one up to `at`. */
  until(at: number): readonly (readonly [scene: Scene, end: number])[] {
    return this.scenes.toReversed().map((scene, back) => [scene, back ? scene.sentence.to : at]);
  }

  /** Begins a sentence. */
  begin(passage: Passage, sentence: Range, text: string): void {
    this.scenes.push({ passage, sentence, text, claims: [], cast: undefined });
    if (this.scenes.length > REACH) this.scenes.shift();
  }

  /** Takes in what is said in the sentence that was begun last. */
  hear(content: readonly Range[]): void {
    this.now?.claims.push(...content);
  }

  /**
   * Whom a verb before which nobody has spoken may go on from: the last subject that agrees, outside what others say; then
   * whoever else was told of last.
   * @param at the verb, in the paragraph that is read
   */
  actor(at: number, verb: Agreement): Phrase | undefined {
    return this.find(at, verb, true) ?? this.find(at, verb, false);
  }

  /** The first person who acts in a sentence that begins with where or when: whom it is about. */
  topic(): Range | undefined {
    const scene = this.now;
    if (!scene || !beginsWithPlace(scene)) return undefined;
    const { passage: p } = scene;
    const member = castOf(scene).subject();
    if (!member || p.quoteAround(member.range.from) >= 0) return undefined;
    if (p.info(member.range.from - 1)?.complementizer) return undefined;
    const { one } = mentionIn(scene, member, false);
    const name = one ? personIn(p, member.range) : undefined;
    if (!name || p.is(name.from, CLASS.time)) return undefined;
    return p.is(name.from, PERSON_NAME) ? member.range : undefined;
  }

  /**
   * What is made of the last subject that agrees, between two words of the sentence that was begun last.
   * @param other whether one who is no subject is meant too, by where the phrase begins
   */
  near<T>(
    from: number,
    at: number,
    verb: Agreement,
    make: (found: Told) => T | undefined,
    other: (from: number) => boolean = () => false,
  ): T | undefined {
    const scene = this.now;
    if (!scene) return undefined;
    const { passage } = scene;
    const quote = passage.quoteAround(at);
    for (const member of castOf(scene).before(at).toReversed()) {
      const many = isMany(verb) && member.subject;
      const subject = phraseOf(scene, member, many);
      const described = isMany(verb) && passage.is(subject.to, CLASS.relative);
      if (subject.from < from || subject.to > at) continue;
      if (!(member.subject || described || other(subject.from))) continue;
      if (pointerOf(passage, subject, verb) !== undefined) continue;
      if (!mayAct(passage, subject) || passage.quoteAround(subject.from) !== quote) continue;
      const mention = mentionIn(scene, member, many);
      const agrees =
        agreesWith(mention, verb) && (acts(mention, true) || mention.kind === 'document');
      const made = agrees ? make({ subject, verb: member.verb }) : undefined;
      if (made !== undefined) return made;
    }
    return undefined;
  }

  /** The last who agrees in the sentence that was begun last, a subject or not. */
  lastHere(at: number, verb: Agreement): Phrase | undefined {
    const any = () => true;
    const range = this.near(0, at, verb, ({ subject }) => subject, any);
    return this.now && range && { passage: this.now.passage, range, text: this.now.text };
  }

  /** Whoever was told of last and agrees, wherever that was: whom the latter means. */
  latter(at: number, pointer: Agreement): Phrase | undefined {
    const many = isMany(pointer);
    return this.last(at, (scene, member) => {
      const mention = mentionIn(scene, member, many);
      return acts(mention, true) && agreesWith(mention, pointer) && phraseOf(scene, member, many);
    });
  }

  /** The last person by name who acts, outside what others say: for what anybody may be called whoever agrees, for a calling one of whom none is told. */
  actorByName(
    at: number,
    { agreement, generic, plain, calling, short }: Mention,
  ): Phrase | undefined {
    if (!calling || !short || (generic && !plain)) return undefined;
    return this.last(at, (scene, member) => {
      if (!member.subject || isClaimed(scene, member.range.from)) return false;
      const { kind, given, agreement: own, words, names } = mentionIn(scene, member, false);
      if (kind !== 'person' || !given || !(generic || words.length === names.length)) return false;
      const gender = own.gender ?? genderOfName(scene.passage, member.range);
      return gender === agreement.gender && member.range;
    });
  }

  /** Whose a text is that the latest sentences tell of: whom the word for who writes may mean. */
  author(at: number, { calling, short, generic }: Mention): Phrase | undefined {
    if (!calling || !short || generic) return undefined;
    for (const [{ passage, text, sentence }, to] of this.until(at)) {
      const range = authorIn(passage, { from: sentence.from, to });
      if (range) return { passage, range, text };
    }
    return undefined;
  }

  /** Whoever was told of last that can be called a source, where nobody has spoken. */
  source(at: number): Phrase | undefined {
    return this.last(at, (scene, member) => {
      const mention = mentionIn(scene, member, true);
      return !mention.source && SPEAKING.has(mention.kind) && phraseOf(scene, member, true);
    });
  }

  private find(at: number, verb: Agreement, subject: boolean): Phrase | undefined {
    const many = isMany(verb);
    return this.last(at, (scene, member) => {
      if (member.subject !== subject || isClaimed(scene, member.range.from)) return false;
      const mention = mentionIn(scene, member, many);
      return acts(mention, subject) && agreesWith(mention, verb) && phraseOf(scene, member, many);
    });
  }

  /** The last before the word at `at` that is meant, with as much of its phrase. */
  private last(
    at: number,
    meant: (scene: Scene, member: Member) => Range | false,
  ): Phrase | undefined {
    for (const [scene, end] of this.until(at)) {
      const { passage, text } = scene;
      for (const member of castOf(scene).before(end).toReversed()) {
        const range = member.range.to <= end && meant(scene, member);
        if (range) return { passage, range, text };
      }
    }
    return undefined;
  }
}

/** Those of whom a sentence tells. */
export function castOf(scene: Scene): Cast {
  scene.cast ??= new Cast(scene.passage, scene.sentence);
  return scene.cast;
}

function beginsWithPlace({ passage: p, sentence: { from } }: Scene): boolean {
  return p.is(from, CLASS.preposition | CLASS.time);
}

/** One who can speak, some of many, or a word of which nothing is known; no quotation. */
function mayAct(p: Passage, { from, to }: Range): boolean {
  if ((p.opening(from)?.close ?? 0) >= to) return false;
  return (
    canSpeak(p, from) || p.is(from, CLASS.quantifier) || p.isHumanPlural(from) || isUnknown(p, from)
  );
}

/** What the phrase of one of them says; of many with all who are joined to it. */
export function mentionIn(scene: Scene, member: Member, many: boolean): Mention {
  if (!many || !member.joins) return mentionOfOne(scene.passage, member, scene.text);
  return mentionOf(scene.passage, phraseOf(scene, member, many), scene.text, member.verb);
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

/** A subject acts, if it can; whoever else is told of is somebody: people, by themselves or of a body, or a person who is known. */
function acts({ kind, one, definite, names, role, bodies }: Mention, subject: boolean): boolean {
  if (one) return definite || names.length > 0;
  if (subject) return SPEAKING.has(kind);
  return (kind === 'group' && !bodies) || (kind === 'official' && !role);
}

/** Of many the phrase with all who are joined. */
function phraseOf({ passage, sentence }: Scene, { range, joins }: Member, many: boolean): Range {
  if (!many || !joins) return range;
  return { from: range.from, to: speakerEnd(passage, range.from, sentence.to) };
}

/** By the ending of a given name: a man, unless it is one that women's names have. */
function genderOfName(p: Passage, range: Range): Gender {
  return isFeminine(p, personIn(p, range)?.from ?? range.from) ? 'f' : 'm';
}

/** Inside a quotation or what somebody says. */
export function isClaimed({ passage, claims }: Scene, at: number): boolean {
  return passage.quoteAround(at) >= 0 || claims.some(({ from, to }) => at >= from && at < to);
}
