import { CLASS } from '../cues/compiled';
import { isFiniteForm } from '../cues/readings';
import { type Candidate, type Choice, candidatesFor, type Place } from '../discourse/candidates';
import type { Entity } from '../discourse/entity';
import type { Registry } from '../discourse/registry';
import type { Draft } from '../draft';
import type { Passage } from '../passage';
import { cueStart } from '../refine/step';

/** Who says what leaves its source out, as the rules have it, and within whose words it stands. */
export interface Said {
  readonly entity: Entity;
  readonly outer: Entity | null | undefined;
  /** What is around it only says where it comes from. */
  readonly verbless: boolean;
}

/** By so much, in log-odds, another must be likelier than whom the rules name. */
export const MARGIN = 0.6;
/** The sign of whom the rules name. */
export const ANSWER = 'answer';

/** Who of all that may be meant is the likeliest to say what leaves its source out; where there is only one, that one. */
export function likeliest(p: Passage, draft: Draft, registry: Registry, said: Said): Entity {
  const candidates = candidatesFor(draft, registry, said.entity);
  if (candidates.length === 1) return said.entity;
  const choice = choiceOf(p, draft, candidates, said);
  registry.speakers.onChoice?.(p, draft, choice);
  const scores = choice.signs.map((signs) => sumOf(p, signs));
  const least = (scores[choice.answer] ?? 0) + MARGIN;
  const most = Math.max(...scores);
  const found = most > least ? choice.candidates[scores.indexOf(most)] : undefined;
  if (!found?.place || found.entity) return found?.entity ?? said.entity;
  const { passage, range, text } = found.place.phrase;
  return registry.known(passage, range, text, draft.agreement) ?? said.entity;
}

function sumOf({ weighing: { speakers } }: Passage, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (speakers.get(sign) ?? 0), 0);
}

/** The choice among all who may be meant, each with its signs. */
function choiceOf(p: Passage, draft: Draft, candidates: readonly Candidate[], said: Said): Choice {
  const site = siteOf(p, draft);
  const signs = candidates.map((candidate) => [
    ...(candidate.entity === said.entity ? [ANSWER] : []),
    ...ofOuter(candidate, said),
    ...ofAgreement(candidate, draft),
    ...ofTurn(candidate, site),
    ...ofName(candidate),
    ...ofPlace(candidate.place, site),
  ]);
  return { candidates, signs, answer: candidates.findIndex((c) => c.entity === said.entity) };
}

/** What there is to see of the cue. */
interface CueSite {
  readonly sort: string;
  /** It stands in the first sentence of a paragraph. */
  readonly opens: boolean;
  readonly comma: boolean;
  readonly relative: boolean;
  readonly quoted: boolean;
}

function siteOf(p: Passage, draft: Draft): CueSite {
  const at = cueStart(draft);
  return {
    sort: sortOf(draft),
    opens: p.sentenceAt(at) === p.sentences[0],
    comma: p.isMark(at - 1, ','),
    relative: p.is(at - 1, CLASS.relative),
    quoted: p.quoteAround(at) >= 0,
  };
}

function sortOf({ reading: { reading } }: Draft): string {
  if (reading.adverbial) return 'adverbial';
  if (!isFiniteForm(reading)) return reading.form;
  return reading.cue.entry.continues ? 'continues' : reading.form;
}

function ofOuter({ entity }: Candidate, { outer, verbless }: Said): string[] {
  if (!entity || entity !== outer) return [];
  return verbless ? ['outer', 'outer-verbless'] : ['outer'];
}

function ofAgreement({ agreement }: Candidate, draft: Draft): string[] {
  const { gender = '-', number = '-' } = agreement;
  const verb = `${draft.agreement.gender ?? '-'}${draft.agreement.number ?? '-'}`;
  return [`verb-${verb}-${gender}${number}`];
}

function ofTurn({ remembered }: Candidate, { sort, opens }: CueSite): string[] {
  if (!remembered) return ['silent'];
  const { rank, spoke, aside, passed, said, sentences, paragraphs } = remembered;
  const turn = aside ? 'aside' : spoke ? 'spoke' : passed ? 'passed' : 'topic';
  const near = Math.min(3, rank);
  const signs = [`rank-${Math.min(5, rank)}`, turn, `said-${Math.min(4, said)}`];
  signs.push(`${turn}-${near}`);
  signs.push(`opens-${opens}-${near}-${sort}-${spoke}`);
  if (sentences === undefined || paragraphs === undefined) return signs;
  signs.push(`sentences-${Math.min(5, sentences)}`, `paragraphs-${Math.min(4, paragraphs)}`);
  signs.push(`sentences-${Math.min(3, sentences)}-${near}-${sort}`);
  return signs;
}

function ofName({ kind, names, best, entity }: Candidate): string[] {
  const signs = [kind, `names-${Math.min(3, names)}`, `one-${best.one}`];
  if (best.short) signs.push('short');
  if (entity?.part) signs.push('part');
  if (!entity) signs.push('new');
  return signs;
}

function ofPlace(place: Place | undefined, site: CueSite): string[] {
  if (!place) return ['untold'];
  const { back, subject, claimed, preposition, distance } = place;
  const signs = [`back-${back}`, `subject-${subject}`, `claimed-${claimed}`];
  signs.push(`told-${back}-${subject}-${claimed}`, `preposition-${preposition}-${subject}`);
  signs.push(`quoted-${place.quoted}-${site.quoted}`, `first-${place.first}-${back}`);
  if (place.event) signs.push('of-event');
  if (place.construct) signs.push('construct');
  if (place.relative) signs.push('relative');
  if (distance === undefined) return signs;
  const far = FAR.find((most) => distance <= most) ?? 'far';
  signs.push(`far-${far}${site.comma ? '-comma' : ''}`, `far-${far}-${subject}-${preposition}`);
  if (site.relative) signs.push(`far-${far}-relative`);
  return signs;
}

/** Distances in words are told apart up to these. */
const FAR: readonly number[] = [0, 1, 3, 8, 15];
