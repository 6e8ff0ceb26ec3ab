import { BODY_NAME, PERSON_NAME } from '../cues/named';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { isClause } from '../phrase/complementizer';
import type { Range } from '../text/sentences';
import { isPhrase } from './phrased';
import { hasPredicate } from './predicate';
import { disagrees } from './same-speaker';

/** A relative clause with a source of its own ends the content, where that has what is said of its subject, as one does in which the same one goes on from a phrase (the truce, which he called fragile); one that says what a document holds or who called for a thing does not. */
export function relativeAt(
  p: Passage,
  next: Draft,
  relative: number,
  from: number,
  own: Draft | undefined,
): number | undefined {
  if (next.rule === 'taken-up') return undefined;
  if (next.subject !== 'written')
    return own && isViewOfOwn(p, next, own, from) ? relative : undefined;
  if (!hasPredicate(p, from, relative)) return undefined;
  const { source } = next;
  if (!source || source.to > relative + 1) return relative;
  const tells = p.isWord(relative - 1) && !isOne(p, source);
  return tells || p.info(source.from)?.head?.kind === 'document' ? undefined : relative;
}

/** What the same one has said or thought of what he tells of in a phrase, by a verb of the past. */
function isViewOfOwn(p: Passage, next: Draft, own: Draft, from: number): boolean {
  if (next.subject !== 'dropped' || !isPhrase(own) || isClause(p, from)) return false;
  const { form } = own.reading.reading;
  if (form === 'masdar' || next.reading.reading.form !== 'perfect') return false;
  return !disagrees(p, own, next.agreement);
}

/** Somebody by name or office, or a body: who that is need not be told. */
function isOne(p: Passage, { from, to }: Range): boolean {
  const { kind, kin } = p.info(from)?.head ?? {};
  if (kin) return false;
  if (kind === 'organization' || kind === 'official' || kind === 'media' || kind === 'person')
    return true;
  for (let i = from; i < to; i++) if (p.is(i, PERSON_NAME | BODY_NAME)) return true;
  return false;
}
