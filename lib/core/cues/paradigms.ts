import type { Agreement, Paradigm, StemRule, VerbEntry, VerbForm } from '../lexicon';

/** A written form of a verb, not yet folded. */
export interface GeneratedForm {
  readonly text: string;
  readonly form: 'perfect' | 'imperfect' | 'participle';
  readonly voice: 'active' | 'passive';
  readonly agreement: Agreement;
  readonly adverbial: boolean;
  readonly attach: 'free' | 'bound' | 'both';
}

/** Every form of a verb that its entry admits, by its paradigm (verbal nouns are nouns and not made here). */
export function inflect(entry: VerbEntry, paradigm: Paradigm): GeneratedForm[] {
  const out: GeneratedForm[] = [];
  const left = new Set<VerbForm>(entry.without ?? []);
  for (const cell of paradigm.cells) {
    if (left.has(cell.form) || (cell.voice === 'passive' && left.has('passive'))) continue;
    const rule = paradigm.stems[cell.stem];
    const stem = rule && applyStem(rule, entry);
    if (!stem) continue;
    out.push({
      text: (cell.prefix ?? '') + stem + (cell.suffix ?? ''),
      form: cell.form,
      voice: cell.voice,
      agreement: cell.agreement,
      adverbial: cell.adverbial ?? false,
      attach: cell.attach ?? 'both',
    });
  }
  return out;
}

function applyStem(rule: StemRule, entry: VerbEntry): string | undefined {
  const part = entry[rule.part];
  if (!part) return undefined;
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
