import { type ArticleCut, cutPronoun, cutWord, ownedStems, type WordCut } from './clitics';
import { CLASS, type CompiledLexicon } from './compiled';
import { nameOfHead, withoutProclitics } from './head-name';
import { itemsOf, joinedPhrases, mayBePreposition } from './items';
import { isGivenName, LISTED_NAME } from './named';
import { type CueReading, cueReadings } from './readings';
import { isKnownVerb, looksLikeVerb } from './verbs';
import { type ComplementizerWord, type HeadWord, makeHead, makeWord, type WordInfo } from './word';

/**
 * What is known of a folded word.
 * @param asWritten its last letter is itself and no variant that folding has made into it: only then can it be a pronoun
 * @param letters the word as written, without marks: the article is written with no variant of its letters
 */
export function analyse(
  text: string,
  asWritten: boolean,
  lexicon: CompiledLexicon,
  letters: string,
): WordInfo {
  const cuts = cutWord(text, lexicon.clitics);
  // A head that is known as it is written has no conjunction before a word of another class.
  const whole = lexicon.heads.has(text) ? cuts.slice(0, 1) : cuts;
  const classed = whole.find(({ word }) => lexicon.classes.has(word));
  const all = cueReadings(cuts, lexicon);
  const read = asWritten ? all : all.filter((c) => !c.pronoun);
  const owned = headOf(cuts, asWritten, lexicon);
  const head = asWritten || !owned?.pronoun ? owned : undefined;
  const { article, preposition, rest: stem } = cutArticles(text, cuts, lexicon, letters);
  const classes = classed ? (lexicon.classes.get(classed.word) ?? 0) : 0;
  // A given name that is written with no variant of a letter has no conjunction before a verb.
  const named = letters === text && isGivenName(text, lexicon);
  const cues = named ? read.filter((c) => !c.conjunction) : read;
  const sureVerb = !article && isKnownVerb(named ? cuts.slice(0, 1) : cuts, cues, lexicon);
  const isKnown = article || classes !== 0 || head !== undefined || all.length > 0;
  const foreign = !isKnown && lexicon.roots.isForeign(text);
  return makeWord(text, {
    phrases: itemsOf(cuts, lexicon.phrases),
    joinedPhrases: joinedPhrases(text, lexicon),
    idioms: itemsOf(cuts, lexicon.idioms),
    classes,
    conjunction:
      (classed?.conjunction ?? false) ||
      cues.some((c) => c.conjunction) ||
      (head?.conjunction ?? false),
    complementizer: complementizerOf(cuts, letters, lexicon),
    cues,
    head,
    agreement: lexicon.agreeing.get(classed?.word ?? text),
    article,
    preposition,
    stem,
    named: head ? nameOfHead(article ? stem : withoutProclitics(text, head), head, lexicon) : stem,
    mayHaveConjunction: !foreign && cuts.length > 1,
    mayHavePreposition: !foreign && !(classes & LISTED_NAME) && mayBePreposition(text, lexicon),
    sureVerb,
    verb: sureVerb || (!article && !foreign && looksLikeVerb(cuts, lexicon)),
    foreign,
    humanPlural: article ? endsAsPeople(text, lexicon) : lexicon.openPlural.test(text),
    event: !foreign && isEventWord(text, stem, cues, lexicon),
    joinedNoun: isJoinedNoun(cuts, cues, lexicon),
    wide: wideClasses(cuts, lexicon),
  });
}

/** The ending of plurals of people, of a word with the article. */
function endsAsPeople(text: string, { humanPlurals }: CompiledLexicon): boolean {
  return text.length > 4 && humanPlurals.some((ending) => text.endsWith(ending));
}

function isJoinedNoun(
  [whole]: readonly WordCut[],
  cues: readonly CueReading[],
  lexicon: CompiledLexicon,
): boolean {
  const { classes, clitics, eventShape } = lexicon;
  if (cues.some((c) => c.preposition && c.reading.form === 'masdar')) return true;
  return (whole?.prepositions ?? []).some(({ preposition, rest }) => {
    if (!preposition) return false;
    const stems = cutPronoun(rest, clitics, 3).map((cut) => cut.rest);
    return stems.some((s) => eventShape.test(s) || ((classes.get(s) ?? 0) & JOINABLE) !== 0);
  });
}

const JOINABLE = CLASS.event | CLASS.speech | CLASS.quantifier | CLASS.venue;

/** Classes of the word with any clitics taken off; a pronoun only off a preposition (in it, from him). */
function wideClasses(cuts: readonly WordCut[], { classes, clitics }: CompiledLexicon): number {
  let bits = 0;
  for (const { word, all } of cuts) {
    for (const { rest } of all) bits |= classes.get(rest) ?? 0;
    for (const { rest, pronoun } of cutPronoun(word, clitics, 1)) {
      if (pronoun && isPreposition(rest, classes, clitics)) bits |= CLASS.preposition;
    }
  }
  return bits;
}

