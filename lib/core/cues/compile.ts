import type { Lexicon, PronounSuffix, TongueTable, WordShapes } from '../lexicon';
import { evenAgreement } from './alike';
import { compileBonds } from './bonds';
import {
  CLASS,
  type CompiledIdiom,
  type CompiledLexicon,
  type FoldedClitics,
  type Head,
  type Phrase,
  type Shapes,
  type Tongue,
} from './compiled';
import { anyShape, type Fold, foldAll, makeFold } from './fold';
import { FormTable, push } from './forms';
import { secondsOf } from './items';
import { compileLists } from './lists';
import { compileHomonyms, compileNamesakes } from './namesakes';
import { Roots } from './roots';
import { compileWeighing } from './weighing';

type Letters = ReadonlyMap<string, string>;

/**
 * Compiles a lexicon: generates every form, folds everything, builds the tables of look-up.
 * @param ownFrom index of the first entry that a reader has added
 */
export function compileLexicon(lexicon: Lexicon, ownFrom = lexicon.cues.length): CompiledLexicon {
  const letters = new Map(Object.entries(lexicon.folding.letters));
  const fold = makeFold(letters, cueWords(lexicon));
  const { classes, phrases } = compileWords(lexicon, letters);
  const idioms = compileIdioms(lexicon, fold);
  const forms = new FormTable(lexicon, fold);
  const heads = compileHeads(lexicon, letters);
  addDuals(heads, lexicon, fold, classes);
  const clitics = foldClitics(lexicon, fold);
  const shapes = compileShapes(lexicon.shapes);
  return {
    ownFrom,
    letters,
    clitics,
    passiveMark: lexicon.folding.passiveMark,
    activeMark: lexicon.folding.activeMark,
    verbShapes: lexicon.verbShapes,
    humanPlurals: lexicon.humanPlurals.map(fold),
    dual: fold(lexicon.dual),
    openPlural: new RegExp(lexicon.openPlural, 'u'),
    eventShape: anyShape(lexicon.eventShapes, fold),
    eventPlural: anyShape(lexicon.eventPlurals, fold),
    forms,
    shapes,
    places: compilePlaces(classes, clitics, shapes.place),
    roots: new Roots(lexicon.roots, clitics),
    ...compileLists(lexicon, fold),
    along: fold(lexicon.along),
    classes,
    phrases,
    complementizerBeginnings: new Set(
      foldAll(letters, lexicon.words.complementizer).map((word) => word.charCodeAt(0)),
    ),
    negatedThat: new Set(lexicon.negatedThat),
    agreeing: new Map(lexicon.agreeing.map((w) => [fold(w.text), evenAgreement(w.agreement)])),
    namesakes: compileNamesakes(lexicon, fold),
    homonyms: compileHomonyms(lexicon),
    heads,
    usual: compileUsual(lexicon, letters),
    kindred: compileKindred(lexicon, letters),
    realms: new Map(
      Object.entries(lexicon.realms).map(([realm, states]) => [
        fold(realm),
        states.map((words) => foldAll(letters, words)),
      ]),
    ),
    honours: new Map(
      lexicon.honours
        .map((words) => foldAll(letters, words))
        .map(([title = '', ...heads]) => [title, heads]),
    ),
    bonds: compileBonds(foldAll(letters, lexicon.bonds)),
    placeBonds: compileBonds(foldAll(letters, lexicon.placeBonds)),
    governing: new Set(lexicon.cues.flatMap(({ frames }) => frames.noun ?? []).map(fold)),
    abbreviations: new Set(lexicon.abbreviations.map(fold)),
    latinLetters: new Set(lexicon.latinLetters.map(fold)),
    idioms,
    seconds: secondsOf(phrases, idioms),
    tongue: compileTongue(lexicon.tongue),
    weighing: compileWeighing(lexicon),
    scripture: { ...lexicon.scripture, speakers: new Set(lexicon.scripture.speakers.map(fold)) },
  };
}

function cueWords({ cues }: Lexicon): string[] {
  const words: string[] = [];
  for (const cue of cues) {
    if (cue.pos !== 'verb') words.push(...cue.forms);
    else words.push(cue.perfect, cue.imperfect, cue.participle ?? '', ...(cue.masdar ?? []));
  }
  return words;
}

function compileShapes(shapes: WordShapes): Shapes {
  const compiled = Object.entries<string>({ ...shapes }).map(([name, shape]) => [
    name,
    new RegExp(shape, 'u'),
  ]);
  return Object.fromEntries(compiled) as Shapes;
}

