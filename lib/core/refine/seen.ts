import { CLASS } from '../cues/compiled';
import type { Entity } from '../discourse/entity';
import type { Draft, Seen } from '../draft';
import type { Passage } from '../passage';
import { verbGroupStart } from '../phrase/position';
import { cueStart } from './step';

/** All that was seen of a draft: what its rule saw, then what only its settled spans and its source tell. */
export function seenOf(p: Passage, draft: Draft, entity: Entity | null): Seen[] {
  return [...draft.seen, ...opening(p, draft), ...distance(draft), ...completed(p, draft, entity)];
}

/** A sentence or clause begins with the cue, or with the source before it. */
function opening(p: Passage, draft: Draft): Seen[] {
  const cue = cueStart(draft);
  const at = Math.min(cue, draft.source?.from ?? cue);
  if (!opensAt(p, verbGroupStart(p, at, 0))) return [];
  return [{ code: 'opens', at: { from: at, to: at + 1 } }];
}

/** An opening phrase (for his part) has at most so many words. */
const PHRASE = 4;

function opensAt(p: Passage, start: number): boolean {
  if (isAfterMark(p, start)) return true;
  for (let k = start - 1; k >= Math.max(0, start - PHRASE); k--) {
    const opens = p.after(k, CLASS['clause-opener'] | CLASS.turn) === start;
    if (opens && isAfterMark(p, k)) return true;
  }
  return false;
}

function isAfterMark(p: Passage, i: number): boolean {
  return i === 0 || (!p.isWord(i - 1) && !p.isMark(i - 1, ')%'));
}

/** So many tokens between cue and content make it likely that they do not belong together. */
const FAR = 16;

/** The content begins far after the cue. */
function distance({ cue, content }: Draft): Seen[] {
  const from = cue[0]?.to ?? 0;
  const to = content[0]?.from ?? 0;
  return to - from >= FAR ? [{ code: 'far', at: { from, to } }] : [];
}

/** The name was found in a fuller form than it has here. */
function completed(p: Passage, { source }: Draft, entity: Entity | null): Seen[] {
  if (!source || !entity) return [];
  const written = p.tokens.slice(source.from, source.to).filter((t) => t.info).length;
  const full = entity.name.split(' ').length;
  return full > written ? [{ code: 'name-completed', at: source }] : [];
}
