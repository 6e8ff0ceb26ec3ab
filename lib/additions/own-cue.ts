import type { AdpositionEntry, CueEntry, NounEntry, VerbEntry } from '../core/lexicon';
import type { Category } from '../core/types';
import { verbParts } from '../index';
import { isSame } from './same';

/** What sort of words a reader adds: a verb, a noun, or what stands before a source, as "according to" does. */
export const SORTS = ['verb', 'noun', 'phrase'] as const;
export type Sort = (typeof SORTS)[number];

/** Prepositions that may bring the claim, the empty one for none; as they are written before it. */
export const PREPOSITIONS = ['', 'ب', 'عن', 'إلى', 'على', 'من', 'في', 'ل'] as const;

/** A cue as a reader writes it into a form. */
export interface CueDraft {
  readonly sort: Sort;
  /** The perfect of a verb; the forms of a noun or a phrase, with commas between them. */
  readonly words: string;
  /** The imperfect of a verb; the regular one where it is empty. */
  readonly imperfect: string;
  readonly category: Category;
  /** What stands between a verb and its claim. */
  readonly preposition: string;
}

/** What is wrong with a draft, and in which of its fields. */
export interface DraftFault {
  readonly field: 'words' | 'imperfect';
  readonly problem: 'empty' | 'letters' | 'one-word' | 'long' | 'imperfect';
}

/** Longer ones are no word that a text would have. */
const LONGEST = 40;
const ARABIC_WORDS = /^[\p{Script=Arabic}\p{Mn}\u0640]+(?: [\p{Script=Arabic}\p{Mn}\u0640]+)*$/u;

const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');
const formsOf = (words: string) =>
  words
    .split(/[،,؛;]/)
    .map(spaced)
    .filter(Boolean);

/** The first thing that is wrong with a draft; null where a cue can be made of it. */
export function faultOf({ sort, words, imperfect }: CueDraft): DraftFault | null {
  const forms = formsOf(words);
  const fault = (problem: DraftFault['problem']): DraftFault => ({ field: 'words', problem });
  if (forms.length === 0) return fault('empty');
  if (!forms.every((form) => ARABIC_WORDS.test(form))) return fault('letters');
  if (forms.some((form) => form.length > LONGEST)) return fault('long');
  if (sort !== 'verb') return null;
  if (forms.length > 1 || forms[0]?.includes(' ') || (forms[0]?.length ?? 0) < 2)
    return fault('one-word');
  const present = spaced(imperfect);
  if (
    present === '' ||
    (/^ي/.test(present) && /^\p{Script=Arabic}[\p{Script=Arabic}\p{Mn}]+$/u.test(present))
  )
    return null;
  return { field: 'imperfect', problem: 'imperfect' };
}

/** The cue that a draft without faults makes. */
export function cueFrom(id: string, draft: CueDraft): CueEntry {
  const { sort, words, imperfect, category, preposition } = draft;
  const forms = formsOf(words);
  if (sort === 'verb')
    return verb(id, category, verbParts(forms[0] ?? '', spaced(imperfect)), preposition);
  if (sort === 'noun') return noun(id, category, forms);
  return phrase(id, category, forms);
}

function verb(
  id: string,
  category: Category,
  parts: ReturnType<typeof verbParts>,
  preposition: string,
): VerbEntry {
  const frames =
    preposition === ''
      ? { clause: [''], quote: true }
      : { clause: [preposition], noun: [preposition] };
  return { id, pos: 'verb', category, ...parts, frames };
}

/** The claim of a noun mostly follows with a preposition, whichever it is. */
const noun = (id: string, category: Category, forms: readonly string[]): NounEntry => ({
  id,
  pos: 'noun',
  category,
  forms,
  alone: true,
  frames: { clause: ['', 'ب', 'عن'], noun: ['عن', 'حول'], quote: true },
});

const phrase = (id: string, category: Category, forms: readonly string[]): AdpositionEntry => ({
  id,
  pos: 'adposition',
  category,
  forms,
  relative: true,
  pronoun: true,
  frames: {},
});

/** The draft that makes this cue; null for one that a file brought and no form can hold. */
export function draftOf(cue: CueEntry): CueDraft | null {
  const draft = guessOf(cue);
  const makes = (one: CueDraft) => faultOf(one) === null && isSame(cueFrom(cue.id, one), cue);
  if (draft === null || makes(draft)) return draft;
  return doublings(draft).find(makes) ?? null;
}

/** The draft with the sign of doubling where it may have been: an entry is without it, and its parts follow from it. */
const doublings = (draft: CueDraft): readonly CueDraft[] =>
  [2, draft.words.length].map((at) => ({
    ...draft,
    words: `${draft.words.slice(0, at)}\u0651${draft.words.slice(at)}`,
  }));

function guessOf(cue: CueEntry): CueDraft | null {
  const { category } = cue;
  const base = { category, imperfect: '', preposition: '' };
  if (cue.pos === 'noun') return { ...base, sort: 'noun', words: cue.forms.join('، ') };
  if (cue.pos === 'adposition') return { ...base, sort: 'phrase', words: cue.forms.join('، ') };
  if (cue.pos !== 'verb') return null;
  const [preposition = ''] = cue.frames.clause ?? [];
  return { ...base, sort: 'verb', words: cue.perfect, imperfect: cue.imperfect, preposition };
}

/** How a cue is shown in a list: the words by which a reader knows it. */
export function wordsOfCue(cue: CueEntry): readonly string[] {
  return cue.pos === 'verb' ? [cue.perfect, cue.imperfect] : cue.forms;
}

/** An id that no other cue has. */
export function newCueId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `own.${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}
