import { foldText } from './core/text/fold';
import { FOLDING } from './lexicon/ar/folding';

const letters = new Map(Object.entries(FOLDING.letters));

/**
 * Folds written variants of Arabic (hamza, ta marbuta, diacritics, tatweel …): for search and anchoring.
 * Apart from the engine, so that what only searches does not carry the lexicon.
 */
export function fold(text: string): string {
  return foldText(text, letters);
}
