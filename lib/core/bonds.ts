import { CLASS } from './cues/compiled';
import { BODY_NAME } from './cues/named';
import { Spelling } from './spelling';

/** Whom one may speak to by a word that is known. */
const ADDRESSED = CLASS.polity | CLASS.body | CLASS.outlet | CLASS.quantifier;

const LATIN = /[a-z]/i;

/** Words that go on with a preposition. */
export abstract class Bonds extends Spelling {
  /** Whether the word, with the article or without it, is one that goes on with a preposition, whatever follows (issued). */
  isBond(i: number): boolean {
    const stem = this.info(i)?.stem ?? '';
    for (const words of this.lexicon.bonds.values()) if (words.has(stem)) return true;
    return false;
  }

  /** Whether the word has the article and would go on with a preposition that does not follow (the report issued today). */
  isOpenBond(i: number): boolean {
    const info = this.info(i);
    if (!info?.article || info.head || info.event) return false;
    return this.isBond(i) && !this.lexicon.bonds.get(this.text(i + 1))?.has(info.stem);
  }

  /** Whether the word is one that goes on with a preposition, and that one follows, free or joined (in charge of, responsible for). */
  bringsBond(i: number): boolean {
    const next = this.text(i + 1);
    return this.isBound(i, next) || this.isBound(i, next.charAt(0));
  }

  /** Whether the word goes on with the preposition before a place (ambassador to). */
  isBoundToPlace(i: number, preposition: string): boolean {
    return this.lexicon.placeBonds.get(preposition)?.has(this.info(i)?.stem ?? '') ?? false;
  }

  /**
   * Whether the word with the article or without it goes on with the preposition (in charge of).
   * @param next what the preposition brings, which for some must be a state or body (ambassador to)
   */
  isBound(i: number, preposition: string, next = i + 2): boolean {
    const { stem = '', article, head } = this.info(i) ?? {};
    if (this.lexicon.bonds.get(preposition)?.has(stem)) return true;
    // An adjective may stand between (the UN envoy to).
    const described = article && !head && this.info(i - 1)?.head?.role;
    const word = described ? i - 1 : i;
    if (!this.isBoundToPlace(word, preposition)) return false;
    return this.is(next, BODY_NAME) || this.info(next)?.head?.kind === 'organization';
  }

  /** Whether the joined preposition of belonging is written with Latin letters after it (to BBC). */
  isToLatin(i: number): boolean {
    return this.mayBelong(i) && LATIN.test(this.text(i).charAt(1));
  }

  /** Whether the word begins as with the joined preposition of belonging, however short it is. */
  mayBelong(i: number): boolean {
    const [joined] = this.lexicon.clitics.articleJoined;
    return joined !== undefined && this.text(i).startsWith(joined[0] ?? '');
  }

  /** Whether the joined preposition of belonging stands alone, or before the article or a word that is known: to somebody. */
  mayAddress(i: number): boolean {
    const joined = this.lexicon.clitics.articleJoined[0]?.[0];
    const info = this.info(i);
    if (!joined || !info) return false;
    // Hardly any word is one, so what stands before it is asked last.
    const known =
      info.text === joined ||
      info.preposition === joined ||
      info.head?.preposition === joined ||
      this.isJoinedTo(i, joined, ADDRESSED);
    return known && !this.isBound(i - 1, joined);
  }
}
