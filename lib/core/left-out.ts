import { isFiniteForm } from './cues/readings';
import type { Entity } from './discourse/entity';
import { actingOn, goingOn, isAim } from './discourse/going-on';
import { womanBefore, womanInOffice } from './discourse/her-office';
import { answering, describedAgain } from './discourse/implied';
import type { Registry } from './discourse/registry';
import type { Draft } from './draft';
import type { Passage } from './passage';
import { agreesWith } from './phrase/named/agreement';
import { phraseAt } from './phrase/named/topic';
import { cueStart } from './refine/step';
import { likeliest } from './weighed/speaker';

/** A draft, and who says it: null where nothing tells. */
export interface Resolved {
  readonly draft: Draft;
  readonly entity: Entity | null;
}

/** Who says what has no source written. Whoever does something to say it stands in the same sentence, or nowhere. */
export function leftOut(
  p: Passage,
  draft: Draft,
  outer: Resolved | undefined,
  text: string,
  registry: Registry,
  done: readonly Resolved[],
): Entity | null {
  const said = done.map((r) => r.draft);
  const last = done.at(-1);
  const near =
    oneself(draft, outer, registry) ??
    answering(p, draft, said.at(-1), last?.entity, registry.speakers) ??
    describedAgain(p, draft, said.at(-1), last?.entity) ??
    goingOn(p, draft, text, registry, said) ??
    actingOn(p, draft, text, registry);
  if (near || isAim(p, draft)) return near ?? null;
  const told =
    subjectOfClaim(p, draft, outer, text, registry, done) ??
    (outer ? undefined : womanInOffice(draft, lastWritten(done)));
  if (told) return told;
  const before = droppedOf(draft, outer, registry, done);
  // Both leave traces, so nobody else is weighed against whom they name.
  if (!before) return womanBefore(draft, registry.speakers) ?? actorBefore(draft, registry);
  // Whoever speaks in his own words goes on in them.
  if (before === outer?.entity || draft.subject !== 'dropped') return before;
  const verbless = outer !== undefined && isVerbless(outer);
  return likeliest(p, draft, registry, { entity: before, outer: outer?.entity, verbless });
}

/** Inside what another says, one with whom his clause begins: where the verb is not the speaker's by agreement, or tells somebody, who is the speaker; straight after what another has said too. */
function subjectOfClaim(
  p: Passage,
  draft: Draft,
  around: Resolved | undefined,
  text: string,
  registry: Registry,
  done: readonly Resolved[],
): Entity | undefined {
  const at = cueStart(draft);
  const { reading, pronoun } = draft.reading;
  const tells = pronoun !== undefined && isFiniteForm(reading);
  const last = done.at(-1);
  const follows = last?.draft.content.at(-1)?.to === at;
  const outer = around ?? (tells || follows ? last : undefined);
  const claim = outer?.draft.content.findLast(({ from }) => at >= from);
  if (!claim || draft.subject !== 'dropped') return undefined;
  if (!tells && outer?.entity && agreesWith(outer.entity, draft.agreement)) return undefined;
  const that = p.info(claim.from - 1)?.complementizer;
  if (!that || that.pronoun) return undefined;
  const subject = phraseAt(p, claim.from, at);
  if (!mayBeVerb(p, subject.to)) return undefined;
  const entity = registry.known(p, subject, text, draft.agreement, INSIDE);
  return entity && agreesWith(entity, draft.agreement) ? entity : undefined;
}

/** How a source inside a claim is told of. */
const INSIDE = { within: true, continues: false };

/** A verb may stand at `i`: nothing that is known for a noun or a particle. */
function mayBeVerb(p: Passage, i: number): boolean {
  const info = p.info(i);
  if (!info || info.verb) return true;
  return !info.article && !info.head && !info.classes && !p.mayHaveConjunction(i);
}

/** The first person is whoever is quoted. */
function oneself(draft: Draft, outer: Resolved | undefined, { speakers }: Registry) {
  if (draft.agreement.person !== 1) return undefined;
  return outer?.entity ?? speakers.dropped({}, true, true);
}

/** The last who speaks in this sentence, whose source is written: no participle. */
function lastWritten(done: readonly Resolved[]): Entity | null | undefined {
  const last = done.findLast((r) => !r.draft.reading.reading.adverbial);
  return last?.draft.source && last.entity;
}

/** Inside what another says, the last who is quoted there goes first. */
function droppedOf(
  draft: Draft,
  outer: Resolved | undefined,
  { speakers }: Registry,
  done: readonly Resolved[],
): Entity | null {
  if (draft.subject !== 'dropped') return null;
  const inside = outer && done.findLast((r) => r !== outer && holds(outer.draft, r.draft));
  if (inside?.entity && agreesWith(inside.entity, draft.agreement)) return inside.entity;
  const { reading } = draft.reading;
  const { continues = false } = reading.cue.entry;
  return speakers.dropped(draft.agreement, continues, isFiniteForm(reading));
}

/** Where nobody has spoken whom a verb or participle could go on from: the last who acts. */
function actorBefore(draft: Draft, registry: Registry): Entity | null {
  const { reading } = draft.reading;
  const verbal = isFiniteForm(reading) || reading.adverbial;
  if (draft.subject !== 'dropped' || !verbal) return null;
  return registry.actor(cueStart(draft), draft.agreement) ?? null;
}

/** The cue of the one stands in what the other says. */
export function holds({ content }: Draft, inner: Draft): boolean {
  const at = cueStart(inner);
  return content.some(({ from, to }) => at >= from && at < to);
}

/** Its source only says where it comes from. */
export const isVerbless = ({ draft }: Resolved): boolean => draft.rule === 'according';
