import { CLASS } from '../cues/compiled';
import type { Draft } from '../draft';
import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { isMany, membersOf } from '../phrase/named/agreement';
import type { Range } from '../text/sentences';
import { bearerOf } from './bearer';
import { calledName, isAnother, withoutPointer } from './called';
import { feminineVerbAt } from './cast';
import { composedOf } from './composed';
import { EntityIndex } from './entities';
import { addMention, type Entity, entityOf, soughtBy } from './entity';
import { fullest, spelledAlike } from './fullest';
import { issuerOf } from './issued';
import { Joints, memberMention } from './joint';
import { mayMean, PLAIN, type Telling } from './likeness';
import { type Mention, mentionOf } from './mention';
import { NameIndex } from './names';
import { People } from './people';
import { type Pointer, pointerOf } from './pointing';
import { type Phrase, Scenes } from './scene';
import { Speakers } from './speakers';
import { isKnown, onlyNamed, realmOf, stateOf } from './told';
import { twoInOffice } from './two';
import { isSaidAtOnce, Unnamed } from './unnamed';
import { Waiting } from './waiting';

/** Who has been named and who has spoken, in the order of the text. */
export class Registry {
  /** Who spoke, and whom sentences are about. */
  readonly speakers = new Speakers();
  /** The latest sentences. */
  readonly scenes = new Scenes();
  /** Who is known, by the words of their names. */
  readonly entities = new EntityIndex();
  private readonly changed = new Set<Entity>();
  /** Where the words of the text stand. */
  readonly names = new NameIndex();
  private readonly people = new People();
  private readonly waiting = new Waiting();
  private readonly unnamed = new Unnamed();
  private readonly joints = new Joints();

