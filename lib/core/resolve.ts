import { CLASS } from './cues/compiled';
import { isFiniteForm } from './cues/readings';
import { agreesWith } from './discourse/agreement';
import type { Entity } from './discourse/entity';
import { actingOn, goingOn, isAim } from './discourse/going-on';
import { womanBefore, womanInOffice } from './discourse/her-office';
import { answering, describedAgain, isExpected } from './discourse/implied';
import { isTwo, namedAfter } from './discourse/named-after';
import type { Registry } from './discourse/registry';
import { phraseAt, topicOf } from './discourse/topic';
import { isTheirsToo, isWhoevers } from './discourse/whoever';
import type { Draft } from './draft';
import type { Passage } from './passage';
import { canSpeak } from './phrase/noun';
import { cueStart } from './refine/step';
import type { Range } from './text/sentences';
import { WEIGHED } from './weighed';

/** A draft, and who says it: null where nothing tells. */
export interface Resolved {
  readonly draft: Draft;
  readonly entity: Entity | null;
}

/**
 * Settles who says each draft of a sentence, in their order; the registry hears who is named and who speaks.
 * @param text the paragraph
 */
export function resolveSentence(
  p: Passage,
  sentence: Range,
  drafts: readonly Draft[],
  text: string,
  registry: Registry,
): Resolved[] {
  registry.speakers.nextSentence();
  const first = drafts[0];
  registry.scenes.begin(p, sentence, text);
  const told = () => topicOf(p, sentence) ?? registry.scenes.topic();
  const topic = first && isTopicSource(first, sentence) ? undefined : told();
  if (topic && (!first || topic.to <= cueStart(first))) {
    registry.topic(p, topic, text);
  }
  const all: Resolved[] = [];
  const done: Resolved[] = [];
  for (const draft of drafts) {
    const resolved = { draft, entity: resolve(p, draft, text, registry, done) };
    all.push(resolved);
    if (isGuessed(draft)) continue;
    done.push(resolved);
    registry.scenes.hear(draft.content);
  }
  return all;
}

/** Nothing goes on from what only the weight of all signs has found. */
const isGuessed = ({ rule }: Draft): boolean => rule === WEIGHED;

/** The first cue brings its own source, so the sentence's subject matters to nobody. */
function isTopicSource(draft: Draft, sentence: Range): boolean {
  return draft.subject === 'written' && cueStart(draft) <= sentence.from + 2;
}

function resolve(
  p: Passage,
  draft: Draft,
  text: string,
  registry: Registry,
  done: readonly Resolved[],
): Entity | null {
  const { speakers } = registry;
  if (isWhoevers(p, draft) || isTheirsToo(p, draft, done.at(-1)?.draft)) return null;
  const hearRelays = () => {
    for (const relay of draft.relay) {
      const entity = registry.written(p, relay, text, draft.agreement);
      if (entity) speakers.speaks(entity);
    }
  };
  const named = namedAfter(p, draft, registry);
  if (named) {
    draft.source = named;
    draft.subject = 'written';
  }
  if (draft.source) hearRelays();
  if (draft.source && isTwo(p, draft, draft.source, text, registry))
    draft.source = { from: draft.source.from, to: draft.source.from + 1 };
  const around = done.filter((r) => holds(r.draft, draft));
  const outer =
    around.findLast((r) => !isVerbless(r)) ?? around.at(-1) ?? reporting(p, draft, done);
  const entity = draft.source
    ? registry.written(p, draft.source, text, draft.relay.length ? {} : draft.agreement, {
        within: outer !== undefined || draft.reading.pronoun !== undefined,
        continues: draft.reading.reading.cue.entry.continues ?? false,
      })
    : leftOut(p, draft, outer, text, registry, done);
  if (entity && !draft.source && isExpected(p, draft) && !speakers.hasSpoken(entity)) return null;
  if (!draft.source) hearRelays();
  if (isGuessed(draft)) return entity;
  const relays = outer && (outer.entity?.kind === 'media' || isVerbless(outer));
  const speaker = relays ? null : outer && (tellerOf(around) ?? outer).entity;
  if (entity && speaker && speaker !== entity) speakers.speaksWithin(entity, speaker);
  else if (entity && !isToldOf(p, draft, entity, cueStart(draft)))
    tell(entity, hasSpoken(p, draft), registry);
  return entity;
}

/** Who says what has no source written. Whoever does something to say it stands in the same sentence, or nowhere. */
function leftOut(
  p: Passage,
  draft: Draft,
  outer: Resolved | undefined,
  text: string,
  registry: Registry,
  done: readonly Resolved[],
): Entity | null {
  const said = done.map((r) => r.draft);
  const last = done.at(-1);
  const near =
    oneself(draft, outer, registry) ??
    answering(p, draft, said.at(-1), last?.entity, registry.speakers) ??
    describedAgain(p, draft, said.at(-1), last?.entity) ??
    goingOn(p, draft, text, registry, said) ??
    actingOn(p, draft, text, registry);
  if (near || isAim(p, draft)) return near ?? null;
  return (
    subjectOfClaim(p, draft, outer, text, registry, done) ??
    (outer ? undefined : womanInOffice(draft, lastWritten(done))) ??
    droppedOf(draft, outer, registry, done) ??
    womanBefore(draft, registry.speakers) ??
    actorBefore(draft, registry)
  );
}

