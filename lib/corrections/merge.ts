import { originalValues, readerValues } from '../snippets/current';
import type { Change, Sighting, Snippet } from '../snippets/types';
import { changesBetween, correctionOf } from './edit';

/** Whose values are to stand where two records of one snippet differ: those that were changed last, or the other's. */
export type Preference = 'newer' | 'theirs';

/**
 * Two records of one snippet made one, and nothing of either is lost: tags and histories of both, what the reader wrote
 * in one of them, and what it takes the place of in the history. What was found stays as it is here.
 * Done again, it changes nothing.
 * @param mine the record here
 * @param theirs the record that comes
 */
export function mergeSnippets(mine: Snippet, theirs: Snippet, prefer: Preference): Snippet {
  const before = readerValues(mine);
  const isTheirs = prefer === 'theirs' || timeOf(theirs.editedAt) > timeOf(mine.editedAt);
  const wanted = isTheirs ? readerValues(theirs) : before;
  const after = { ...wanted, tags: [...new Set([...before.tags, ...theirs.tags])] };
  const replaced = isTheirs ? changesBetween(before, after, theirs.editedAt) : [];
  return {
    ...mine,
    note: after.note,
    tags: after.tags,
    status: after.status,
    corrected: correctionOf(originalValues(mine), after),
    history: together(mine.history, [...theirs.history, ...replaced.filter(isLoss)]),
    editedAt: later(mine.editedAt, theirs.editedAt),
    seen: laterSeen(mine.seen, theirs.seen),
    deletedAt: theirs.deletedAt === null ? null : mine.deletedAt,
  };
}

/** Whether two records say the same of what was found, whatever the reader made of it. */
export function sameEvidence(mine: Snippet, theirs: Snippet): boolean {
  return evidenceOf(mine) === evidenceOf(theirs);
}

/** Whether two records are the same to the last letter, whatever the order of their members. */
export function sameRecord(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}

function evidenceOf({ by, attribution, words, paragraph, selectors, textHash }: Snippet): string {
  return canonical({ by, attribution, words, paragraph, selectors, textHash });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** An empty note or an absent source that is filled is no loss that a history would have to keep. */
const isLoss = ({ from }: Change) => from !== '' && from !== null;

function together(mine: readonly Change[], theirs: readonly Change[]): readonly Change[] {
  const all = new Map([...mine, ...theirs].map((change) => [canonical(change), change]));
  return [...all.values()].sort((a, b) => timeOf(a.at) - timeOf(b.at));
}

const timeOf = (at: string) => Date.parse(at);

const later = (a: string, b: string) => (timeOf(b) > timeOf(a) ? b : a);

function laterSeen(mine: Sighting | null, theirs: Sighting | null): Sighting | null {
  if (mine === null || theirs === null) return mine ?? theirs;
  return timeOf(theirs.at) > timeOf(mine.at) ? theirs : mine;
}
