import { copyOf } from './copy';
import type { WordTable } from './cues/table';
import type { Entity } from './discourse/entity';
import { Registry } from './discourse/registry';
import type { Draft } from './draft';
import { findDrafts } from './find';
import { Passage } from './passage';
import { recallNames } from './recalled';
import { finish } from './refine/finish';
import { cueStart } from './refine/step';
import { resolveSentence } from './resolve';
import { announced, extended, pieceOf, type Running, runningFrom, waitingFor } from './running';
import { TongueGate } from './tongue';
import type { Attribution, Session, Span } from './types';
import { endNames } from './whole-names';

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
  /** What may go on in the next paragraph. */
  readonly running?: Running | undefined;
  /** Who is about to speak in the next paragraph. */
  readonly awaited?: Result | undefined;
}

/** Begins the reading of one text: keeps who has been named, who spoke, and what a later paragraph may settle. */
export function createSession(table: WordTable, registry = new Registry()): Session {
  return sessionOf(table, {
    registry,
    gate: new TongueGate(),
    results: [],
    byEntity: new Map(),
  });
}

function sessionOf(table: WordTable, gathered: Gathered): Session {
  const { registry, gate, byEntity } = gathered;
  const results = [...gathered.results];
  let { running, awaited } = gathered;
  return {
    copy: () => {
      // Results change by being given another attribution; these never do.
      const attributions = results.map(({ attribution }) => attribution);
      const entities = results.map(({ entity }) => entity);
      const entity = awaited?.entity ?? null;
      const copied = copyOf({ registry, gate, byEntity, entities, entity });
      return sessionOf(table, {
        ...copied,
        running,
        awaited: awaited && { attribution: awaited.attribution, entity: copied.entity },
        results: copied.entities.map((entity, at) => ({
          attribution: attributions[at] as Attribution,
          entity,
        })),
      });
    },
    read(paragraph, start) {
      const first = results.length;
      const { passage, drafts, found } = readParagraph(paragraph, start, table, registry, gate);
      const said = awaited && announced(passage, drafts, start);
      const [quoted] = said?.spans ?? [];
      if (awaited && quoted) results.push(told(awaited, quoted));
      const own = results.length;
      const next = isAwaited(found.at(-1)) ? found.pop() : undefined;
      if (passage.tokens.length) awaited = next;
      results.push(...found);
      for (let i = first; i < results.length; i++)
        remember(byEntity, results[i]?.entity ?? null, i);
      const revised = new Map<number, Attribution>();
      if (passage.tokens.length) {
        const piece = running && pieceOf(passage, running, drafts, start);
        if (running && piece) extend(results, running, piece.spans, revised);
        const open = quoted && said?.open ? runsOn(first, quoted) : undefined;
        const still = running && !piece ? waitingFor(passage, running, drafts, start) : undefined;
        const goesOn = runningFrom(passage, drafts, own, start) ?? open;
        running = goesOn ?? (piece?.open ? running : still);
      }
      revise(results, first, registry.takeChanged(), byEntity, revised);
      return { added: results.slice(first).map((r) => r.attribution), revised };
    },
  };
}

const isAwaited = (result: Result | undefined): boolean =>
  result !== undefined && result.attribution.content.length === 0;

/** What one who was about to speak has said. */
function told({ attribution, entity }: Result, content: Span): Result {
  const resolved = entity?.name ?? null;
  return { attribution: { ...attribution, content: [content], resolved, quote: 'direct' }, entity };
}

const runsOn = (ordinal: number, { end }: Span): Running => ({
  ordinals: [ordinal],
  as: 'quotation',
  end,
});

function remember(byEntity: Map<Entity, number[]>, entity: Entity | null, ordinal: number): void {
  if (!entity) return;
  const ordinals = byEntity.get(entity);
  if (ordinals) ordinals.push(ordinal);
  else byEntity.set(entity, [ordinal]);
}

/** What was read of one paragraph. */
interface Paragraph {
  readonly passage: Passage;
  readonly drafts: readonly Draft[];
  readonly found: Result[];
}

function readParagraph(
  paragraph: string,
  start: number,
  table: WordTable,
  registry: Registry,
  gate: TongueGate,
): Paragraph {
  const passage = new Passage(paragraph, table);
  const sentences = passage.sentences.filter((sentence) => gate.admits(passage, sentence));
  registry.names.add(passage, paragraph);
  recallNames(passage, registry);
  endNames(passage, registry.names);
  // What was asked of its phrases before its names were known may have another answer.
  passage.memory.forget();
  const drafts = findDrafts(passage, sentences);
  if (passage.tokens.length) registry.speakers.nextParagraph();
  registry.read(passage, paragraph, drafts);
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
  return { passage, drafts, found: results };
}

/** Gives results of an earlier paragraph what this one adds to what they say. */
function extend(
  results: readonly Result[],
  running: Running,
  spans: readonly Span[],
  revised: Map<number, Attribution>,
): void {
  for (const ordinal of running.ordinals) {
    const result = results[ordinal];
    if (!result) continue;
    result.attribution = extended(result.attribution, running, spans);
    revised.set(ordinal, result.attribution);
  }
}

/** Gives results the fuller name of their source; those of earlier paragraphs are told. */
function revise(
  results: Result[],
  first: number,
  changed: readonly Entity[],
  byEntity: ReadonlyMap<Entity, readonly number[]>,
  revised: Map<number, Attribution>,
): void {
  for (const entity of changed) {
    for (const ordinal of byEntity.get(entity) ?? []) {
      const result = results[ordinal];
      if (!result) continue;
      result.attribution = { ...result.attribution, resolved: entity.name, kind: entity.kind };
      if (ordinal < first) revised.set(ordinal, result.attribution);
    }
  }
}
