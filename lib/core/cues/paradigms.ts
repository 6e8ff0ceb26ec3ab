import type { Agreement, Paradigm, ParadigmCell, StemRule, VerbEntry, VerbForm } from '../lexicon';
import type { Fold } from './fold';

/** One cell of a prepared paradigm, folded. */
export interface Cell {
  readonly prefix: string;
  readonly suffix: string;
  readonly form: ParadigmCell['form'];
  readonly voice: ParadigmCell['voice'];
  readonly agreement: Agreement;
  readonly adverbial: boolean;
  readonly jussive: boolean;
  readonly attach: 'free' | 'bound' | 'both';
}

/** A paradigm, folded: its stems with their cells. */
export interface Inflection {
  readonly stems: readonly InflectedStem[];
  readonly prefixes: ReadonlySet<string>;
}

interface InflectedStem {
  readonly rule: StemRule;
  readonly cells: readonly Cell[];
}

/** Prepares a paradigm, once for all verbs of its class. */
export function prepareParadigm(paradigm: Paradigm, fold: Fold): Inflection {
  const cells = new Map<string, Cell[]>();
  const prefixes = new Set<string>();
  for (const cell of paradigm.cells) {
    const prepared = prepareCell(cell, fold);
    prefixes.add(prepared.prefix);
    const others = cells.get(cell.stem);
    if (others) others.push(prepared);
    else cells.set(cell.stem, [prepared]);
  }
  const stems = Object.entries(paradigm.stems).map(([name, rule]) => ({
    rule: foldRule(rule, fold),
    cells: cells.get(name) ?? [],
  }));
  return { stems, prefixes };
}

function prepareCell(cell: ParadigmCell, fold: Fold): Cell {
  return {
    prefix: cell.prefix ? fold(cell.prefix) : '',
    suffix: cell.suffix ? fold(cell.suffix) : '',
    form: cell.form,
    voice: cell.voice,
    agreement: cell.agreement,
    adverbial: cell.adverbial ?? false,
    jussive: cell.jussive ?? false,
    attach: cell.attach ?? 'both',
  };
}

function foldRule(rule: StemRule, fold: Fold): StemRule {
  const { put, add } = rule;
  return { ...rule, ...(put && { put: [put[0], fold(put[1])] }), ...(add && { add: fold(add) }) };
}

/**
 * The folded stems of a verb, each with the cells that its entry admits (verbal nouns are nouns and not made
 * here). A form is prefix, stem and suffix.
 */
export function stemsOf(
  entry: VerbEntry,
  { stems }: Inflection,
  fold: Fold,
): [stem: string, cells: readonly Cell[]][] {
  const parts = {
    perfect: fold(entry.perfect),
    imperfect: fold(entry.imperfect),
    participle: fold(entry.participle ?? ''),
  };
  const { without } = entry;
  const made: [string, readonly Cell[]][] = [];
  for (const { rule, cells } of stems) {
    const stem = applyStem(rule, parts[rule.part]);
    const admitted = without ? cells.flatMap((cell) => admit(cell, without)) : cells;
    if (stem && admitted.length) made.push([stem, admitted]);
  }
  return made;
}

function admit(cell: Cell, without: readonly VerbForm[]): Cell[] {
  if (without.includes(cell.form)) return [];
  if (cell.voice === 'active' || !without.includes('passive')) return [cell];
  return cell.voice === 'either' ? [{ ...cell, voice: 'active' }] : [];
}

function applyStem(rule: StemRule, part: string): string {
  if (!part) return '';
  let stem = part.slice(rule.skip ?? 0, part.length - (rule.drop ?? 0));
  if (rule.cut) stem = stem.slice(0, -rule.cut) + stem.slice(stem.length - rule.cut + 1);
  if (rule.put) stem = replaceAt(stem, rule.put[0], rule.put[1]);
  if (rule.twice) stem += stem.slice(-1);
  return stem + (rule.add ?? '');
}

function replaceAt(stem: string, position: number, letter: string): string {
  const at = stem.length - position;
  return stem.slice(0, at) + letter + stem.slice(at + 1);
}
