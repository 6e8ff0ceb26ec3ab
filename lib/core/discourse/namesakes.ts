import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import type { Entity } from './entity';
import type { Mention } from './mention';

/** How many entities that share a word are kept in mind. */
const MOST_NAMESAKES = 24;

/** Finds who of those known a phrase speaks of. */
export class EntityIndex {
  private readonly byWord = new Map<string, Entity[]>();
  private readonly lastOfKind = new Map<Kind, Entity>();

  /** Lets the entity be found by the words, before all that were found by them earlier. */
  index(entity: Entity, words: readonly string[]): void {
    this.lastOfKind.set(entity.kind, entity);
    for (const word of words) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [entity]);
      else if (list.at(-1) !== entity) {
        const at = list.indexOf(entity);
        if (at >= 0) list.splice(at, 1);
        else if (list.length >= MOST_NAMESAKES) list.shift();
        list.push(entity);
      }
    }
  }

  /**
   * The one whom the mention means, undefined for one not known yet.
   * @param verb what the verb beside a bare name agrees with
   */
  match(mention: Mention, kind: Kind, verb: Agreement): Entity | undefined {
    if (mention.names.length && kind !== 'group')
      return this.byName(mention, verb) ?? this.byRole(mention, kind);
    return mention.head ? this.byHead(mention, kind) : this.byWords(mention, kind);
  }

  /** The last person whose surname differs from a bare name in its long vowels alone. */
  alike(p: Passage, range: Range, mention: Mention, kind: Kind): Entity | undefined {
    const [name = ''] = mention.names;
    const other = kind !== 'person' || mention.words.length !== 1 || mention.head;
    if (other || p.is(range.to - 1, CLASS['given-name'])) return undefined;
    const vowel = p.shapes.longVowels;
    const bare = consonants(name, vowel);
    if (bare.length < LEAST_ALIKE || name.length < LONG_NAME) return undefined;
    const fits = (word: string) => word.length >= LONG_NAME && consonants(word, vowel) === bare;
    for (const [word, entities] of this.byWord) {
      if (!fits(word)) continue;
      const found = entities.findLast((e) => e.kind === 'person' && [...e.names].at(-1) === word);
      if (found) return found;
    }
    return undefined;
  }

  private byName(
    { names, fathers, words, head, joint }: Mention,
    verb: Agreement,
  ): Entity | undefined {
    const fits = (e: Entity) =>
      e.joint === joint &&
      (Boolean(head) || !isOtherSex(e, verb)) &&
      !isOfAnother(names, [...e.names], e.fathers) &&
      !isOfAnother([...e.names], names, new Set(fathers));
    const around = names.flatMap((name) => this.byWord.get(name) ?? []).filter(fits);
    const same = around.findLast((e) => e.names.size > 0 && isSameName(names, e.names));
    if (same) return same;
    const within = (e: Entity) => words.every((w) => e.words.has(w));
    return fewestWords(around.filter((e) => e.kind !== 'group' && within(e)));
  }

  /** The unnamed holder of the very role that now has a name. */
  private byRole({ head, words, definite }: Mention, kind: Kind): Entity | undefined {
    if (!head || kind !== 'person') return undefined;
    const within = (e: Entity) => [...e.words].every((w) => words.includes(w));
    const named = this.byWord.get(head) ?? [];
    return named.findLast((e) => !e.names.size && e.heads.has(head) && definite && within(e));
  }

  private byWords({ words, state }: Mention, kind: Kind): Entity | undefined {
    const [first = ''] = words;
    const within = (e: Entity) =>
      e.state === state && e.kind === kind && words.every((w) => e.words.has(w));
    const around = (e: Entity) => [...e.words].every((w) => words.includes(w));
    const other = words.flatMap((w) => this.byWord.get(w) ?? []);
    const many = (e: Entity) => (kind === 'group') === (e.kind === 'group');
    const whole = fewestWords((this.byWord.get(first) ?? []).filter((e) => within(e) && many(e)));
    return whole ?? other.findLast((e) => !e.heads.size && around(e));
  }

  private byHead(
    { head = '', words, roles, short, definite, described }: Mention,
    kind: Kind,
  ): Entity | undefined {
    const named = this.byWord.get(words[0] ?? '') ?? [];
    const role = roles.includes(head);
    const within = (e: Entity) => words.every((w) => e.words.has(w));
    const around = (e: Entity) => !e.names.size && [...e.words].every((w) => words.includes(w));
    const fits = (e: Entity) => e.heads.has(head) && (within(e) || (around(e) && definite));
    const same = named.findLast((e) => !e.part && fits(e)) ?? named.findLast(fits);
    if (same || !definite) return same;
    const bare = this.withoutHead(words, kind);
    if (bare) return bare;
    const alike = (e: Entity) => words.every((w) => [...e.words].some((x) => isRelated(w, x)));
    const person = (e: Entity) => isPerson(e.kind) && e.heads.has(head);
    const byRole = isPerson(kind) ? named.findLast((e) => person(e) && alike(e)) : undefined;
    const other = role && kind === 'anonymous' ? this.byLook(words) : undefined;
    if (byRole || other || !short) return byRole ?? other;
    if (words.length > 1) return described ? this.lastWithHead(head, kind) : undefined;
    return this.lastWithHead(head, kind) ?? (role ? undefined : this.lastOfSort(kind));
  }

  /** A person of whom the text has said all that another word for the same says (the former Argentine star, for the player). */
  private byLook([, ...rest]: readonly string[]): Entity | undefined {
    if (rest.length < 2) return undefined;
    const same = (e: Entity) => e.names.size > 0 && rest.every((w) => e.words.has(w));
    return this.byWord.get(rest[0] ?? '')?.findLast((e) => e.kind === 'person' && same(e));
  }

  /** A body that was called by its own name alone before (the Red Crescent, the Red Crescent Society). */
  private withoutHead(words: readonly string[], kind: Kind): Entity | undefined {
    const own = (e: Entity) =>
      e.kind === kind && !e.heads.size && !e.state && [...e.words].every((w) => words.includes(w));
    return kind === 'organization' ? this.byWord.get(words[1] ?? '')?.findLast(own) : undefined;
  }

  /** An outlet or document that is called by its sort and an adjective (the German paper). */
  private lastWithHead(head: string, kind: Kind): Entity | undefined {
    return this.byWord.get(head)?.findLast((e) => e.kind === kind);
  }

  /** A word for a whole sort (the organization, the agency, the source) points at the last of that sort. */
  private lastOfSort(kind: Kind): Entity | undefined {
    const last = POINTED_AT.has(kind) ? this.lastOfKind.get(kind) : undefined;
    return last && (kind !== 'media' || !last.heads.size) ? last : undefined;
  }
}

