import type { CueEntry, HeadNoun, Lexicon, Paradigm } from '../lexicon';
import { foldText } from '../text/fold';
import {
  CLASS,
  type CompiledLexicon,
  type Cue,
  type CueForm,
  type FoldedClitics,
  type Head,
  type Phrase,
  type Reading,
} from './compiled';
import { inflect } from './paradigms';

type Fold = (form: string) => string;

/** Compiles a lexicon: generates every form, folds everything, builds the tables of look-up. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const letters = new Map(Object.entries(lexicon.folding.letters));
  const fold: Fold = (form) => foldText(form, letters);
  const { classes, phrases } = compileWords(lexicon, fold);
  return {
    letters,
    clitics: foldClitics(lexicon, fold),
    passiveMark: lexicon.folding.passiveMark,
    activeMark: lexicon.folding.activeMark,
    verbShapes: lexicon.verbShapes,
    eventShape: new RegExp(`^(?:${lexicon.eventShapes.map(fold).join('|').replaceAll('?', '.')})$`),
    forms: compileCues(lexicon.cues, lexicon, fold),
    classes,
    phrases,
    agreeing: new Map(lexicon.agreeing.map((w) => [fold(w.text), w.agreement])),
    heads: compileHeads(lexicon.heads, fold),
    abbreviations: new Set(lexicon.abbreviations.map(fold)),
    idioms: compileIdioms(lexicon, fold),
  };
}

function foldClitics(lexicon: Lexicon, fold: Fold): FoldedClitics {
  const { clitics } = lexicon;
  return {
    ...clitics,
    pronouns: clitics.pronouns
      .map((p) => ({ text: fold(p.text), agreement: p.agreement }))
      .sort((a, b) => b.text.length - a.text.length),
  };
}

function compileCues(
  entries: readonly CueEntry[],
  lexicon: Lexicon,
  fold: Fold,
): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  const paradigms = new Map(lexicon.paradigms.map((p) => [p.id, p]));
  for (const entry of entries) {
    const cue: Cue = { entry, frames: foldFrames(entry, fold) };
    for (const reading of readingsOf(cue, paradigms, lexicon, fold)) {
      addReading(forms, reading.key, reading.value);
    }
  }
  return forms;
}

function foldFrames(entry: CueEntry, fold: Fold): CueEntry['frames'] {
  const { clause, noun, to, from, ...rest } = entry.frames;
  return {
    ...rest,
    ...(clause && { clause: clause.map(fold) }),
    ...(noun && { noun: noun.map(fold) }),
    ...(to && { to: to.map(fold) }),
    ...(from && { from: from.map(fold) }),
  };
}

interface Keyed {
  readonly key: string;
  readonly value: Reading;
}

function readingsOf(
  cue: Cue,
  paradigms: ReadonlyMap<string, Paradigm>,
  lexicon: Lexicon,
  fold: Fold,
): Keyed[] {
  const { entry } = cue;
  if (entry.pos !== 'verb') {
    return entry.forms.flatMap((form) => nominal(cue, form, entry.pos as CueForm, lexicon, fold));
  }
  const paradigm = paradigms.get(entry.paradigm);
  const verbal = paradigm ? inflect(entry, paradigm) : [];
  return [
    ...verbal.map(({ text, ...rest }) => ({ key: fold(text), value: { cue, rest: [], ...rest } })),
    ...(entry.masdar ?? []).flatMap((form) => nominal(cue, form, 'masdar', lexicon, fold)),
  ];
}

function nominal(cue: Cue, form: string, as: CueForm, lexicon: Lexicon, fold: Fold): Keyed[] {
  const [first = '', ...rest] = form.split(' ').map(fold);
  const join = lexicon.clitics.joins.find(([free]) => form.endsWith(free));
  const base = { cue, form: as, voice: 'active', agreement: {}, adverbial: false, rest } as const;
  if (!join || rest.length) return [{ key: first, value: { ...base, attach: 'both' } }];
  const bound = fold(form.slice(0, -join[0].length) + join[1]);
  return [
    { key: first, value: { ...base, attach: 'free' } },
    { key: bound, value: { ...base, attach: 'bound' } },
  ];
}

function addReading(forms: Map<string, Reading[]>, key: string, value: Reading): void {
  const found = forms.get(key);
  if (!found) {
    forms.set(key, [value]);
    return;
  }
  const twin = found.findIndex((r) => sameButVoice(r, value));
  if (twin < 0) found.push(value);
  else if (found[twin]?.voice !== value.voice) found[twin] = { ...value, voice: 'either' };
}

function sameButVoice(a: Reading, b: Reading): boolean {
  return (
    a.cue === b.cue &&
    a.form === b.form &&
    a.attach === b.attach &&
    a.agreement.person === b.agreement.person &&
    a.agreement.gender === b.agreement.gender &&
    a.agreement.number === b.agreement.number &&
    a.rest.join(' ') === b.rest.join(' ')
  );
}

function compileWords(lexicon: Lexicon, fold: Fold) {
  const classes = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  for (const [name, items] of Object.entries(lexicon.words)) {
    const bit = CLASS[name as keyof Lexicon['words']];
    for (const item of items) {
      const [first = '', ...rest] = item.split(' ').map(fold);
      if (!rest.length) classes.set(first, (classes.get(first) ?? 0) | bit);
      else push(phrases, first, { rest, classes: bit });
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { classes, phrases };
}

function compileHeads(nouns: readonly HeadNoun[], fold: Fold): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const noun of nouns) {
    const { kind, gender } = noun;
    const role = noun.role ?? false;
    const add = (form: string, agreement: Head['agreement']) =>
      heads.set(fold(form), { kind, role, agreement });
    for (const form of noun.singular ?? []) add(form, { person: 3, gender, number: 's' });
    for (const form of noun.plural ?? []) add(form, { person: 3, gender, number: 'p' });
  }
  return heads;
}

function compileIdioms(lexicon: Lexicon, fold: Fold): Map<string, string[][]> {
  const idioms = new Map<string, string[][]>();
  for (const { text } of lexicon.idioms) {
    const [first = '', ...rest] = text.split(' ').map((w) => (w === '*' ? w : fold(w)));
    push(idioms, first, rest);
  }
  return idioms;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
