import { CLASS } from '../cues/compiled';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { addMention, type Entity, type Mention, mentionOf } from './entity';
import { kindOf } from './kind';
import { NameIndex } from './names';

/** How many speakers back a dropped subject is looked for. */
const MEMORY = 8;
/** How many entities that share a word are kept in mind. */
const MOST_NAMESAKES = 24;

/** Who has been named and who has spoken, in the order of the text. */
export class Registry {
  private readonly byWord = new Map<string, Entity[]>();
  private readonly lastOfKind = new Map<Kind, Entity>();
  private readonly changed = new Set<Entity>();
  private readonly spoke: Entity[] = [];
  private readonly names = new NameIndex();

  /** Takes a paragraph in, before its sources are asked for. */
  read(p: Passage, text: string): void {
    this.names.add(p, text);
  }

  /** The entity of a written source; it has now spoken. Null for a pronoun that nothing explains. */
  written(p: Passage, range: Range, text: string, verb: Agreement): Entity | null {
    const pointing = this.pointedAt(p, range, verb);
    const entity = pointing === undefined ? this.named(p, range, text, verb) : pointing;
    if (entity) this.speaks(entity);
    return entity;
  }

  /** The last speaker that agrees with a verb or participle whose subject is dropped. */
  dropped(verb: Agreement): Entity | null {
    for (let i = this.spoke.length - 1; i >= Math.max(0, this.spoke.length - MEMORY); i--) {
      const entity = this.spoke[i];
      if (entity && agreesWith(entity.agreement, verb)) {
        this.speaks(entity);
        return entity;
      }
    }
    return null;
  }

  /** Marks an entity as the last speaker (or as what the sentence is about). */
  speaks(entity: Entity): void {
    this.spoke.push(entity);
  }

  /** Finds or makes the entity of a noun phrase. */
  named(p: Passage, range: Range, text: string, verb: Agreement): Entity {
    const inner = calledName(p, range);
    const mention = mentionOf(p, inner, text);
    const kind = kindOf(p, inner, verb);
    const known = this.match(mention, kind) ?? this.complete(mention, kind, verb);
    if (known) {
      this.index(known, mention.words);
      if (addMention(known, mention)) {
        known.kind = kind;
        this.changed.add(known);
      }
      return known;
    }
    const entity = this.add(mention, kind, agreementOf(p, range, verb));
    for (const part of partsOf(p, range)) {
      this.add(mentionOf(p, part, text), kindOf(p, part, verb), agreementOf(p, part, verb), true);
    }
    return entity;
  }

  private add(mention: Mention, kind: Kind, agreement: Agreement, part = false): Entity {
    const { name, head } = mention;
    const entity: Entity = { name, words: new Set(mention.words), head, kind, agreement, part };
    this.index(entity, mention.words);
    return entity;
  }

  /** The entities whose name has become fuller since this was last asked. */
  takeChanged(): readonly Entity[] {
    const changed = [...this.changed];
    this.changed.clear();
    return changed;
  }

