import { CLASS } from '../../cues/compiled';
import { BODY_NAME } from '../../cues/named';
import type { WordInfo } from '../../cues/word';
import type { Passage } from '../../passage';
import type { Range } from '../../text/sentences';
import { ownsText } from './author';

/**
 * Stem of the word at `i`: without conjunction, preposition and article. A longer part of a name is written as one
 * word with the next or as two, so the next has the stem of both and the part has none.
 */
export function stemAt(p: Passage, i: number): string {
  const info = p.info(i);
  if (!info || isJoinedPart(p, i)) return '';
  const governed = governedLength(p, i);
  if (governed) return info.text.slice(governed);
  if (!info.article && p.isToNamed(i, BODY_NAME)) return info.text.slice(1);
  if (isJoinedPart(p, i - 1)) return partAt(p, i - 1) + info.text;
  return (info.head && p.withoutOurs(i)) ?? info.named;
}

const NONE: readonly string[] = [];

/** How many letters of a word of which nothing is known are the preposition that the cue before it takes (according to X). */
export function governedLength(p: Passage, i: number): number {
  const info = p.info(i);
  if (!info || info.article || info.head || info.classes || info.preposition) return 0;
  if (ownsText(p, i)) return 1;
  for (const joined of p.info(i - 1)?.governs ?? NONE)
    if (info.text.startsWith(joined) && info.text.length > joined.length + 2) return joined.length;
  return 0;
}

/** A preposition is joined to the word, as far as its letters and the cue before it tell. */
export function isGoverned(p: Passage, i: number): boolean {
  const { preposition, head } = p.info(i) ?? {};
  return Boolean(preposition || head?.preposition) || governedLength(p, i) > 0;
}

/** A part of a name that may be written as one word with the next, which no sign parts from it. */
export function isJoinedPart(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || !((info.wide | info.classes) & CLASS['name-part']) || info.verb) return false;
  if (p.is(i, BODY_NAME) || p.isLoosePart(i) || isOffice(info) || isOfCue(p, i)) return false;
  if (info.article && info.head?.kin) return false;
  return partAt(p, i).length > 2 && p.isWord(i + 1);
}

/** The second word of what brings a source (on the tongue of). */
function isOfCue(p: Passage, i: number): boolean {
  return (p.info(i - 1)?.cues ?? []).some(
    ({ reading: { form, rest } }) => form === 'adposition' && rest[0] === p.text(i),
  );
}

/** An office, which a part of a name with a preposition before it is written like. */
function isOffice({ head, classes }: WordInfo): boolean {
  return head?.role === true && !head.kin && !(classes & CLASS['name-part']);
}

function partAt(p: Passage, i: number): string {
  const info = p.info(i);
  return info?.article ? info.stem : p.text(i).slice(info?.conjunction ? 1 : 0);
}

/** The same, of a word in an office that is called by other words too: the ones it is told of by here. */
export function officeStem(p: Passage, i: number): string {
  const stem = stemAt(p, i);
  const trade = p.info(i)?.head?.role && p.usualWord(`${stem} ${stemAt(p, i + 1)}`);
  if (trade) return trade;
  if (isDealtWith(p, i)) return stem.slice(1);
  if (!p.info(i - 1)?.head?.role) return stem;
  if (p.usualWord(`${stemAt(p, i - 1)} ${stem}`)) return '';
  return p.usualWord(stem) ?? p.usualWord(`${stem} ${stemAt(p, i + 1)}`) ?? stem;
}

/** Letters of a noun and the preposition before it, at least. */
const SHORTEST_JOINED = 5;

/** What one in office deals with, in construct, with a preposition after an adjective (the envoy charged with the question of the water). */
function isDealtWith(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.article || info.head || info.text.length < SHORTEST_JOINED) return false;
  if (!p.mayHavePreposition(i) || !p.isNeutral(info.text.charAt(0))) return false;
  return p.info(i - 1)?.article === true && p.info(i + 1)?.article === true;
}

/** Stems of the words of a country. */
export function placesIn(p: Passage, { from, to }: Range): string[] {
  const places: string[] = [];
  for (let i = from; i < to; i++) {
    const place = p.placeOf(i);
    if (place) places.push(place);
  }
  return places;
}

/** Stems of the words with the article straight after a head with it. */
export function adjectives(p: Passage, head: number, to: number): string[] {
  const stems: string[] = [];
  for (let i = head + 1; i < to && p.info(i)?.article && !p.info(i)?.head; i++)
    stems.push(stemAt(p, i));
  return stems;
}
