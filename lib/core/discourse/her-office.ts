import { isFiniteForm } from '../cues/readings';
import type { Draft } from '../draft';
import { type Entity, takeForWoman } from './entity';
import type { Speakers } from './speakers';

/** The subject of its verb is not written, and is one woman or a thing that is feminine. */
const isHers = ({ subject, agreement }: Draft): boolean =>
  subject === 'dropped' && agreement.gender === 'f' && agreement.number === 's';

/** A participle in the feminine goes on from the one who speaks in its sentence, though her office is a man's by its word. */
export function womanInOffice(draft: Draft, last: Entity | null | undefined): Entity | undefined {
  const { adverbial } = draft.reading.reading;
  return last && adverbial && isHers(draft) ? takeForWoman(last) : undefined;
}

/** Where no woman and no body has spoken, a verb in the feminine goes on from the last who did, whose office is a man's by its word. */
export function womanBefore(draft: Draft, speakers: Speakers): Entity | undefined {
  const { reading } = draft.reading;
  const continues = reading.cue.entry.continues && isFiniteForm(reading);
  return continues && isHers(draft) ? takeForWoman(speakers.last()) : undefined;
}
