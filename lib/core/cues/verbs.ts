import type { WordCut } from './clitics';
import { CLASS, type CompiledLexicon } from './compiled';
import { isGivenName } from './named';
import { type CueReading, isSureForm } from './readings';

/** A finite verb that is known, with or without a conjunction. */
export function isKnownVerb(
  cuts: readonly WordCut[],
  cues: readonly CueReading[],
  lexicon: CompiledLexicon,
): boolean {
  const { classes, clitics } = lexicon;
  const isPlain = (word: string) => ((classes.get(word) ?? 0) & CLASS['plain-verb']) !== 0;
  for (const { word } of cuts) {
    if (isPlain(word)) return true;
    // A name may begin with the letter of the future, and go on as a verb is written.
    if (isGivenName(word, lexicon)) continue;
    for (const v of clitics.verbal)
      if (word.startsWith(v) && isPlain(word.slice(v.length))) return true;
  }
  return cues.some(({ reading }) => isSureForm(reading) && !reading.jussive);
}

/** Taken for a verb by its outer letters. */
export function looksLikeVerb(
  cuts: readonly WordCut[],
  { classes, verbShapes }: CompiledLexicon,
): boolean {
  const { prefixes, suffixes, nounEndings, perfect } = verbShapes;
  for (const { word } of cuts) {
    if (word.length < 4 || classes.get(word)) continue;
    if (nounEndings.some((e) => word.endsWith(e))) continue;
    const outer =
      prefixes.some((f) => word.startsWith(f)) || suffixes.some((e) => word.endsWith(e));
    if (outer || perfect.test(word)) return true;
  }
  return false;
}
