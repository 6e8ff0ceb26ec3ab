import { CLASS } from './cues/compiled';
import type { Passage } from './passage';
import type { Range } from './text/sentences';

/*
 * Words whose place tells that they are not what their letters say. They are read as what they are from the start, so
 * that no rule need ask again.
 */

/**
 * What looks like an imperfect with the conjunction of consequence, straight after a given name or a word of which
 * nothing is known: the rest of a name, unless a topic opens the sentence, which the verb takes up (as for X, he).
 */
export function isRestOfName(p: Passage, i: number): boolean {
  if (!p.info(i)?.verb || !p.isConsequence(i) || !p.looksImperfect(i)) return false;
  const before = p.info(i - 1);
  if (!before || before.article || before.head || before.classes & ~CLASS['given-name'])
    return false;
  if (before.verb || before.event || before.complementizer) return false;
  return !p.is(p.sentenceAt(i)?.from ?? i, CLASS.turn);
}

/** A lone given name straight before somebody in office, with which a sentence that ends with a full stop begins: a verb. */
export function isVerbBeforeOffice(p: Passage, { from, to }: Range): boolean {
  if (!p.is(from, CLASS['given-name']) || !p.isMark(to - 1, '.')) return false;
  const next = p.info(from + 1);
  const { role, preposition, conjunction, pronoun } = next?.head ?? {};
  const titled = role || p.is(from + 1, CLASS.title);
  if (!titled || preposition || conjunction || pronoun) return false;
  return !next?.article || p.is(from + 2, CLASS['given-name']);
}

/** A letter of a name that is spelt by Latin letters, though it is written as a word of grammar: between two others where it may bring a clause as well, beside one otherwise. */
export function isLatinLetter(p: Passage, i: number): boolean {
  if (!p.token(i).isOfGrammar || !p.spellsLetter(i)) return false;
  const before = p.spellsLetter(i - 1);
  const after = p.spellsLetter(i + 1);
  return p.info(i)?.complementizer ? before && after : before || after;
}
