import type { CueEntry, Frames, VerbForm } from '../../core/lexicon';
import type { Category } from '../../core/types';
import { derive } from './derive';

/**
 * Reads a table of cues, one a line: `name class words [+ verbal nouns] | frames flags`. The README says
 * what each part means; `tests/lexicon` checks every line. It is read when it is asked for: a background that is woken to
 * save something does without.
 */
export function cues(category: Category, table: string): () => readonly CueEntry[] {
  return () =>
    table
      .trim()
      .split('\n')
      .map((line) => entry(category, line.trim()));
}

function entry(category: Category, line: string): CueEntry {
  const [left = '', right = ''] = line.split('|');
  const [words = '', nouns = ''] = left.split('+');
  const [name = '', kind = '', ...forms] = split(words);
  const codes = split(right);
  const flags = new Set(codes.filter((code) => !code.includes('=')));
  const base = { id: `${category}.${name}`, category, ...flagged(flags), frames: frames(codes) };
  if (isNominal(kind)) return nominal(base, kind, forms.map(spaced), flags, codes);
  const without = [...flags].filter((f) => f.startsWith('-')).map((f) => f.slice(1) as VerbForm);
  return {
    ...base,
    pos: 'verb',
    ...derive(kind, forms),
    ...(nouns && { masdar: split(nouns) }),
    ...(without.length && { without }),
    ...(flags.has('author') && { passive: 'author' }),
    ...(flags.has('thing') && { passive: 'thing' }),
  };
}

type Nominal = Exclude<CueEntry['pos'], 'verb'>;
const isNominal = (kind: string): kind is Nominal =>
  /^(noun|adposition|particle|adjective|mark)$/.test(kind);

function nominal(
  base: Omit<CueEntry, 'pos' | 'forms'>,
  pos: Nominal,
  forms: readonly string[],
  flags: ReadonlySet<string>,
  codes: readonly string[],
): CueEntry {
  const governs = codes.filter((code) => code.endsWith('=s')).map((code) => code.slice(0, -2));
  const on = (name: string) => flags.has(name) && { [name]: true };
  const all = {
    ...on('alone'),
    ...on('pretext'),
    ...on('relative'),
    ...on('pronoun'),
    ...on('relay'),
  };
  return { ...base, pos, forms, ...(governs.length && { governs }), ...all } as CueEntry;
}

function flagged(flags: ReadonlySet<string>) {
  return {
    ...(flags.has('homograph') && { trust: 'homograph' as const }),
    ...(flags.has('continues') && { continues: true }),
  };
}

const OBJECTS = { a: 'addressee', A: 'addressee', x: 'accused', d: 'described' } as const;

const ONLY = 'only=';
const EXCEPT = 'not=';

/** `preposition=what it brings`, the preposition empty for none. */
function frames(all: readonly string[]): Frames {
  const listed = (name: string) =>
    all
      .find((code) => code.startsWith(name))
      ?.slice(name.length)
      .split(',');
  const only = listed(ONLY);
  const except = listed(EXCEPT);
  const codes = all.filter((code) => !code.startsWith(ONLY) && !code.startsWith(EXCEPT));
  const by = (brings: string) =>
    codes.flatMap((code) => {
      const [preposition = '', what = ''] = code.split('=');
      return [...brings].some((b) => what.includes(b)) ? [preposition] : [];
    });
  const bare = codes.find((code) => code.startsWith('=')) ?? '';
  const object = Object.entries(OBJECTS).find(([code]) => bare.includes(code))?.[1];
  const lists = {
    clause: by('c'),
    noun: by('ne'),
    to: by('a').filter(Boolean),
    from: by('r'),
    sees: by('j'),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length)),
    ...(bare.includes('e') && { bare: 'event' as const }),
    ...(bare.includes('q') && { quote: true }),
    ...(bare.includes('w') && { question: true }),
    ...(object && { object }),
    ...(bare.includes('A') && { always: true }),
    ...(only && { only }),
    ...(except && { except }),
    ...(bare.includes('m') && { matter: true }),
  };
}

const split = (text: string): string[] => text.trim().split(/ +/).filter(Boolean);
const spaced = (form: string): string => form.replaceAll('_', ' ');
