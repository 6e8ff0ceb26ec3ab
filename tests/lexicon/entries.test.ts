import { describe, expect, it } from 'vitest';
import type { CueEntry } from '../../lib/core/lexicon';
import { WORD_CLASSES } from '../../lib/core/lexicon';
import { foldText } from '../../lib/core/text/fold';
import { CATEGORIES } from '../../lib/core/types';
import { ARABIC } from '../../lib/lexicon/ar';

const letters = new Map(Object.entries(ARABIC.folding.letters));
const fold = (text: string) => foldText(text, letters);
const repeated = (items: readonly string[]) => items.filter((item, i) => items.indexOf(item) !== i);
/** What makes two entries one: the same word in the same part of speech, of the same category. */
const words = (entry: CueEntry) =>
  entry.pos === 'verb' ? [`${entry.perfect} ${entry.participle}`] : entry.forms;

describe('cues', () => {
  it('have ids of category and name, none twice', () => {
    for (const { id, category } of ARABIC.cues)
      expect(id).toMatch(new RegExp(`^${category}\\.[a-z-]+$`));
    expect(repeated(ARABIC.cues.map((cue) => cue.id))).toEqual([]);
  });

  it('cover every category', () => {
    expect(new Set(ARABIC.cues.map((cue) => cue.category))).toEqual(new Set(CATEGORIES));
  });

  it('have no word twice in one category, once folded', () => {
    const all = ARABIC.cues.flatMap((cue) =>
      words(cue).map((word) => `${cue.category} ${cue.pos} ${fold(word)}`),
    );
    expect(repeated(all)).toEqual([]);
  });

  it.each(ARABIC.cues)('$id has known parts and something that it brings', (cue) => {
    if (cue.pos === 'verb') {
      expect(ARABIC.paradigms.map((p) => p.id)).toContain(cue.paradigm);
      for (const part of [cue.perfect, cue.imperfect, ...(cue.masdar ?? [])])
        expect(part).toMatch(/^[\u0621-\u064a]{2,}$/);
      expect(cue.imperfect).toMatch(/^ي/);
    } else expect(cue.forms.join('')).not.toBe('');
    if (cue.pos === 'verb' || cue.pos === 'noun') expect(cue.frames).not.toEqual({});
  });

  it('bring what they bring with words of the class of prepositions, or with one letter', () => {
    const known = new Set(ARABIC.words.preposition);
    const used = ARABIC.cues.flatMap(({ frames: { clause, noun, to, from, sees } }) =>
      [clause, noun, to, from, sees].flatMap((list) => list ?? []),
    );
    expect(used.filter((word) => word.length > 1 && !known.has(word))).toEqual([]);
  });
});

describe('closed classes', () => {
  it('are few enough for the bits of a number', () => {
    expect(WORD_CLASSES.length).toBeLessThanOrEqual(32);
  });

  it.each(WORD_CLASSES)('%s has words, none twice once folded', (name) => {
    const list = ARABIC.words[name].map(fold);
    expect(list).not.toEqual([]);
    expect(repeated(list)).toEqual([]);
  });

  it('names no head of a source with two kinds', () => {
    const forms = ARABIC.heads.flatMap(({ kind, singular = [], plural = [] }) =>
      [...singular, ...plural].map((form) => ({ kind, form: fold(form) })),
    );
    const kinds = new Map<string, Set<string>>();
    for (const { kind, form } of forms) kinds.set(form, (kinds.get(form) ?? new Set()).add(kind));
    expect([...kinds].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it('has ids for idioms, none twice', () => {
    expect(repeated(ARABIC.idioms.map((idiom) => idiom.id))).toEqual([]);
    expect(repeated(ARABIC.idioms.map((idiom) => fold(idiom.text)))).toEqual([]);
  });
});
