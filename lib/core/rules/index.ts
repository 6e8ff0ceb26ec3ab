import type { CueForm } from '../cues/compiled';
import { push } from '../cues/forms';
import { according } from './according';
import { adjective } from './adjective';
import { afterQuotation } from './after-quotation';
import { asSaid } from './as-said';
import { verbBareNoun } from './bare-noun';
import { verbClause } from './clause';
import { expected } from './expected';
import { verbGoverned } from './governed';
import { headline } from './headline';
import { judged } from './judged';
import { lightVerb } from './light';
import { farClause, looseGoverned, looseNoun } from './loose';
import { noun } from './noun';
import { participle } from './participle';
import { pointingBack } from './pointing-back';
import { relay } from './relay';
import type { Rule } from './rule';
import { seenIn } from './seen-in';
import { shown } from './shown';
import { state } from './state';
import { takenUpBy } from './taken-up';

/** Every pattern, in the order in which they are tried: the first that fits a word takes it. */
export const RULES: readonly Rule[] = [
  relay,
  asSaid,
  according,
  pointingBack,
  shown,
  takenUpBy,
  verbClause,
  verbGoverned,
  verbBareNoun,
  judged,
  seenIn,
  afterQuotation,
  farClause,
  looseGoverned,
  looseNoun,
  state,
  participle,
  lightVerb,
  noun,
  expected,
  adjective,
  headline,
];

const byForm = new Map<CueForm, Rule[]>();
for (const rule of RULES) for (const form of rule.forms) push(byForm, form, rule);

/** The patterns that a cue of the form may be in, in their order. */
export function rulesFor(form: CueForm): readonly Rule[] {
  return byForm.get(form) ?? [];
}
