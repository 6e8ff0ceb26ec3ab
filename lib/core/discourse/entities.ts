import { push } from '../cues/forms';
import type { Gender } from '../lexicon';
import type { Kind } from '../types';
import type { Entity } from './entity';
import { ENOUGH, likeness, type Nearness } from './likeness';
import type { Mention } from './mention';
import { consonants, isAlike, LONG_NAME } from './same-name';

/** Of two that are as like, one that stood among several goes after one that stood alone. */
const JOINED = 0.1;

/** How many entities that share a word are kept in mind. */
const MOST_NAMESAKES = 24;

const NOBODY: readonly Entity[] = [];

/** Those of whom the text has told, found by their words. */
export class EntityIndex {
  private readonly byWord = new Map<string, Entity[]>();
  /** The last of each kind who was told of. */
  readonly lastOf = new Map<Kind, Entity>();
  /** Words by their consonants, as far as they have been gone through. */
  private readonly bySound = new Map<string, string[]>();
  /** Words that have not been gone through for their sound: they wait until a name is looked for by it. */
  private unheard: string[] = [];
  private told = 0;
  private questions = 0;

  /** Lets the entity be found by the words, and makes it the last who was told of. */
  index(entity: Entity, words: readonly string[]): void {
    this.lastOf.set(entity.kind, entity);
    entity.told = ++this.told;
    for (const word of words) {
      const list = this.byWord.get(word);
      if (!list) {
        this.byWord.set(word, [entity]);
        this.unheard.push(word);
      }
      if (list && !list.includes(entity)) {
        if (list.length >= MOST_NAMESAKES) list.shift();
        list.push(entity);
      }
    }
  }

  /** The one whom the mention means, undefined for one not known yet: the likest, of several the last who was told of. */
  best(mention: Mention, near?: Nearness): Entity | undefined {
    const question = ++this.questions;
    let found: Entity | undefined;
    let most = 0;
    for (const entities of this.among(mention, near))
      for (const entity of entities) {
        if (entity.asked === question) continue;
        entity.asked = question;
        const score = likeness(entity, mention, near);
        if (score < ENOUGH) continue;
        const rank = entity.part ? score - JOINED : score;
        if (rank < most || (rank === most && found && found.told > entity.told)) continue;
        most = rank;
        found = entity;
      }
    return found;
  }

  /** Lists of those who share a word with the mention, and of those who are near: one may be in several. */
  private among({ words, kin, kindred, child, kind }: Mention, near?: Nearness) {
    const lists: (readonly Entity[])[] = [];
    const take = (word: string) => {
      const entities = this.byWord.get(word);
      if (entities) lists.push(entities);
    };
    words.forEach(take);
    if (kin) kindred?.forEach(take);
    if (child) take(child);
    const last = near && this.lastOf.get(kind);
    if (near?.last) lists.push([near.last]);
    if (last) lists.push([last]);
    return lists;
  }

  /** The only body that is called by the head of one of which an adjective of its country or kind alone is said (the Japanese company). */
  onlyBody({ head = '', sort, ofSort, places }: Mention): Entity | undefined {
    if (!ofSort) return undefined;
    const [only, ...others] = (this.byWord.get(head) ?? []).filter((e) => e.heads.includes(head));
    if (!only || others.length > 0 || only.kind !== 'organization' || only.words.length < 2)
      return undefined;
    const there = places.length > 0 && places.every((place) => only.places.includes(place));
    const elsewhere = places.length > 0 && only.places.length > 0;
    return there || (sort && !elsewhere) ? only : undefined;
  }

  /** The only text that is called by the head of one of which a relative clause tells more. */
  onlyText({ head = '', told, kind }: Mention): Entity | undefined {
    if (!told || kind !== 'document') return undefined;
    const [only, ...others] = (this.byWord.get(head) ?? NOBODY).filter((e) =>
      e.heads.includes(head),
    );
    return others.length === 0 && only?.kind === kind ? only : undefined;
  }

  /** How those are called who have been named with the head. */
  named(head: string): Mention[] {
    const known = this.byWord.get(head) ?? [];
    return known.filter((e) => e.names.length > 0 && e.heads.includes(head)).map((e) => e.best);
  }

  /** Whether a state is known by the word. */
  state(word: string): boolean {
    return (this.byWord.get(word) ?? NOBODY).some(({ best }) => best.state && !best.words[1]);
  }

  /** Whether somebody is known who bears the adjective of a country, and of no other. */
  bears(adjective: string): boolean {
    return (this.byWord.get(adjective) ?? NOBODY).some(({ best }) => best.places.length === 1);
  }

  /** The last person whose name ends with the words, of that gender or of none that is known. */
  called(words: readonly string[], gender: Gender | undefined): Entity | undefined {
    const ends = ({ names }: Entity) => {
      const last = names.slice(-words.length);
      return names.length > words.length && last.every((name, i) => name === words[i]);
    };
    const known = this.byWord.get(words.at(-1) ?? '') ?? [];
    const fits = ({ kind, agreement }: Entity) =>
      kind === 'person' && (agreement.gender ?? gender) === gender;
    return known.findLast((e) => fits(e) && ends(e));
  }

  /** Whether a person is known by a name of several words that ends with this one. */
  isLastName(word: string): boolean {
    const ends = ({ kind, names }: Entity) =>
      kind === 'person' && names.length > 1 && names.at(-1) === word;
    return (this.byWord.get(word) ?? NOBODY).some(ends);
  }

  /** The last one whose name differs from a bare one in long vowels alone: a person by the surname, or with all the names before it too; a body by a word of its own. */
  alike(mention: Mention, vowel: RegExp): Entity | undefined {
    const { names, words, head } = mention;
    if (words.length !== names.length || head) return undefined;
    const name = names.at(-1) ?? '';
    for (const word of this.soundingLike(name, vowel)) {
      const entities = isAlike(word, name, vowel) ? (this.byWord.get(word) ?? NOBODY) : NOBODY;
      const found = entities.findLast((e) =>
        e.names.length ? isPersonBy(e, word, mention) : isBodyBy(e, word, mention),
      );
      if (found) return found;
    }
    return undefined;
  }

  /** The words that have the consonants of a name, in the order in which they were first met. */
  private soundingLike(name: string, vowel: RegExp): readonly string[] {
    for (const word of this.unheard) push(this.bySound, consonants(word, vowel), word);
    this.unheard = [];
    return this.bySound.get(consonants(name, vowel)) ?? [];
  }
}

/** With a given name before it only a vowel that one of them leaves out tells no other man. */
function isPersonBy(e: Entity, word: string, { kind, names, verb }: Mention): boolean {
  // A bare name is taken for a body's where its verb is a woman's.
  const woman = kind === 'organization' && verb.gender === 'f' && names.length === 1;
  if (!(kind === 'person' || woman) || e.names.at(-1) !== word) return false;
  const others = names.slice(0, -1);
  if (!others.length) return e.kind === 'person';
  return word.length !== names.at(-1)?.length && others.every((other) => e.names.includes(other));
}

/** A body or outlet that is called by its sort, with a foreign name: one of many letters. */
function isBodyBy({ kind, heads, words, agreement }: Entity, word: string, m: Mention): boolean {
  if (!(kind === 'organization' || kind === 'media') || !heads.length || heads.includes(word))
    return false;
  if (agreement.gender !== m.verb.gender || word.length < LONG_NAME) return false;
  return m.names.slice(0, -1).every((other) => words.includes(other));
}
