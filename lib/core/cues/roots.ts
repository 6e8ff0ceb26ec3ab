import type { CliticTable, RootTable } from '../lexicon';

/** So much that is no part of a root may stand around two letters of one. */
const MOST_AROUND_TWO = 4;
/** Shorter words may be anything. */
const SHORTEST = 4;
/** Of so many words at most it is kept whether a root is in them. */
const MOST_ASKED = 1 << 12;
const LATIN = /^\p{Script=Latin}/u;
/** Radicals in a shape. */
const RADICAL = /[1-4]/;

/**
 * Tells words of the language from foreign names: a word is the language's where taking off what may be joined to
 * it leaves a known root in a known shape. The analysis is generous, so that a name may pass for a word; what has
 * none is a name or a loan.
 */
export class Roots {
  private readonly known = new Set<string>();
  private readonly suffixes = new Map<string, string[]>();
  private readonly joined: RegExp;
  private readonly names: ReadonlySet<string>;
  /** Words that have been asked for. */
  private readonly asked = new Map<string, boolean>();
  /** What is joined before nouns. */
  private readonly nominal: readonly string[];

  /** @param clitics folded, as the table is */
  constructor(
    private readonly table: RootTable,
    private readonly clitics: Pick<
      CliticTable,
      'conjunctions' | 'prepositions' | 'verbal' | 'article' | 'articleJoined'
    >,
  ) {
    const { prepositions, article, articleJoined } = clitics;
    const swallowed = articleJoined.map(([preposition]) => preposition);
    this.nominal = [
      ...prepositions,
      article,
      ...prepositions.filter((p) => !swallowed.includes(p)).map((p) => p + article),
      ...articleJoined.map(([, joined]) => joined),
    ];
    for (const [first, rest] of Object.entries(table.triliteral))
      for (let i = 0; i < rest.length; i += 2) this.known.add(first + rest.slice(i, i + 2));
    for (const root of table.quadriliteral.split(' ')) this.known.add(root);
    for (const suffix of table.suffixes) {
      const end = suffix.slice(-1);
      this.suffixes.set(end, [...(this.suffixes.get(end) ?? []), suffix]);
    }
    this.names = new Set(table.names);
    this.joined = new RegExp(`^(?:${table.joined.join('|')})`, 'u');
  }

  /** Whether a folded word has no root in it, nor seems to be a foreign name with something joined to it. */
  isForeign(word: string): boolean {
    if (LATIN.test(word) || this.names.has(word)) return true;
    return word.length >= SHORTEST && !this.joined.test(word) && !this.hasRoot(word);
  }

  /** Whether some way to take off what may be joined to a folded word leaves a root: many rules ask it of one word. */
  isNative(word: string): boolean {
    const known = this.asked.get(word);
    if (known !== undefined) return known;
    const native = this.hasRoot(word);
    if (this.asked.size === MOST_ASKED) this.asked.clear();
    this.asked.set(word, native);
    return native;
  }

  private hasRoot(word: string): boolean {
    if (this.names.has(word)) return false;
    return startsOf(word, this.clitics.conjunctions).some((rest) => {
      const nouns = startsOf(rest, this.nominal);
      const verbs = startsOf(rest, this.clitics.verbal);
      return (
        nouns.some((stem) => this.holdsRoot(stem, this.table.nounPrefixes)) ||
        verbs.some((stem) => this.holdsRoot(stem, this.table.verbPrefixes))
      );
    });
  }

  private holdsRoot(stem: string, prefixes: readonly string[]): boolean {
    return startsOf(stem, prefixes).some((rest) => {
      if (this.isShaped(rest, stem.length)) return true;
      return this.suffixes
        .get(rest.slice(-1))
        ?.some(
          (end) => rest.endsWith(end) && this.isShaped(rest.slice(0, -end.length), stem.length),
        );
    });
  }

  /** @param of letters of the stem from which the core was cut */
  private isShaped(core: string, of: number): boolean {
    if (core.length === 2) return of - 2 <= MOST_AROUND_TWO && this.isHalf(core);
    return this.table.shapes.some((shape) => {
      if (shape.length !== core.length) return false;
      const root = this.rootIn(core, shape);
      return root !== undefined && this.isRoot(root);
    });
  }

  /** The letters of the core where the shape has radicals; undefined where the others are not the shape's. */
  private rootIn(core: string, shape: string): string | undefined {
    const { between } = this.table;
    let root = '';
    for (let i = 0; i < shape.length; i++) {
      const place = shape.charAt(i);
      const letter = core.charAt(i);
      if (RADICAL.test(place)) {
        const radical = Number(place);
        if (radical > root.length) root += letter;
        else if (root.charAt(radical - 1) !== letter) return undefined;
      } else if (!(between[place] ?? place).includes(letter)) return undefined;
    }
    return root;
  }

  /** Whether letters as written are those of a root, of which each weak one may be written as another and the last twice. */
  private isRoot(letters: string): boolean {
    if (letters.length > 3) return this.known.has(letters);
    const [first = '', second = '', third = second] = letters;
    const { weak } = this.table;
    for (const a of weak[0]?.[first] ?? first)
      for (const b of weak[1]?.[second] ?? second)
        for (const c of weak[2]?.[third] ?? third) if (this.known.has(a + b + c)) return true;
    return false;
  }

  /** Two letters of a root whose third is doubled or has fallen out. */
  private isHalf(core: string): boolean {
    const [a = '', b = ''] = core;
    if (this.isRoot(core)) return true;
    return this.table.fallen.some(
      (weak) =>
        this.known.has(a + weak + b) ||
        this.known.has(weak + a + b) ||
        this.known.has(a + b + weak),
    );
  }
}

/** The word, and what is left of it without each of the beginnings it has; two letters stay. */
function startsOf(word: string, beginnings: readonly string[]): string[] {
  const rests = [word];
  for (const start of beginnings) {
    if (word.length > start.length + 1 && word.startsWith(start))
      rests.push(word.slice(start.length));
  }
  return rests;
}
