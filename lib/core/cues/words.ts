import type { Agreement } from '../lexicon';
import { foldText } from '../text/fold';
import { CLASS, type CompiledLexicon, type Head, type Reading } from './compiled';

/** A reading of a word as a cue, with the clitics that were taken off. */
export interface CueReading {
  readonly reading: Reading;
  readonly conjunction: boolean;
  /** Prepositional proclitic, folded; empty for none. */
  readonly preposition: string;
  readonly article: boolean;
  /** Future or asseverative proclitic. */
  readonly verbal: boolean;
  readonly pronoun: Agreement | undefined;
}

/** A word that brings a reported clause. */
export interface ComplementizerWord {
  readonly preposition: string;
  readonly pronoun: Agreement | undefined;
  readonly conjunction: boolean;
}

/** A word as a possible head of a source, without its clitics. */
export interface HeadWord extends Head {
  readonly article: boolean;
  readonly preposition: string;
  readonly conjunction: boolean;
  readonly pronoun: boolean;
}

/** What is known of a written word, context aside. */
export interface WordInfo {
  /** Folded. */
  readonly text: string;
  /** Folded, without a conjunction where what is left is known, and otherwise as it is. */
  readonly core: string;
  /** Bits of closed classes, of `text` or else of `core`. */
  readonly classes: number;
  /** A coordinating proclitic was taken off to know it. */
  readonly conjunction: boolean;
  readonly complementizer: ComplementizerWord | undefined;
  readonly cues: readonly CueReading[];
  readonly head: HeadWord | undefined;
  readonly agreement: Agreement | undefined;
  /** The word has the article, clitics aside. */
  readonly article: boolean;
  /** A prepositional proclitic, folded; empty for none or where it cannot be told. */
  readonly preposition: string;
  /** Folded, without conjunction, preposition and article. */
  readonly stem: string;
  /** A finite verb, known or by its outer letters. */
  readonly verb: boolean;
  /** A verbal noun, known or by its shape, or a noun that stands for a proposition. */
  readonly event: boolean;
}

/** Looks words up, once for every written form. */
export class WordTable {
  readonly lexicon: CompiledLexicon;
  private readonly known = new Map<string, WordInfo>();

  constructor(lexicon: CompiledLexicon) {
    this.lexicon = lexicon;
  }

  /** What is known of a word as written. */
  get(raw: string): WordInfo {
    const known = this.known.get(raw);
    if (known) return known;
    const info = this.analyse(foldText(raw, this.lexicon.letters));
    if (this.known.size > MAX_KNOWN) this.known.clear();
    this.known.set(raw, info);
    return info;
  }

  private analyse(text: string): WordInfo {
    const { classes, agreeing } = this.lexicon;
    const own = classes.get(text) ?? 0;
    const stripped = own ? '' : this.withoutConjunction(text);
    const cls = own || (classes.get(stripped) ?? 0);
    const core = cls && !own ? stripped : text;
    const cues = this.cueReadings(text);
    const head = this.headOf(text);
    return {
      text,
      core,
      classes: cls,
      conjunction: core !== text || cues.some((c) => c.conjunction) || (head?.conjunction ?? false),
      complementizer: this.complementizerOf(text),
      cues,
      head,
      agreement: agreeing.get(core),
      ...this.shapeOf(text, cues),
    };
  }

  private shapeOf(text: string, cues: readonly CueReading[]) {
    const { classes, eventShape } = this.lexicon;
    const { article, preposition, stem } = this.strip(text);
    const cls = (classes.get(text) ?? 0) | (classes.get(stem) ?? 0);
    const event =
      (cls & CLASS.event) !== 0 ||
      eventShape.test(stem) ||
      cues.some((c) => c.reading.form === 'masdar');
    return { article, preposition, stem, event, verb: !article && this.isVerb(text, cues) };
  }

  /** The word without conjunction, and without preposition where an article follows it. */
  private strip(text: string): { article: boolean; preposition: string; stem: string } {
    for (const [word] of this.conjunctionCuts(text)) {
      for (const [preposition, article, stem] of this.articleCuts(word)) {
        if (article) return { article, preposition, stem };
      }
    }
    return { article: false, preposition: '', stem: text };
  }

  private isVerb(text: string, cues: readonly CueReading[]): boolean {
    const { classes, verbShapes } = this.lexicon;
    for (const [word] of this.conjunctionCuts(text)) {
      const cls = classes.get(word) ?? 0;
      if (cls & CLASS['plain-verb']) return true;
      if (cls) continue;
      if (word.length < 4) continue;
      const { prefixes, suffixes, nounEndings, future } = verbShapes;
      if (nounEndings.some((e) => word.endsWith(e))) continue;
      if (future.some((f) => word.startsWith(f)) && word.length > 4) return true;
      if (prefixes.some((f) => word.startsWith(f)) || suffixes.some((e) => word.endsWith(e)))
        return true;
    }
    return cues.some(
      ({ reading }) => isFiniteForm(reading) && reading.cue.entry.trust !== 'homograph',
    );
  }