const POINTED_AT: ReadonlySet<Kind> = new Set<Kind>(['media', 'anonymous']);

/** A name without its long vowels, which foreign names are written with or without. */
function consonants(name: string, vowel: RegExp): string {
  return name.charAt(0) + name.slice(1).split(vowel).join('');
}

/** Shorter names and fewer consonants tell nothing. */
const LONG_NAME = 6;
const LEAST_ALIKE = 3;

/** A bare name with a verb of the other gender is another one: a man, and the body that has his name. */
function isOtherSex({ agreement }: Entity, verb: Agreement): boolean {
  const one = agreement.number !== 'p' && verb.number === 's';
  return one && Boolean(agreement.gender && verb.gender) && agreement.gender !== verb.gender;
}

function isPerson(kind: Kind): boolean {
  return kind === 'person' || kind === 'official';
}

/** The name begins with that of somebody's father (Y, of X son of Y). */
export function isOfAnother(
  name: readonly string[],
  longer: readonly string[],
  fathers: ReadonlySet<string>,
): boolean {
  const [first = ''] = name;
  return longer[0] !== first && fathers.has(first);
}

/** One name is a part of the other, and they end alike or begin alike. */
function isSameName(a: readonly string[], b: ReadonlySet<string>): boolean {
  const other = [...b];
  const [less, more] = a.length <= other.length ? [a, other] : [other, a];
  if (!less.every((w) => more.includes(w))) return false;
  return less.at(-1) === more.at(-1) || less[0] === more[0];
}

/** The same word, or a country and its adjective. */
export function isRelated(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** Of those that hold the name, the one with the fewest words, the last of them. */
function fewestWords(entities: readonly Entity[]): Entity | undefined {
  let best: Entity | undefined;
  for (const e of entities) {
    if (!best || e.words.size <= best.words.size) best = e;
  }
  return best;
}
