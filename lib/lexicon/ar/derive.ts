import type { VerbEntry } from '../../core/lexicon';

/** The principal parts of a verb and the paradigm that inflects it. */
export type Parts = Pick<VerbEntry, 'paradigm' | 'perfect' | 'imperfect' | 'participle'>;

/**
 * Principal parts of a verb of class `kind`: as given, and the regular ones where only the perfect is.
 * The class `first` is the plain stem of three strong letters; every other class derives as stems II to X do.
 */
export function derive(kind: string, given: readonly string[]): Parts {
  const [perfect = '', imperfect, participle] = given;
  if (kind === 'first') {
    return {
      paradigm: 'sound',
      perfect,
      imperfect: imperfect ?? `ي${perfect}`,
      participle: participle ?? `${perfect.charAt(0)}ا${perfect.slice(1)}`,
    };
  }
  const stem = present(kind, perfect.replace(/^[اأ]/, ''));
  return {
    paradigm: kind,
    perfect,
    imperfect: imperfect ?? `ي${stem}`,
    participle: participle ?? `م${stem.replace(/[يى]$/, kind.startsWith('defective') ? '' : '$&')}`,
  };
}

/** The stem of the imperfect: a weak last or last but one letter turns to its long vowel of that tense. */
function present(kind: string, stem: string): string {
  if (kind === 'hollow') return `${stem.slice(0, -2)}ي${stem.slice(-1)}`;
  if (kind === 'defective') return `${stem.slice(0, -1)}ي`;
  return stem;
}