function isPreposition(
  word: string,
  classes: CompiledLexicon['classes'],
  clitics: CompiledLexicon['clitics'],
): boolean {
  return (
    clitics.prepositions.includes(word) || ((classes.get(word) ?? 0) & CLASS.preposition) !== 0
  );
}

/** A noun with the article has at least so many letters after a preposition that only compares. */
const SHORTEST_COMPARED = 3;

/** The word without the article; the first letters of a known name or noun that look like a clitic with one are its own. */
function cutArticles(
  text: string,
  cuts: readonly WordCut[],
  lexicon: CompiledLexicon,
  letters: string,
): ArticleCut {
  const found = withLostLetter(strip(text, cuts), lexicon);
  const { preposition, rest } = found;
  const at = text.length - rest.length - lexicon.clitics.article.length;
  const variant = letters.length === text.length && letters.charAt(at) !== text.charAt(at);
  if (found.article && variant) return uncut(text);
  if (at <= 0) return found;
  const own =
    isGivenName(text, lexicon) ||
    lexicon.heads.has(text) ||
    ownedStems(text, lexicon.clitics).some((stem) => lexicon.heads.has(stem)) ||
    (rest.length < SHORTEST_COMPARED && compares(preposition, lexicon.clitics));
  return own ? uncut(text) : found;
}

/** A noun that begins as the preposition does has lost that letter to it and the article (for the committee). */
function withLostLetter(found: ArticleCut, lexicon: CompiledLexicon): ArticleCut {
  const { heads, classes, clitics } = lexicon;
  const { preposition, article, rest } = found;
  const whole = preposition + rest;
  if (!article || !preposition || heads.has(rest)) return found;
  if (isGivenName(whole, lexicon)) return uncut(whole);
  const title = (classes.get(clitics.article + whole) ?? 0) & CLASS.title;
  return title || heads.has(whole) ? { ...found, rest: whole } : found;
}

/** The joined preposition that only compares: it brings no clause, and hardly anybody who has a name. */
function compares(preposition: string, { neutral, articleJoined }: CompiledLexicon['clitics']) {
  if (!preposition || preposition === neutral) return false;
  return !articleJoined.some(([free]) => free === preposition);
}

function uncut(text: string): ArticleCut {
  return { article: false, preposition: '', rest: text };
}

function strip(text: string, cuts: readonly WordCut[]): ArticleCut {
  for (const { all } of cuts) {
    const found = all.find((cut) => cut.article);
    if (found) return found;
  }
  return uncut(text);
}

function isEventWord(
  text: string,
  stem: string,
  cues: readonly CueReading[],
  { classes, clitics, eventShape, eventPlural, shapes }: CompiledLexicon,
): boolean {
  const isListed = (word: string) => ((classes.get(word) ?? 0) & CLASS.event) !== 0;
  const isEvent = (word: string) => isListed(word) || eventShape.test(word);
  if (isListed(text) || isEvent(stem)) return true;
  if (stem === text && shapes.accusative.test(stem) && isListed(stem.slice(0, -1))) return true;
  if (stem === text && (eventPlural.test(stem) || ownedStems(stem, clitics).some(isEvent)))
    return true;
  return cues.some((c) => c.reading.form === 'masdar' && !c.preposition);
}

/** @param letters the word as it is written: what negates is folded into the word for but */
function complementizerOf(
  cuts: readonly WordCut[],
  letters: string,
  lexicon: CompiledLexicon,
): ComplementizerWord | undefined {
  const { classes, clitics } = lexicon;
  for (const { conjunction, prepositions } of cuts) {
    for (const { preposition, rest } of prepositions) {
      if (compares(preposition, clitics)) continue;
      if (!lexicon.complementizerBeginnings.has(rest.charCodeAt(0))) continue;
      for (const { rest: stem, pronoun } of cutPronoun(rest, clitics, 2)) {
        if ((classes.get(stem) ?? 0) & CLASS.complementizer)
          return { preposition, pronoun, conjunction, within: pronoun !== undefined };
      }
      if (lexicon.negatedThat.has(letters.slice(-rest.length)))
        return { preposition, pronoun: undefined, conjunction, within: true };
    }
  }
  return undefined;
}

/** A role of a man with a pronoun (his brother) is folded into the one of a woman: it is the former where it is written so. */
function headOf(
  cuts: readonly WordCut[],
  asWritten: boolean,
  lexicon: CompiledLexicon,
): HeadWord | undefined {
  const { clitics, heads } = lexicon;
  for (const { conjunction, all } of cuts) {
    for (const { preposition, article, rest } of all) {
      const plain = heads.get(rest);
      const woman = asWritten && plain?.role && plain.agreement.gender === 'f';
      const whole = article || (plain && !woman);
      const stem = whole ? undefined : ownedStems(rest, clitics).find((s) => heads.has(s));
      const found = heads.get(stem ?? rest);
      // A head that is listed with the article is none without it (the mother).
      const known = article || rest.startsWith(clitics.article);
      if (found)
        return makeHead(found, { article: known, preposition, conjunction, pronoun: !!stem });
    }
  }
  return undefined;
}
