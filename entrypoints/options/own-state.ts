import { signal } from '@preact/signals';
import { parseAdditions } from '../../lib/additions/parse';
import { isSame } from '../../lib/additions/same';
import { type AdditionsChange, undone } from '../../lib/additions/undone';
import { changeAdditions, loadAdditions, watchAdditions } from '../../lib/app/additions';
import type { CueEntry } from '../../lib/core/entry';
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

type Change = (now: Additions) => Additions;

/** Makes others of those that are kept, checked once more: open pages read with them at once; null, and said, where it cannot. */
async function keep(change: Change): Promise<AdditionsChange | null> {
  try {
    const kept = await changeAdditions((now) => {
      const checked = parseAdditions(change(now));
      if ('faults' in checked) throw new Error(checked.faults[0]?.path);
      return checked.additions;
    });
    additions.value = kept.after;
    return kept;
  } catch {
    sayFailure('not-stored');
    return null;
  }
}

/** Changes them and says so, with the way back; whether they are kept. */
async function change(to: Change, said: string): Promise<boolean> {
  const kept = await keep(to);
  if (kept && !isSame(kept.before, kept.after))
    say(said, () => void keep((now) => undone(now, kept)));
  return kept !== null;
}

/** Additions with a cue more, or in the place of the one that has its id. */
export function withCue(now: Additions, cue: CueEntry): Additions {
  const { cues = [] } = now;
  const isHere = cues.some((one) => one.id === cue.id);
  const next = isHere ? cues.map((one) => (one.id === cue.id ? cue : one)) : [...cues, cue];
  return { ...now, cues: next };
}

/** Adds a cue, or changes the one that has its id; whether it is kept. */
export const saveCue = (cue: CueEntry): Promise<boolean> =>
  change((now) => withCue(now, cue), currentWords().t('options.own.saved'));

/** Takes a cue away. */
export const removeCue = (id: string): Promise<boolean> =>
  change(
    ({ cues = [], ...others }) => ({ ...others, cues: cues.filter((cue) => cue.id !== id) }),
    currentWords().t('options.own.removed'),
  );

/** Adds a name of a source, or changes the one that was called so; whether it is kept. */
export const saveSource = (source: OwnSource, before: string | null): Promise<boolean> =>
  change(({ sources = [], ...others }) => {
    const rest = sources.filter(({ name }) => name !== before && name !== source.name);
    return { ...others, sources: [...rest, source] };
  }, currentWords().t('options.own.saved'));

/** Takes a name away. */
export const removeSource = (name: string): Promise<boolean> =>
  change(
    ({ sources = [], ...others }) => ({
      ...others,
      sources: sources.filter((one) => one.name !== name),
    }),
    currentWords().t('options.own.removed'),
  );