  /** Takes in what is attributed in the paragraph, before its sources are asked for, and what names it has in a fuller form. */
  read(p: Passage, text: string, drafts: readonly Draft[]): void {
    this.names.bound(drafts);
    this.people.add(p, text);
    this.unnamed.read(p);
    for (const entity of this.waiting.due(this.names)) {
      const full = fullest(this.names, entity);
      if (full) this.extend(entity, full);
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
    const pointer = pointerOf(p, inner, verb);
    if (pointer !== undefined) return pointer && this.pointedAt(inner.from, pointer, telling);
    const entity = this.named(p, inner, text, verb, telling);
    this.hasChanged(this.unnamed.inFirstLine(entity));
    const goesOn = telling.continues || isSaidAtOnce(p, inner);
    if (goesOn && !telling.within)
      this.hasChanged(this.unnamed.justBefore(entity, this.speakers, telling.continues));
    return entity;
  }

  /** Whom a word that points back means: who bears the title, one who was told of or who spoke, the last that agrees; nobody calls himself by a title. */
  private pointedAt(at: number, pointer: Pointer, { within }: Telling): Entity | null {
    const { agreement, to } = pointer;
    const self = within && pointer.another ? this.speakers.last() : undefined;
    const bearer = bearerOf(pointer, this, self);
    if (bearer) return this.entities.best(bearer) ?? this.completed(bearer) ?? this.add(bearer);
    const latter = to === 'latter' && this.heldBy(this.scenes.latter(at, agreement), agreement);
    const here = isMany(agreement) && this.heldBy(this.scenes.lastHere(at, agreement), agreement);
    if (here && here.kind !== 'organization' && here.agreement.gender !== 'f') return here;
    const spoke = () => this.speakers.dropped(agreement, false, false, to === 'person', self);
    const found = latter || spoke() || this.actor(at, agreement);
    return found && found !== self ? found : null;
  }

  /** A sentence is about the one that the phrase names, if anybody is known by it; a body that has said nothing is told of in passing. */
  topic(p: Passage, range: Range, text: string): void {
    const before = range.from - 1;
    const entity = this.known(p, range, text, feminineVerbAt(p, before));
    if (!entity) return;
    const { state, one } = entity.best;
    const silent = !one && !this.speakers.hasSpoken(entity);
    this.speakers.isTopic(entity, state || silent || (!one && p.is(before, CLASS.auxiliary)));
  }

  /** Who the phrase names, if it can be one who speaks: a word that nobody knows must name one who is known. */
  known(
    p: Passage,
    range: Range,
    text: string,
    verb: Agreement,
    telling: Telling = PLAIN,
  ): Entity | undefined {
    const known = isKnown(p, range, () => mentionOf(p, range, text, verb), this);
    return known ? this.named(p, range, text, verb, telling) : undefined;
  }

  /** Who acts before a verb without a subject, where nobody has spoken whom it could go on from. */
  actor(at: number, verb: Agreement): Entity | undefined {
    return this.heldBy(this.scenes.actor(at, verb), verb);
  }

  private heldBy(found: Phrase | undefined, verb: Agreement): Entity | undefined {
    return found && this.known(found.passage, found.range, found.text, verb);
  }

  /** Finds or makes the entity of a noun phrase. */
  named(p: Passage, range: Range, text: string, verb: Agreement, telling = PLAIN): Entity {
    const inner = calledName(p, range);
    const mention = mentionOf(p, inner, text, verb);
    const meant = () => this.meant(p, mention, telling, range.from);
    const told = () => meant() ?? this.sourceBefore(range.from, mention);
    const known = isAnother(p, inner) ? undefined : told();
    if (known) {
      this.extend(known, mention);
      return known;
    }
    const ranges = membersOf(p, range);
    const parts = ranges.map((part, k) => this.partOf(memberMention(p, part, k, text, verb)));
    const entity = this.add(mention);
    const all = parts.map((part) => part.known ?? this.add(part.mention, true));
    this.joints.add(p, range.from, ranges, text, entity, all);
    return entity;
  }

  /** One of several sources that stand joined, who may be known. */
  private partOf(mention: Mention) {
    return { mention, known: this.entities.best(mention) ?? this.completed(mention) };
  }

  /**
   * Who of those known a mention means: by its words, by what the text says more of it, or else by who is near.
   */
  private meant(p: Passage, mention: Mention, telling: Telling, at: number): Entity | undefined {
    return (
      this.entities.best(mention) ??
      this.introduced(mention, telling, at) ??
      this.composed(p, mention, at) ??
      (mention.calling ? this.nearest(mention, telling) : undefined) ??
      this.completed(mention) ??
      this.entities.alike(mention, p.shapes.longVowels) ??
      this.filledOut(mention, spelledAlike(this.names, mention, p.shapes.longVowels)) ??
      (mention.calling ? undefined : this.nearest(mention, telling)) ??
      this.onlyPerson(mention) ??
      this.filledOut(mention, realmOf(mention, this, this.scenes.now)) ??
      this.filledOut(mention, stateOf(mention, this, p)) ??
      this.entities.onlyBody(mention) ??
      this.entities.onlyText(mention)
    );
  }

  private nearest(mention: Mention, { within, continues }: Telling): Entity | undefined {
    const last = this.speakers.last((e) => mayMean(e, mention));
    return this.entities.best(mention, { within, continues, last, lastOf: this.entities.lastOf });
  }

  /** One who was told of by name, for a noun with the article that people are called by (the man, the carpenter), or whose text is told of. */
  private introduced(mention: Mention, { within }: Telling, at: number): Entity | undefined {
    const called = (e: Entity) => !mention.generic && e.heads.includes(mention.head ?? '');
    if (within || this.speakers.last(called)) return undefined;
    const acts = this.scenes.actorByName(at, mention);
    const author = acts ? undefined : this.scenes.author(at, mention);
    if (author) return this.named(author.passage, author.range, author.text, mention.verb);
    const found = this.heldBy(acts, mention.verb);
    return found && !mention.generic && this.speakers.hasSpoken(found) ? undefined : found;
  }

  /** A text by whose it is, for its noun alone; two who hold one office, for its dual. */
  private composed(p: Passage, mention: Mention, at: number): Entity | undefined {
    const { scenes } = this;
    const told = [...issuerOf(scenes, at, mention), ...twoInOffice(p, scenes, at, mention)];
    const made = composedOf(
      p,
      mention,
      told.map((one) => this.heldBy(one, {})?.best),
    );
    return made && this.add(made);
  }

  /** Who was told of last, for a source of which nothing else is said and before which nobody has spoken. */
  private sourceBefore(at: number, { source, article }: Mention): Entity | undefined {
    if (!source || !article || this.speakers.last()) return undefined;
    return this.heldBy(this.scenes.source(at), {});
  }

  /** The only person of that sex whom the text names, for one of whom nothing else is said. */
  private onlyPerson(mention: Mention): Entity | undefined {
    if (!mention.plain) return undefined;
    const found = this.people.onlyOf(mention.agreement.gender);
    return found && this.named(found.passage, found.range, found.text, mention.verb);
  }

  /** Who the mention is by a fuller phrase of the text, known or not. */
  private completed(mention: Mention): Entity | undefined {
    return this.filledOut(
      mention,
      fullest(this.names, soughtBy(mention)) ?? onlyNamed(mention, this),
    );
  }

  /** Who the fuller phrase names, known or not. */
  private filledOut(mention: Mention, full: Mention | undefined): Entity | undefined {
    if (!full || mention.joint) return undefined;
    const known = this.entities.best({ ...full, verb: mention.verb });
    if (known) this.extend(known, full);
    return known ?? this.add(full);
  }

  /** The entities whose name has become fuller since this was last asked. */
  takeChanged(): readonly Entity[] {
    for (const joint of this.joints.renamed()) this.hasChanged(joint);
    const changed = [...this.changed];
    this.changed.clear();
    return changed;
  }

  private hasChanged(entity: Entity | undefined): void {
    if (entity) this.changed.add(entity);
  }

  private extend(entity: Entity, mention: Mention): void {
    this.entities.index(entity, mention.words);
    if (addMention(entity, mention)) this.changed.add(entity);
  }

  private add(mention: Mention, part = false): Entity {
    const entity = entityOf(mention, part);
    this.entities.index(entity, mention.words);
    if (!mention.joint) this.waiting.add(entity);
    return entity;
  }
}
