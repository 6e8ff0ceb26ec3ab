import { copyOf } from './copy';
import { CLASS } from './cues/compiled';
import type { WordTable } from './cues/table';
import { agreesWith } from './discourse/agreement';
import type { Entity } from './discourse/entity';
import { Registry } from './discourse/registry';
import { subjectNear, topicOf } from './discourse/topic';
import type { Draft } from './draft';
import { findDrafts } from './find';
import { Passage } from './passage';
import { canSpeak } from './phrase/noun';
import { finish } from './refine/finish';
import { cueStart } from './refine/step';
import type { Range } from './text/sentences';
import { TongueGate } from './tongue';
import type { Attribution, Session, SessionUpdate } from './types';

interface Result {
  attribution: Attribution;
  readonly entity: Entity | null;
}

/** What a reading has gathered. */
interface Gathered {
  readonly registry: Registry;
  readonly gate: TongueGate;
  readonly results: readonly Result[];
  readonly byEntity: Map<Entity, number[]>;
}

/** Begins the reading of one text: keeps who has been named, who spoke, and what a later paragraph may settle. */
export function createSession(table: WordTable): Session {
  return sessionOf(table, {
    registry: new Registry(),
    gate: new TongueGate(),
    results: [],
    byEntity: new Map(),
  });
}

function sessionOf(table: WordTable, gathered: Gathered): Session {
  const { registry, gate, byEntity } = gathered;
  const results = [...gathered.results];
  return {
    copy: () => {
      // Results change by being given another attribution; these never do.
      const attributions = results.map(({ attribution }) => attribution);
      const entities = results.map(({ entity }) => entity);
      const copied = copyOf({ registry, gate, byEntity, entities });
      return sessionOf(table, {
        ...copied,
        results: copied.entities.map((entity, at) => ({
          attribution: attributions[at] as Attribution,
          entity,
        })),
      });
    },
    read(paragraph, start) {
      const first = results.length;
      results.push(...readParagraph(paragraph, start, table, registry, gate));
      for (let i = first; i < results.length; i++)
        remember(byEntity, results[i]?.entity ?? null, i);
      const revised = revise(results, first, registry.takeChanged(), byEntity);
      return { added: results.slice(first).map((r) => r.attribution), revised };
    },
  };
}

function remember(byEntity: Map<Entity, number[]>, entity: Entity | null, ordinal: number): void {
  if (!entity) return;
  const ordinals = byEntity.get(entity);
  if (ordinals) ordinals.push(ordinal);
  else byEntity.set(entity, [ordinal]);
}

function readParagraph(
  paragraph: string,
  start: number,
  table: WordTable,
  registry: Registry,
  gate: TongueGate,
): Result[] {
  const passage = new Passage(paragraph, table);
  registry.read(passage, paragraph);
  const sentences = passage.sentences.filter((sentence) => gate.admits(passage, sentence));
  const drafts = findDrafts(passage, sentences);
  const results: Result[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const inside: Draft[] = [];
    while (next < drafts.length && cueStart(drafts[next] as Draft) < sentence.to) {
      inside.push(drafts[next] as Draft);
      next++;
    }
    for (const { draft, entity } of resolveSentence(
      passage,
      sentence,
      inside,
      paragraph,
      registry,
    )) {
      results.push({ attribution: finish(passage, draft, start, entity), entity });
    }
  }
  return results;
}

interface Resolved {
  readonly draft: Draft;
  readonly entity: Entity | null;
}

function resolveSentence(
  p: Passage,
  sentence: Range,
  drafts: readonly Draft[],
  text: string,
  registry: Registry,
): Resolved[] {
  const first = drafts[0];
  const topic = first && isTopicSource(first, sentence) ? undefined : topicOf(p, sentence);
  if (topic && (!first || topic.to <= cueStart(first))) {
    registry.topic(p, topic, text);
  }
  const done: Resolved[] = [];
  for (const draft of drafts) {
    done.push({ draft, entity: resolve(p, draft, text, registry, done) });
  }
  return done;
}

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
  for (const relay of draft.relay) {
    const entity = registry.written(p, relay, text, draft.agreement);
    if (entity) speakers.speaks(entity);
  }
  const outer = done.findLast((r) => holds(r.draft, draft)) ?? reporting(p, draft, done);
  const entity = draft.source
    ? registry.written(p, draft.source, text, draft.relay.length ? {} : draft.agreement, {
        within: outer !== undefined,
        continues: draft.reading.reading.cue.entry.continues ?? false,
      })
    : (goingOn(p, draft, text, registry, done) ?? droppedOf(draft, outer, registry, done));
  const around = outer?.entity?.kind === 'media' ? null : outer?.entity;
  if (entity && around && around !== entity) speakers.speaksWithin(entity, around);
  else if (entity) tell(entity, hasSpoken(p, draft), registry);
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
    ? done.findLast((r) => r.draft.rule !== 'according')
    : undefined;
}

function tell(entity: Entity, spoke: boolean | undefined, { speakers }: Registry): void {
  if (spoke) speakers.speaks(entity);
  else if (spoke === false) speakers.isTopic(entity);
}

/** A verbless source that nobody knows to speak is none for what goes on; one after its clause has not spoken, though a participle may go on from it. */
function hasSpoken(p: Passage, { rule, source, cue, content }: Draft): boolean | undefined {
  if (rule !== 'according' || !source) return true;
  if (!canSpeak(p, source.from)) return undefined;
  return (content[0]?.from ?? 0) >= (cue[0]?.from ?? 0);
}

/** A participle that nothing in its sentence goes before as a cue goes on from the subject of the last verb. */
function goingOn(
  p: Passage,
  draft: Draft,
  text: string,
  registry: Registry,
  done: readonly Resolved[],
): Entity | undefined {
  if (draft.subject !== 'dropped' || !draft.reading.reading.adverbial || done.length)
    return undefined;
  const at = cueStart(draft);
  const from = p.sentences.findLast((s) => s.from <= at)?.from ?? 0;
  const near = subjectNear(p, from, at);
  const entity = near && registry.known(p, near.subject, text, near.verb);
  return entity && agreesWith(entity, draft.agreement) ? entity : undefined;
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
  return speakers.dropped(draft.agreement, draft.reading.reading.cue.entry.continues ?? false);
}

function holds({ content }: Draft, inner: Draft): boolean {
  const at = cueStart(inner);
  return content.some(({ from, to }) => at >= from && at < to);
}

/** Gives results the fuller name of their source; those of earlier paragraphs are told. */
function revise(
  results: Result[],
  first: number,
  changed: readonly Entity[],
  byEntity: ReadonlyMap<Entity, readonly number[]>,
): SessionUpdate['revised'] {
  const revised = new Map<number, Attribution>();
  for (const entity of changed) {
    for (const ordinal of byEntity.get(entity) ?? []) {
      const result = results[ordinal];
      if (!result) continue;
      result.attribution = { ...result.attribution, resolved: entity.name, kind: entity.kind };
      if (ordinal < first) revised.set(ordinal, result.attribution);
    }
  }
  return revised;
}
