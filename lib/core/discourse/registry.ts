import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { canSpeak } from '../phrase/noun';
import type { Range } from '../text/sentences';
import type { Kind } from '../types';
import { agreementOf, agreesWith, partsOf } from './agreement';
import { calledName, isAnother, withoutPointer } from './called';
import { addMention, type Entity, entityOf } from './entity';
import { fullerOf, holderOf, isFuller, LONGEST_SHORT, readFull } from './fuller';
import { kindOf } from './kind';
import { type Mention, mentionOf } from './mention';
import { NameIndex } from './names';
import { EntityIndex } from './namesakes';
import { People } from './people';
import { headAt } from './person';
import { pointedAt } from './pointing';
import { isPlainPerson, lastByRole, type Telling } from './role';
import { Speakers } from './speakers';
import { Unnamed } from './unnamed';
import { lastName, Waiting } from './waiting';

const PLAIN: Telling = { within: false, continues: false };

/** Who has been named and who has spoken, in the order of the text. */
export class Registry {
  /** Who spoke, and whom sentences are about. */
  readonly speakers = new Speakers();
  private readonly entities = new EntityIndex();
  private readonly changed = new Set<Entity>();
  /** Where the words of the text stand. */
  readonly names = new NameIndex();
  private readonly people = new People();
  private readonly waiting = new Waiting();
  private readonly unnamed = new Unnamed();

  /** Takes a paragraph in, before its sources are asked for. */
  read(p: Passage, text: string): void {
    this.names.add(p, text);
    this.people.add(p, text);
    this.unnamed.read(p);
    for (const entity of this.waiting.due(this.names)) {
      if (entity.names.size) this.completeLater(entity);
      else this.nameOffice(entity);
    }
  }

  /** The entity of a written source; it has now spoken. Null for a pronoun that nothing explains. */
  written(
    p: Passage,
    range: Range,
    text: string,
    verb: Agreement,
    telling: Telling = PLAIN,
  ): Entity | null {
    const inner = withoutPointer(p, range);
    const pointing = pointedAt(this.speakers, p, inner, verb);
    if (pointing !== undefined) return pointing;
    const entity = this.named(p, inner, text, verb, telling);
    this.hasChanged(this.unnamed.inFirstLine(entity));
    if (telling.continues && !telling.within)
      this.hasChanged(this.unnamed.justBefore(entity, this.speakers));
    return entity;
  }

  /** A sentence is about the one that the phrase names; a word that nobody knows must name one who is known. */
  topic(p: Passage, range: Range, text: string): void {
    const entity = this.known(p, range, text, {});
    if (entity) this.speakers.isTopic(entity);
  }

  /** Who the phrase names, if it can be one who speaks: a word that nobody knows must name one who is known. */
  known(
    p: Passage,
    range: Range,
    text: string,
    verb: Agreement,
    telling: Telling = PLAIN,
  ): Entity | undefined {
    const first = headAt(p, range);
    const known =
      canSpeak(p, range.from) ||
      p.isHumanPlural(range.from) ||
      (first > range.from && kindOf(p, range, verb) === 'group') ||
      this.isNamed(mentionOf(p, range, text, {}));
    return known ? this.named(p, range, text, verb, telling) : undefined;
  }

  /** Finds or makes the entity of a noun phrase. */
  named(p: Passage, range: Range, text: string, verb: Agreement, telling = PLAIN): Entity {
    const inner = calledName(p, range);
    const mention = mentionOf(p, inner, text, verb);
    const kind = kindOf(p, inner, verb);

    const known = isAnother(p, inner) ? undefined : this.meant(p, inner, mention, verb, telling);
    if (known) {
      this.entities.index(known, mention.words);
      this.extend(known, mention, kind);
      if (!known.agreement.gender && verb.gender)
        known.agreement = { ...known.agreement, gender: verb.gender };
      return known;
    }
    const entity = this.add(mention, kind, agreementOf(p, inner, verb));
    for (const part of partsOf(p, range)) this.part(p, part, text, verb);
    return entity;
  }

  /** One of several sources that stand joined: a person may be known. */
  private part(p: Passage, range: Range, text: string, verb: Agreement): void {
    const mention = mentionOf(p, range, text, verb);
    const kind = kindOf(p, range, verb);
    const named = kind === 'person' && mention.names.length > 0;
    const known = named && this.entities.match(mention, kind, verb);
    if (known || (named && this.complete(mention, kind, verb))) return;
    this.add(mention, kind, agreementOf(p, range, verb), true);
  }

