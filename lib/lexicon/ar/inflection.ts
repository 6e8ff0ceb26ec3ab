import { derive, type Parts } from './derive';

const SHADDA = '\u0651';
const MARKS = /[\u064b-\u0652\u0670\u0640]/g;

/** How a verb is inflected, told by what its perfect and its imperfect look like; the sign of doubling tells, where it is written. */
function classOf(written: string, perfect: string, imperfect: string | undefined): string {
  const last = perfect.slice(-1);
  const isPlain = perfect.length === 3;
  const isDoubled = /\u0651[\u064b-\u0650]?$/.test(written);
  if (isDoubled || perfect.length === 2) return 'doubled';
  if (/[ىا]$/.test(perfect)) {
    if (imperfect === undefined) return 'defective';
    return imperfect.endsWith('و') ? 'defective-u' : weakOf(imperfect);
  }
  if (last === 'ي') return 'defective-y';
  if (/[أئؤء]/.test(last)) return 'final-hamza';
  if (perfect.slice(-2, -1) === 'ا') return 'hollow';
  if (isPlain && perfect[1] === 'أ') return 'hamza';
  if (isPlain && perfect.startsWith('و') && imperfect !== undefined && imperfect.length === 3)
    return 'assimilated';
  return isPlain && !written.includes(SHADDA) && !perfect.startsWith('أ') ? 'first' : 'sound';
}

const weakOf = (imperfect: string) => (/[ىا]$/.test(imperfect) ? 'defective-a' : 'defective');

/**
 * The principal parts of a verb that a reader writes, and the paradigm that inflects it.
 * @param perfect third person masculine singular; vowel signs may stand, and that of doubling helps
 * @param imperfect of the same person; the regular one where it is not given
 */
export function verbParts(perfect: string, imperfect?: string): Parts {
  const bare = perfect.replace(MARKS, '');
  const present = imperfect?.replace(MARKS, '') || undefined;
  const given = present === undefined ? [bare] : [bare, present];
  return derive(classOf(perfect, bare, present), given);
}
