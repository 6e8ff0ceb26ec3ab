import { signal } from '@preact/signals';
import { type CueDraft, cueFrom, newCueId } from '../../lib/additions/own-cue';
import { parseAdditions } from '../../lib/additions/parse';
import { keepAdditions, loadAdditions, watchAdditions } from '../../lib/app/additions';
import type { Additions, OwnSource } from '../../lib/index';
import { currentWords } from '../shared/settings-state';
import { say, sayFailure } from '../shared/toast-state';

/** The reader's own cues and names, as they are now. */
export const additions = signal<Additions>({});

/** Reads them, and follows their changes. */
export async function startOwn(): Promise<void> {
  watchAdditions((changed) => {
    additions.value = changed;
  });
  additions.value = await loadAdditions();
}

/** Keeps others in their place, checked once more: open pages read with them at once. */
async function keep(next: Additions): Promise<boolean> {
  const checked = parseAdditions(next);
  try {
    if ('faults' in checked) throw new Error(checked.faults[0]?.path);
    await keepAdditions(checked.additions);
    additions.value = checked.additions;
    return true;
  } catch {
    sayFailure('not-stored');
    return false;
  }
}

/** Puts others in their place and says so, with the way back. */
async function change(next: Additions, said: string): Promise<void> {
  const before = additions.value;
  if (await keep(next)) say(said, () => void keep(before));
}

/** The additions with a cue more, or in the place of the one that has this id. */
export function withCue(draft: CueDraft, id: string | null): Additions {
  const cue = cueFrom(id ?? newCueId(), draft);
  const { cues = [] } = additions.value;
  const isHere = cues.some((one) => one.id === cue.id);
  const next = isHere ? cues.map((one) => (one.id === cue.id ? cue : one)) : [...cues, cue];
  return { ...additions.value, cues: next };
}

/** Adds a cue, or changes the one that has this id. */
export const saveCue = (draft: CueDraft, id: string | null): Promise<void> =>
  change(withCue(draft, id), currentWords().t('options.own.saved'));

/** Takes a cue away. */
export function removeCue(id: string): Promise<void> {
  const { cues = [] } = additions.value;
  const next = { ...additions.value, cues: cues.filter((cue) => cue.id !== id) };
  return change(next, currentWords().t('options.own.removed'));
}

/** Adds a name of a source, or changes the one that was called so. */
export function saveSource(source: OwnSource, before: string | null): Promise<void> {
  const { sources = [] } = additions.value;
  const others = sources.filter(({ name }) => name !== before && name !== source.name);
  const next = { ...additions.value, sources: [...others, source] };
  return change(next, currentWords().t('options.own.saved'));
}

/** Takes a name away. */
export function removeSource(name: string): Promise<void> {
  const { sources = [] } = additions.value;
  const next = { ...additions.value, sources: sources.filter((one) => one.name !== name) };
  return change(next, currentWords().t('options.own.removed'));
}
