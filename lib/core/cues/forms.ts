import type { Frames, Lexicon, VerbEntry } from '../lexicon';
import type { Cue, CueForm, Reading } from './compiled';
import type { Fold } from './fold';
import { inflect, prepareParadigm } from './paradigms';

/** Every form of every cue: folded first word → what it may be, in the order of the entries. */
export function compileForms(lexicon: Lexicon, fold: Fold): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  const inflections = new Map(lexicon.paradigms.map((p) => [p.id, prepareParadigm(p, fold)]));
  const verbForms = (cue: Cue, entry: VerbEntry): void => {
    const inflection = inflections.get(entry.paradigm);
    if (!inflection) return;
    inflect(entry, inflection, fold, (text, { form, agreement, adverbial, attach }, voice) =>
      addReading(forms, text, { cue, form, voice, agreement, adverbial, attach, rest: NONE }),
    );
  };
  for (const entry of lexicon.cues) {
    const cue: Cue = { entry, frames: foldFrames(entry.frames, fold) };
    if (entry.pos === 'verb') verbForms(cue, entry);
    const nouns = entry.pos === 'verb' ? (entry.masdar ?? []) : entry.forms;
    const as = entry.pos === 'verb' ? 'masdar' : entry.pos;
    for (const noun of nouns) addNominal(forms, nominal(cue, as), noun, lexicon, fold);
  }
  return forms;
}

const NONE: readonly string[] = [];

function foldFrames({ clause, noun, to, from, ...rest }: Frames, fold: Fold): Frames {
  return {
    ...rest,
    ...(clause && { clause: clause.map(fold) }),
    ...(noun && { noun: noun.map(fold) }),
    ...(to && { to: to.map(fold) }),
    ...(from && { from: from.map(fold) }),
  };
}

type Nominal = Omit<Reading, 'attach' | 'rest'>;

function nominal(cue: Cue, form: CueForm): Nominal {
  return { cue, form, voice: 'active', agreement: {}, adverbial: false };
}

/** A word whose last letter changes before a pronoun stands under each of its spellings. */
function addNominal(
  forms: Map<string, Reading[]>,
  base: Nominal,
  noun: string,
  { clitics }: Lexicon,
  fold: Fold,
): void {
  const [first = '', ...rest] = noun.split(' ').map(fold);
  const joins = rest.length ? [] : clitics.joins.filter(([free]) => noun.endsWith(free));
  addReading(forms, first, { ...base, attach: joins.length ? 'free' : 'both', rest });
  for (const [free, joined] of joins) {
    const bound = fold(noun.slice(0, -free.length) + joined);
    addReading(forms, bound, { ...base, attach: 'bound', rest });
  }
}

function addReading(forms: Map<string, Reading[]>, key: string, value: Reading): void {
  const found = forms.get(key);
  if (!found) {
    forms.set(key, [value]);
    return;
  }
  const at = found.findIndex((reading) => sameButVoice(reading, value));
  const twin = found[at];
  if (!twin) found.push(value);
  else if (twin.voice !== value.voice) found[at] = { ...twin, voice: 'either' };
}

function sameButVoice(a: Reading, b: Reading): boolean {
  return (
    a.cue === b.cue &&
    a.form === b.form &&
    a.attach === b.attach &&
    a.agreement.person === b.agreement.person &&
    a.agreement.gender === b.agreement.gender &&
    a.agreement.number === b.agreement.number &&
    a.rest.length === b.rest.length &&
    a.rest.every((word, i) => word === b.rest[i])
  );
}
