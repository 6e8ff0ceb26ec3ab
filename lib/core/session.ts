import type { WordTable } from './cues/words';
import type { Entity } from './discourse/entity';
import { Registry } from './discourse/registry';
import { topicOf } from './discourse/topic';
import type { Draft } from './draft';
import { findDrafts } from './find';
import { Passage } from './passage';
import { finish } from './refine/finish';
import { cueStart } from './refine/step';
import type { Range } from './text/sentences';
import type { Attribution, Session, SessionUpdate } from './types';

interface Result {
  attribution: Attribution;
  readonly entity: Entity | null;
}

/** Begins the reading of one text: keeps who has been named, who spoke, and what a later paragraph may settle. */
export function createSession(table: WordTable): Session {
  const registry = new Registry();
  const results: Result[] = [];
  return {
    read(paragraph, start) {
      const first = results.length;
      results.push(...readParagraph(paragraph, start, table, registry));
      const added = results.slice(first).map((r) => r.attribution);
      return { added, revised: revise(results, first) };
    },
  };
}

function readParagraph(
  paragraph: string,
  start: number,
  table: WordTable,
  registry: Registry,
): Result[] {
  const passage = new Passage(paragraph, table);
  registry.read(passage, paragraph);
  const drafts = findDrafts(passage);
  const results: Result[] = [];
  let next = 0;
  for (const sentence of passage.sentences) {
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
  const topic = first && !isTopicSource(first, sentence) ? topicOf(p, sentence) : undefined;
  if (topic && topic.to <= cueStart(first as Draft)) {
    registry.speaks(registry.named(p, topic, text, {}));
  }
  return drafts.map((draft) => ({ draft, entity: resolve(p, draft, text, registry) }));
}

/** The first cue brings its own source, so the sentence's subject matters to nobody. */
function isTopicSource(draft: Draft, sentence: Range): boolean {
  return draft.subject === 'written' && cueStart(draft) <= sentence.from + 2;
}

function resolve(p: Passage, draft: Draft, text: string, registry: Registry): Entity | null {
  for (const relay of draft.relay) registry.written(p, relay, text, draft.agreement);
  if (draft.source) {
    const verb = draft.relay.length ? {} : draft.agreement;
    return registry.written(p, draft.source, text, verb);
  }
  return draft.subject === 'dropped' ? registry.dropped(draft.agreement) : null;
}

/** Earlier results whose source this paragraph has named more fully. */
function revise(results: Result[], first: number): SessionUpdate['revised'] {
  const revised = new Map<number, Attribution>();
  results.forEach((result, i) => {
    const { entity, attribution } = result;
    if (!entity || i >= first) return;
    if (entity.name === attribution.resolved && entity.kind === attribution.kind) return;
    result.attribution = { ...attribution, resolved: entity.name, kind: entity.kind };
    revised.set(i, result.attribution);
  });
  return revised;
}