  private index(entity: Entity, words: readonly string[]): void {
    this.lastOfKind.set(entity.kind, entity);
    for (const word of words) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [entity]);
      else if (!list.includes(entity)) {
        if (list.length >= MOST_NAMESAKES) list.shift();
        list.push(entity);
      }
    }
  }

  private match(mention: Mention, kind: Kind): Entity | undefined {
    const { head, words, short, definite } = mention;
    const [first] = words;
    if (!first) return undefined;
    const within = (e: Entity) => words.every((w) => e.words.has(w));
    const around = (e: Entity) => [...e.words].every((w) => words.includes(w));
    const named = this.byWord.get(first) ?? [];
    if (!head) {
      const other = words.flatMap((w) => this.byWord.get(w) ?? []);
      return fewestWords(named.filter(within)) ?? other.findLast((e) => !e.head && around(e));
    }
    const fits = (e: Entity) => e.head === head && (within(e) || (around(e) && definite));
    const same = named.findLast((e) => !e.part && fits(e)) ?? named.findLast(fits);
    if (same || !definite) return same;
    const alike = (e: Entity) => words.every((w) => [...e.words].some((x) => isRelated(w, x)));
    const byRole = named.findLast((e) => isPerson(e.kind) && isPerson(kind) && alike(e));
    if (byRole || !short || words.length > 1) return byRole;
    return named.findLast((e) => e.kind === kind) ?? this.lastOfSort(kind);
  }

  /** A word for a whole sort (the organization, the agency, the source) points at the last of that sort. */
  private lastOfSort(kind: Kind): Entity | undefined {
    return POINTED_AT.has(kind) ? this.lastOfKind.get(kind) : undefined;
  }

  /** A surname or a short form that stood in full somewhere else, though not as a source. */
  private complete(mention: Mention, kind: Kind, verb: Agreement): Entity | undefined {
    const last = mention.words.at(-1);
    if (!last || (!mention.head && (kind !== 'person' || mention.words.length > 2)))
      return undefined;
    const fuller = mention.head
      ? mention.short && mention.words.length === 1
        ? this.names.fullerHead(mention.head)
        : undefined
      : this.names.fullerName(last);
    if (!fuller) return undefined;
    const full = mentionOf(fuller.passage, fuller.range, fuller.text);
    if (
      !mention.words.every((w) => full.words.includes(w)) ||
      full.words.length <= mention.words.length
    ) {
      return undefined;
    }
    const fullKind = kindOf(fuller.passage, fuller.range, verb);
    const known = this.match(full, fullKind);
    return (
      known ??
      this.add(
        full,
        mention.head ? kind : fullKind,
        agreementOf(fuller.passage, fuller.range, verb),
      )
    );
  }

  /** A pronoun or demonstrative as subject: the last that agrees, null if none; undefined if it is no pronoun. */
  private pointedAt(p: Passage, range: Range, verb: Agreement): Entity | null | undefined {
    if (!p.is(range.from, CLASS.pronoun | CLASS.demonstrative) || range.to - range.from > 2)
      return undefined;
    const agreement = p.info(range.from)?.agreement ?? verb;
    return range.to - range.from === 1 ? this.dropped(agreement) : null;
  }
}

/** `what is called "X"`: the name is what stands in marks. */
function calledName(p: Passage, range: Range): Range {
  if (!p.is(range.from, CLASS['free-relative'])) return range;
  for (let i = range.from + 1; i < range.to; i++) {
    const close = p.opening(i)?.close;
    if (close && close === range.to - 1) return { from: i + 1, to: close };
  }
  return range;
}

function isPerson(kind: Kind): boolean {
  return kind === 'person' || kind === 'official';
}

const POINTED_AT: ReadonlySet<Kind> = new Set<Kind>([
  'organization',
  'media',
  'document',
  'anonymous',
]);

/** The same word, or a country and its adjective. */
function isRelated(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** Of those that hold the name, the one with the fewest words, the last of them. */
function fewestWords(entities: readonly Entity[]): Entity | undefined {
  let best: Entity | undefined;
  for (const e of entities) {
    if (e.kind !== 'group' && (!best || e.words.size <= best.words.size)) best = e;
  }
  return best;
}

function agreementOf(p: Passage, range: Range, verb: Agreement): Agreement {
  const own = p.info(range.from)?.head?.agreement;
  const joined = partsOf(p, range).length > 1;
  const gender = own?.gender ?? verb.gender;
  const number = joined ? 'p' : (own?.number ?? (verb.number === 'p' ? 'p' : 's'));
  return { person: 3, ...(gender && { gender }), number };
}

/** The coordinated sources of a phrase, none where it is one. */
function partsOf(p: Passage, range: Range): Range[] {
  const starts = [range.from];
  for (let i = range.from + 1; i < range.to; i++) {
    if (p.is(i, CLASS.relative)) break;
    if (p.info(i)?.head?.conjunction) starts.push(i);
  }
  if (starts.length === 1) return [];
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? range.to }));
}

/** Whether a speaker can be the subject that a verb or participle leaves out. */
function agreesWith(entity: Agreement, verb: Agreement): boolean {
  if (verb.number === 'p' || verb.number === 'd')
    return entity.number === 'p' || entity.number === 'd';
  if (entity.number === 'p') return verb.gender === 'f';
  return !entity.gender || !verb.gender || entity.gender === verb.gender;
}