function foldClitics(lexicon: Lexicon, fold: Fold): FoldedClitics {
  const { clitics } = lexicon;
  const pronouns = clitics.pronouns
    .map((p) => ({ text: fold(p.text), agreement: evenAgreement(p.agreement) }))
    .sort((a, b) => b.text.length - a.text.length);
  const pronounsByEnd = new Map<number, PronounSuffix[]>();
  for (const pronoun of pronouns)
    push(pronounsByEnd, pronoun.text.charCodeAt(pronoun.text.length - 1), pronoun);
  return {
    ...clitics,
    exception: fold(clitics.exception),
    either: fold(clitics.either),
    joins: clitics.joins.map(([free, bound]) => [fold(free), fold(bound)] as const),
    pronouns,
    pronounsByEnd,
  };
}

function compilePlaces(
  classes: ReadonlyMap<string, number>,
  { article }: FoldedClitics,
  ending: RegExp,
): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [word, bits] of classes) {
    if (!(bits & CLASS.polity)) continue;
    const bare = word.slice(word.startsWith(article) ? article.length : 0);
    // What looks like the article may be the name's own letters.
    for (const name of new Set([word, bare])) push(places, name.replace(ending, ''), bare);
  }
  return places;
}

function compileUsual({ usual }: Lexicon, letters: Letters): Map<string, string> {
  const folded = new Map<string, string>();
  for (const pair of Object.entries(usual)) {
    const [word = '', instead = ''] = foldAll(letters, pair);
    folded.set(word, instead);
  }
  return folded;
}

function compileKindred({ kindred }: Lexicon, letters: Letters): Map<string, string[]> {
  const others = new Map<string, string[]>();
  for (const heads of kindred) {
    const stems = foldAll(letters, heads);
    for (const stem of stems)
      others.set(stem, [...(others.get(stem) ?? []), ...stems.filter((other) => other !== stem)]);
  }
  return others;
}

interface Words {
  readonly classes: Map<string, number>;
  readonly phrases: Map<string, Phrase[]>;
}

function compileWords(lexicon: Lexicon, letters: Letters): Words {
  const classes = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  for (const [name, items] of Object.entries(lexicon.words)) {
    const bit = CLASS[name as keyof Lexicon['words']];
    for (const item of foldAll(letters, items)) {
      if (!item.includes(' ')) classes.set(item, (classes.get(item) ?? 0) | bit);
      else {
        const [first = '', ...rest] = item.split(' ');
        push(phrases, first, { rest, classes: bit });
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { classes, phrases };
}

function compileHeads(lexicon: Lexicon, letters: Letters): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const noun of lexicon.heads) {
    const { kind, gender, role = false, generic = false, kin = false, sort = false } = noun;
    const { called = false, member = false, chief = false } = noun;
    const { singular = [], plural = [] } = noun;
    const add = (forms: readonly string[], number: 's' | 'p') => {
      const head: Head = {
        kind,
        role,
        generic,
        kin,
        sort,
        member,
        called,
        chief,
        agreement: evenAgreement({ person: 3, gender, number }),
      };
      for (const form of foldAll(letters, forms)) if (form) heads.set(form, head);
    };
    add(singular, 's');
    add(plural, 'p');
  }
  return heads;
}

/** Two of what speaks, where the word is no other: persons without an office are a group. A head that is one with the article alone has none. */
function addDuals(
  heads: Map<string, Head>,
  { dual, clitics }: Lexicon,
  fold: Fold,
  classes: ReadonlyMap<string, number>,
): void {
  for (const [word, head] of [...heads]) {
    const { agreement, role, kind } = head;
    if (agreement.number !== 's' || (!role && kind !== 'organization')) continue;
    if (word.startsWith(fold(clitics.article))) continue;
    const [free, bound] = clitics.joins.find(([end]) => word.endsWith(fold(end))) ?? ['', ''];
    const form = word.slice(0, word.length - free.length) + fold(bound + dual);
    const many = role && kind === 'anonymous' ? 'group' : kind;
    const agrees = evenAgreement({ ...agreement, number: 'p' });
    // Before a genitive it is written as the indefinite accusative is, unless it is feminine.
    for (const two of bound ? [form, form.slice(0, -1)] : [form])
      if (!heads.has(two) && !classes.has(two))
        heads.set(two, { ...head, kind: many, role: false, agreement: agrees });
  }
}

function compileIdioms({ idioms, scripture }: Lexicon, fold: Fold): Map<string, CompiledIdiom[]> {
  const compiled = new Map<string, CompiledIdiom[]>();
  const add = (text: string, formula: boolean) => {
    const [first = '', ...rest] = text.split(' ').map((w) => (w === '*' ? w : fold(w)));
    push(compiled, first, { rest, formula });
  };
  for (const { text } of idioms) add(text, false);
  for (const text of scripture.formulas) add(text, true);
  return compiled;
}

function compileTongue({ script, letters, variants, others, own, endings }: TongueTable): Tongue {
  return {
    foreign: new RegExp(`(?![${letters}${variants}])(?=\\p{L})\\p{Script=${script}}`, 'u'),
    variants: new RegExp(`[${variants}]`),
    others: new Set(others),
    own: new Set(own),
    endings,
  };
}
