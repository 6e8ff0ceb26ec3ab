import type { Frames, Lexicon, VerbEntry } from '../lexicon';
import { evenEntry, evenFrames, evenReading } from './alike';
import type { Cue, CueForm, Reading } from './compiled';
import type { Fold } from './fold';
import { type Cell, type Inflection, prepareParadigm, stemsOf } from './paradigms';

/** A stem whose forms have not been made yet. */
interface Pending {
  readonly cue: Cue;
  readonly stem: string;
  readonly cells: readonly Cell[];
}

/**
 * Every form of every cue. A verb has some fifty forms and a text asks for few of them, so the forms of a
 * stem are made when a word is first asked for that begins as the stem does.
 */
export class FormTable {
  private readonly made = new Map<string, Reading[]>();
  private readonly pending = new Map<number, Pending[]>();
  /** What forms may begin with, by its first unit. */
  private readonly prefixes = new Map<number, string[]>();

  private readonly inflections: ReadonlyMap<string, Inflection>;

  /** A table of the lexicon's cues; their order is that of its entries. */
  constructor(
    private readonly lexicon: Pick<Lexicon, 'paradigms' | 'clitics' | 'cues'>,
    private readonly fold: Fold,
  ) {
    this.inflections = new Map(lexicon.paradigms.map((p) => [p.id, prepareParadigm(p, fold)]));
    const prefixes = [...this.inflections.values()].flatMap((one) => [...one.prefixes]);
    for (const prefix of new Set(prefixes))
      if (prefix) push(this.prefixes, prefix.charCodeAt(0), prefix);
    for (const [order, entry] of lexicon.cues.entries())
      this.takeEntry({ entry: evenEntry(entry), order, frames: foldFrames(entry.frames, fold) });
  }

  /** What a folded form without proclitics and pronouns may be, in the order of the entries. */
  get(form: string): readonly Reading[] {
    this.make(beginning(form, 0));
    for (const prefix of this.prefixes.get(form.charCodeAt(0)) ?? NONE) {
      if (form.startsWith(prefix)) this.make(beginning(form, prefix.length));
    }
    return this.made.get(form) ?? NOTHING;
  }

  private takeEntry(cue: Cue): void {
    const { entry } = cue;
    const inflection = entry.pos === 'verb' && this.inflections.get(entry.paradigm);
    if (inflection) this.addStems(cue, entry, inflection);
    const as = entry.pos === 'verb' ? 'masdar' : entry.pos;
    const nouns = entry.pos === 'verb' ? (entry.masdar ?? []) : entry.forms;
    for (const noun of nouns) this.addNominal(nominal(cue, as), noun);
    if (as === 'masdar' && !ADVERBS.has(entry.category))
      for (const noun of nouns) this.addIndefinite(nominal(cue, as), noun);
  }

  private addStems(cue: Cue, entry: VerbEntry, inflection: Inflection): void {
    for (const [stem, cells] of stemsOf(entry, inflection, this.fold)) {
      if (stem.length > 1) push(this.pending, beginning(stem, 0), { cue, stem, cells });
      else
        for (const code of beginnings(stem, cells)) push(this.pending, code, { cue, stem, cells });
    }
  }

  private make(code: number): void {
    const stems = this.pending.get(code);
    if (!stems) return;
    this.pending.delete(code);
    for (const { cue, stem, cells } of stems) {
      for (const { prefix, suffix, ...cell } of cells) {
        const text = prefix + stem + suffix;
        if (stem.length < 2 && beginning(stem + suffix, 0) !== code) continue;
        this.add(text, { cue, ...cell, indefinite: false, rest: NONE });
      }
    }
  }

  /** A word whose last letter changes before a pronoun stands under each of its spellings. */
  private addNominal(base: Nominal, noun: string): void {
    const { fold } = this;
    const { clitics } = this.lexicon;
    const [first = '', ...rest] = fold(noun).split(' ');
    const joins = rest.length ? [] : clitics.joins.filter(([free]) => noun.endsWith(free));
    this.add(first, { ...base, attach: joins.length ? 'free' : 'both', rest });
    for (const [free, joined] of joins) {
      const bound = fold(noun.slice(0, -free.length) + joined);
      this.add(bound, { ...base, attach: 'bound', rest });
    }
  }

  /** The object of another verb, with no article, is written with an ending of its own (brought forward an apology). */
  private addIndefinite(base: Nominal, noun: string): void {
    const [ending, never] = this.lexicon.clitics.indefinite;
    if (noun.includes(' ') || never.includes(noun.slice(-1))) return;
    this.add(this.fold(noun + ending), { ...base, attach: 'free', indefinite: true, rest: NONE });
  }

  private add(key: string, given: Reading): void {
    const value = evenReading(given);
    const found = this.made.get(key);
    if (!found) {
      this.made.set(key, [value]);
      return;
    }
    const at = found.findIndex((reading) => sameButVoice(reading, value));
    const twin = found[at];
    if (!twin) found.push(value);
    else if (twin.voice !== value.voice) found[at] = evenReading({ ...twin, voice: 'either' });
    if (found.length > 1) found.sort(inOrder);
  }
}

/** By the entries, of one verb by the form: whichever of its stems was asked for first tells nothing. */
function inOrder(a: Reading, b: Reading): number {
  return a.cue.order - b.cue.order || compare(placeOf(a), placeOf(b));
}

/** What was done stands before what is done, he before you and me. */
function placeOf({ form, agreement: { person, gender, number } }: Reading): string {
  return `${form === 'perfect' ? 0 : form} ${3 - (person ?? 0)} ${gender} ${number}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Categories whose verbal nouns, written as an object, are mostly adverbs (recently, indeed). */
const ADVERBS: ReadonlySet<string> = new Set(['say', 'report', 'believe', 'affirm']);
const NONE: readonly string[] = [];
const NOTHING: readonly Reading[] = [];

/** Adds a value to the list of its key. */
export function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The two letters at `at` as one number. */
function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) || 0) * 0x10000 + (text.charCodeAt(at + 1) || 0);
}

/** A stem of one letter begins its forms together with their endings. */
function beginnings(stem: string, cells: readonly Cell[]): Set<number> {
  return new Set(cells.map((cell) => beginning(stem + cell.suffix, 0)));
}

function foldFrames(frames: Frames, fold: Fold): Frames {
  const { clause, noun, only, except, to, from, sees, ...rest } = frames;
  return evenFrames({
    ...rest,
    ...(clause && { clause: clause.map(fold) }),
    ...(noun && { noun: noun.map(fold) }),
    ...(only && { only: only.map(fold) }),
    ...(except && { except: except.map(fold) }),
    ...(to && { to: to.map(fold) }),
    ...(from && { from: from.map(fold) }),
    ...(sees && { sees: sees.map(fold) }),
  });
}

type Nominal = Omit<Reading, 'attach' | 'rest'>;

function nominal(cue: Cue, form: CueForm): Nominal {
  return {
    cue,
    form,
    voice: 'active',
    agreement: {},
    adverbial: false,
    indefinite: false,
    jussive: false,
  };
}

function sameButVoice(a: Reading, b: Reading): boolean {
  return (
    a.cue === b.cue &&
    a.form === b.form &&
    a.attach === b.attach &&
    a.jussive === b.jussive &&
    a.indefinite === b.indefinite &&
    a.agreement.person === b.agreement.person &&
    a.agreement.gender === b.agreement.gender &&
    a.agreement.number === b.agreement.number &&
    a.rest.length === b.rest.length &&
    a.rest.every((word, i) => word === b.rest[i])
  );
}