  /**
   * Who of those known a mention means. What people may be called besides their office (the researcher) goes to the
   * last who spoke before any who was only called so once, and before the text is searched for more of the phrase.
   */
  private meant(
    p: Passage,
    range: Range,
    mention: Mention,
    verb: Agreement,
    telling: Telling,
  ): Entity | undefined {
    const kind = kindOf(p, range, verb);
    const known = this.matched(mention, kind, verb);
    const loose = mention.short && kind === 'anonymous' && mention.roles.length > 0;
    const sure = known && !(loose && !known.named.includes(mention.head ?? ''));
    const last = () => lastByRole(this.speakers.last(), p, range, mention, verb, telling);
    if (sure) return known;
    return (
      (loose ? (last() ?? known) : undefined) ??
      this.complete(mention, kind, verb) ??
      this.entities.alike(p, range, mention, kind) ??
      last() ??
      this.onlyOne(p, range, mention, verb)
    );
  }

  /** The only person of that sex whom the text names, for one of whom nothing else is said. */
  private onlyOne(p: Passage, range: Range, mention: Mention, verb: Agreement): Entity | undefined {
    if (!isPlainPerson(p, range, mention)) return undefined;
    const found = this.people.onlyOf(p.info(headAt(p, range))?.head?.agreement.gender);
    return found && this.named(found.passage, found.range, found.text, verb);
  }

  private isNamed(mention: Mention): boolean {
    const known = this.entities.match(mention, 'person', {});
    return (known ?? fullerOf(this.names, mention, 'person')) !== undefined;
  }

  /** Who is known by the mention; an office whose holder the text names somewhere is that person's. */
  private matched(mention: Mention, kind: Kind, verb: Agreement): Entity | undefined {
    const known = this.entities.match(mention, kind, verb);
    if (known?.names.size || mention.names.length || !mention.definite) return known;
    const words = known && mention.short ? known.named : mention.words;
    return this.holder(mention, words, verb) ?? known;
  }

  /** The person whom the text names as the holder of an office. */
  private holder(
    { head, roles }: Mention,
    words: readonly string[],
    verb: Agreement,
  ): Entity | undefined {
    if (!head || !roles.includes(head)) return undefined;
    const found = holderOf(this.names, head, words);
    if (!found) return undefined;
    const known = this.entities.match(found.full, 'person', verb);
    if (known?.names.size) {
      this.extend(known, found.full, 'person');
      return known;
    }
    const agreement = agreementOf(found.passage, found.range, verb);
    if (!agreesWith({ agreement, kind: 'person' }, verb)) return undefined;
    return this.add(found.full, 'person', agreement);
  }

  /** The entities whose name has become fuller since this was last asked. */
  takeChanged(): readonly Entity[] {
    const changed = [...this.changed];
    this.changed.clear();
    return changed;
  }

  private hasChanged(entity: Entity | undefined): void {
    if (entity) this.changed.add(entity);
  }

  private extend(entity: Entity, mention: Mention, kind: Kind): void {
    if (!addMention(entity, mention)) return;
    entity.kind = kind;
    this.changed.add(entity);
    if (mention.words.length > LONGEST_SHORT) this.waiting.delete(entity);
  }

  private add(mention: Mention, kind: Kind, agreement: Agreement, part = false): Entity {
    const entity = entityOf(mention, kind, agreement, part);
    const { head, words, names, roles, joint } = mention;
    this.entities.index(entity, words);
    const office = head !== undefined && roles.includes(head) && mention.definite;
    if (!joint && (names.length ? words.length <= LONGEST_SHORT : office)) this.waiting.add(entity);
    return entity;
  }

  /** A surname or a short form that stood in full somewhere else, though not as a source. */
  private complete(mention: Mention, kind: Kind, verb: Agreement): Entity | undefined {
    const fuller = mention.joint ? undefined : fullerOf(this.names, mention, kind);
    if (!fuller) return undefined;
    const { passage, range } = fuller;
    const full = readFull(fuller);
    if (!isFuller(full, mention)) return undefined;
    const written = kindOf(passage, range, verb);
    const fullKind = mention.head && written !== 'person' ? kind : written;
    const known = this.entities.match(full, fullKind, verb);
    if (known) this.extend(known, full, fullKind);
    return known ?? this.add(full, fullKind, agreementOf(passage, range, verb));
  }

  /** A bare name that the paragraph just read has in full. */
  private completeLater(entity: Entity): void {
    const fits = (full: Mention) => [...entity.names].every((name) => full.words.includes(name));
    const fuller = this.names.fullerName(lastName(entity), entity.kind !== 'person', (phrase) =>
      fits(readFull(phrase)),
    );
    if (!fuller) return;
    const full = readFull(fuller);
    if (full.words.length <= entity.named.length) return;
    this.entities.index(entity, full.words);
    this.extend(entity, full, kindOf(fuller.passage, fuller.range, entity.agreement));
  }

  /** Gives an office the name of its holder. */
  private nameOffice(entity: Entity): void {
    const { named, agreement } = entity;
    const found = holderOf(this.names, named[0] ?? '', named);
    if (!found) return;
    const { gender } = agreementOf(found.passage, found.range, agreement);
    if (gender && agreement.gender && gender !== agreement.gender) return;
    this.entities.index(entity, found.full.words);
    this.extend(entity, found.full, 'person');
    this.waiting.delete(entity);
  }
}