/** The speaker in whose clause a source stands that another complementizer brings (said that …, and that X had said). */
function reporting(
  p: Passage,
  { source, rule }: Draft,
  done: readonly Resolved[],
): Resolved | undefined {
  const before = (source?.from ?? 0) - 1;
  const brought = source && rule !== 'according' && p.info(before)?.complementizer;
  return brought && !p.endsItem(before, CLASS['clause-opener'])
    ? done.findLast((r) => !isVerbless(r))
    : undefined;
}

/** The first of those in whose words others speak: the text itself tells what he says. An outlet only passes it on. */
function tellerOf(around: readonly Resolved[]): Resolved | undefined {
  return around.find((r) => !isVerbless(r) && r.entity && r.entity.kind !== 'media');
}

const isVerbless = ({ draft }: Resolved): boolean => draft.rule === 'according';

/** A document that stands before its verb in the midst of a sentence is only told of: nobody goes on from it. */
function isToldOf(p: Passage, { source }: Draft, { kind }: Entity, at: number): boolean {
  if (kind !== 'document' || !source || source.from > at) return false;
  return source.from > p.after(p.sentenceAt(at)?.from ?? 0, CLASS.auxiliary | CLASS.turn);
}

function tell(entity: Entity, spoke: boolean | undefined, { speakers }: Registry): void {
  if (spoke) speakers.speaks(entity);
  else if (spoke === false) speakers.isAside(entity);
}

/** A verbless source that nobody knows to speak is none for what goes on, nor one in a clause that describes something; one after its clause has not spoken, though a participle may go on from it. */
function hasSpoken(p: Passage, { rule, source, cue, content }: Draft): boolean | undefined {
  if (rule === 'taken-up') return undefined;
  if (rule !== 'according' || !source) return true;
  if (!canSpeak(p, source.from)) return undefined;
  return (content[0]?.from ?? 0) >= (cue[0]?.from ?? 0);
}

/** Inside what another says, one with whom his clause begins: where the verb is not the speaker's by agreement, or tells somebody, who is the speaker; straight after what another has said too. */
function subjectOfClaim(
  p: Passage,
  draft: Draft,
  around: Resolved | undefined,
  text: string,
  registry: Registry,
  done: readonly Resolved[],
): Entity | undefined {
  const at = cueStart(draft);
  const { reading, pronoun } = draft.reading;
  const tells = pronoun !== undefined && isFiniteForm(reading);
  const last = done.at(-1);
  const follows = last?.draft.content.at(-1)?.to === at;
  const outer = around ?? (tells || follows ? last : undefined);
  const claim = outer?.draft.content.findLast(({ from }) => at >= from);
  if (!claim || draft.subject !== 'dropped') return undefined;
  if (!tells && outer?.entity && agreesWith(outer.entity, draft.agreement)) return undefined;
  const that = p.info(claim.from - 1)?.complementizer;
  if (!that || that.pronoun) return undefined;
  const subject = phraseAt(p, claim.from, at);
  if (!mayBeVerb(p, subject.to)) return undefined;
  const entity = registry.known(p, subject, text, draft.agreement, INSIDE);
  return entity && agreesWith(entity, draft.agreement) ? entity : undefined;
}

/** How a source inside a claim is told of. */
const INSIDE = { within: true, continues: false };

/** A verb may stand at `i`: nothing that is known for a noun or a particle. */
function mayBeVerb(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.verb) return true;
  return !info.article && !info.head && !info.classes && !p.mayHaveConjunction(i);
}

/** The first person is whoever is quoted. */
function oneself(draft: Draft, outer: Resolved | undefined, { speakers }: Registry) {
  if (draft.agreement.person !== 1) return undefined;
  return outer?.entity ?? speakers.dropped({}, true, true);
}

/** The last who speaks in this sentence, whose source is written: no participle. */
function lastWritten(done: readonly Resolved[]): Entity | null | undefined {
  const last = done.findLast((r) => !r.draft.reading.reading.adverbial);
  return last?.draft.source && last.entity;
}

/** Inside what another says, the last who is quoted there goes first. */
function droppedOf(
  draft: Draft,
  outer: Resolved | undefined,
  { speakers }: Registry,
  done: readonly Resolved[],
): Entity | null {
  if (draft.subject !== 'dropped') return null;
  const inside = outer && done.findLast((r) => r !== outer && holds(outer.draft, r.draft));
  if (inside?.entity && agreesWith(inside.entity, draft.agreement)) return inside.entity;
  const { reading } = draft.reading;
  const { continues = false } = reading.cue.entry;
  return speakers.dropped(draft.agreement, continues, isFiniteForm(reading));
}

/** Where nobody has spoken whom a verb or participle could go on from: the last who acts. */
function actorBefore(draft: Draft, registry: Registry): Entity | null {
  const { reading } = draft.reading;
  const verbal = isFiniteForm(reading) || reading.adverbial;
  if (draft.subject !== 'dropped' || !verbal) return null;
  return registry.actor(cueStart(draft), draft.agreement) ?? null;
}

function holds({ content }: Draft, inner: Draft): boolean {
  const at = cueStart(inner);
  return content.some(({ from, to }) => at >= from && at < to);
}
