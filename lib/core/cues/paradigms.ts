import type { Agreement, Paradigm, ParadigmCell, StemRule, VerbEntry, VerbForm } from '../lexicon';
import type { Fold } from './fold';

/** One cell of a prepared paradigm: folded, with the two voices made one where they are written alike. */
export interface Cell {
  readonly stem: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly form: ParadigmCell['form'];
  readonly voice: 'active' | 'passive' | 'either';
  readonly agreement: Agreement;
  readonly adverbial: boolean;
  readonly attach: 'free' | 'bound' | 'both';
}

/** A paradigm, folded. */
export interface Inflection {
  readonly stems: readonly (readonly [name: string, rule: StemRule])[];
  readonly cells: readonly Cell[];
}

/** Prepares a paradigm, once for all verbs of its class. */
export function prepareParadigm(paradigm: Paradigm, fold: Fold): Inflection {
  const cells = new Map<string, Cell>();
  for (const cell of paradigm.cells) {
    const { person, gender, number } = cell.agreement;
    const key = [
      cell.stem,
      cell.prefix,
      cell.suffix,
      cell.form,
      cell.attach,
      person,
      gender,
      number,
    ].join();
    const voice = cells.has(key) ? 'either' : cell.voice;
    cells.set(key, {
      ...cell,
      prefix: fold(cell.prefix ?? ''),
      suffix: fold(cell.suffix ?? ''),
      voice,
      adverbial: cell.adverbial ?? false,
      attach: cell.attach ?? 'both',
    });
  }
  return {
    stems: Object.entries(paradigm.stems).map(([n, r]) => [n, foldRule(r, fold)]),
    cells: [...cells.values()],
  };
}

function foldRule(rule: StemRule, fold: Fold): StemRule {
  const { put, add } = rule;
  return { ...rule, ...(put && { put: [put[0], fold(put[1])] }), ...(add && { add: fold(add) }) };
}

/**
 * Gives every folded form of a verb that its entry admits to `give` (verbal nouns are nouns and not made
 * here), with the cell that made it and its voice.
 */
export function inflect(
  entry: VerbEntry,
  { stems, cells }: Inflection,
  fold: Fold,
  give: (text: string, cell: Cell, voice: Cell['voice']) => void,
): void {
  const parts = {
    perfect: fold(entry.perfect),
    imperfect: fold(entry.imperfect),
    participle: fold(entry.participle ?? ''),
  };
  const made = new Map(stems.map(([name, rule]) => [name, applyStem(rule, parts[rule.part])]));
  const left = new Set<VerbForm>(entry.without ?? []);
  for (const cell of cells) {
    const stem = made.get(cell.stem);
    const voice = cell.voice === 'either' && left.has('passive') ? 'active' : cell.voice;
    if (!stem || left.has(cell.form) || (voice === 'passive' && left.has('passive'))) continue;
    give(cell.prefix + stem + cell.suffix, cell, voice);
  }
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
