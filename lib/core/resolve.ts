import { CLASS } from './cues/compiled';
import type { Entity } from './discourse/entity';
import { isExpected } from './discourse/implied';
import { isTwo, namedAfter } from './discourse/named-after';
import type { Registry } from './discourse/registry';
import { isTheirsToo, isWhoevers } from './discourse/whoever';
import type { Draft } from './draft';
import { holds, isVerbless, leftOut, type Resolved } from './left-out';
import type { Passage } from './passage';
import { topicOf } from './phrase/named/topic';
import { canSpeak } from './phrase/noun';
import { cueStart } from './refine/step';
import type { Range } from './text/sentences';
import { WEIGHED } from './weighed';

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