  private withoutConjunction(text: string): string {
    const { conjunctions } = this.lexicon.clitics;
    return text.length > 2 && conjunctions.includes(text.charAt(0)) ? text.slice(1) : '';
  }

  /** The word with each possible proclitic conjunction taken off, and as it is. */
  private *conjunctionCuts(text: string): Iterable<readonly [string, boolean]> {
    yield [text, false];
    const rest = this.withoutConjunction(text);
    if (rest) yield [rest, true];
  }

  private complementizerOf(text: string): ComplementizerWord | undefined {
    for (const [word, conjunction] of this.conjunctionCuts(text)) {
      for (const [preposition, rest] of this.prepositionCuts(word)) {
        const bare = this.lexicon.classes.get(rest) ?? 0;
        if (bare & CLASS.complementizer) return { preposition, pronoun: undefined, conjunction };
        for (const { text: suffix, agreement } of this.lexicon.clitics.pronouns) {
          if (!rest.endsWith(suffix)) continue;
          const stem =
            (this.lexicon.classes.get(rest.slice(0, -suffix.length)) ?? 0) & CLASS.complementizer;
          if (stem) return { preposition, pronoun: agreement, conjunction };
        }
      }
    }
    return undefined;
  }

  private *prepositionCuts(word: string): Iterable<readonly [string, string]> {
    yield ['', word];
    for (const p of this.lexicon.clitics.prepositions) {
      if (word.length > p.length + 1 && word.startsWith(p)) yield [p, word.slice(p.length)];
    }
  }

  private *articleCuts(
    word: string,
  ): Iterable<readonly [preposition: string, article: boolean, rest: string]> {
    const { article, articleJoined } = this.lexicon.clitics;
    for (const [preposition, rest] of this.prepositionCuts(word)) {
      yield [preposition, false, rest];
      if (rest.startsWith(article) && rest.length > article.length + 1) {
        yield [preposition, true, rest.slice(article.length)];
      }
    }
    for (const [preposition, joined] of articleJoined) {
      if (word.startsWith(joined) && word.length > joined.length + 1) {
        yield [preposition, true, word.slice(joined.length)];
      }
    }
  }

  private headOf(text: string): HeadWord | undefined {
    for (const [word, conjunction] of this.conjunctionCuts(text)) {
      for (const [preposition, article, rest] of this.articleCuts(word)) {
        const found = this.lexicon.heads.get(rest);
        if (found) return { ...found, article, preposition, conjunction, pronoun: false };
        const owned = article ? undefined : this.ownedHead(rest);
        if (owned) return { ...owned, article, preposition, conjunction, pronoun: true };
      }
    }
    return undefined;
  }

  private ownedHead(rest: string): Head | undefined {
    for (const { text: suffix } of this.lexicon.clitics.pronouns) {
      if (!rest.endsWith(suffix) || rest.length < suffix.length + 3) continue;
      const found = this.lexicon.heads.get(rest.slice(0, -suffix.length));
      if (found) return found;
    }
    return undefined;
  }

  private cueReadings(text: string): CueReading[] {
    const out: CueReading[] = [];
    for (const [word, conjunction] of this.conjunctionCuts(text)) {
      this.verbalReadings(word, conjunction, out);
      this.nominalReadings(word, conjunction, out);
    }
    return out;
  }

  private verbalReadings(word: string, conjunction: boolean, out: CueReading[]): void {
    const add = (stem: string, verbal: boolean) =>
      this.withPronouns(stem, (reading, pronoun) => {
        if (!isFiniteForm(reading)) return;
        if (verbal && reading.form !== 'imperfect') return;
        out.push({ reading, conjunction, preposition: '', article: false, verbal, pronoun });
      });
    add(word, false);
    for (const v of this.lexicon.clitics.verbal)
      if (word.startsWith(v)) add(word.slice(v.length), true);
  }

  private nominalReadings(word: string, conjunction: boolean, out: CueReading[]): void {
    for (const [preposition, article, rest] of this.articleCuts(word)) {
      this.withPronouns(rest, (reading, pronoun) => {
        if (isFiniteForm(reading)) return;
        if (article && pronoun) return;
        out.push({ reading, conjunction, preposition, article, verbal: false, pronoun });
      });
    }
  }

  private withPronouns(
    stem: string,
    add: (reading: Reading, pronoun: Agreement | undefined) => void,
  ): void {
    for (const reading of this.lexicon.forms.get(stem) ?? []) {
      if (reading.attach !== 'bound') add(reading, undefined);
    }
    for (const { text: suffix, agreement } of this.lexicon.clitics.pronouns) {
      if (stem.length < suffix.length + 2 || !stem.endsWith(suffix)) continue;
      for (const reading of this.lexicon.forms.get(stem.slice(0, -suffix.length)) ?? []) {
        if (reading.attach !== 'free') add(reading, agreement);
      }
    }
  }
}

const MAX_KNOWN = 60_000;

/** A finite verb form. */
export function isFiniteForm(reading: Reading): boolean {
  return reading.form === 'perfect' || reading.form === 'imperfect';
}
