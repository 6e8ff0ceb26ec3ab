import { ownedStems } from './clitics';
import type { CompiledLexicon } from './compiled';
import type { HeadWord } from './word';

/** The head without what is joined before it. */
export function withoutProclitics(text: string, { conjunction, preposition }: HeadWord): string {
  return text.slice((conjunction ? 1 : 0) + preposition.length);
}

/** A head as names are compared: without a pronoun, a sound plural or dual of persons as it is before what it is in construct with. */
export function nameOfHead(
  stem: string,
  { agreement, pronoun, role }: HeadWord,
  lexicon: CompiledLexicon,
): string {
  const [subject = '', ...oblique] = lexicon.humanPlurals;
  if (agreement.number !== 'p') {
    const known = (s: string) => lexicon.heads.has(s);
    return (pronoun && role && ownedStems(stem, lexicon.clitics).find(known)) || stem;
  }
  const { dual } = lexicon;
  const bound = lexicon.heads.has(stem + dual.slice(1)) ? [dual.slice(0, 1)] : [];
  const ending = [subject, dual, ...oblique, ...bound].find((e) => stem.endsWith(e));
  return ending ? stem.slice(0, -ending.length) + subject.charAt(0) : stem;
}
