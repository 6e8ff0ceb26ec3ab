import type { CueEntry } from '../../../core/lexicon';
import { ACCUSE } from './accuse';
import { ADMIT } from './admit';
import { AFFIRM } from './affirm';
import { ANNOUNCE } from './announce';
import { ASK } from './ask';
import { BELIEVE } from './believe';
import { CLAIM } from './claim';
import { DEMAND } from './demand';
import { DENY } from './deny';
import { DOUBT } from './doubt';
import { EVALUATE } from './evaluate';
import { PREDICT } from './predict';
import { PROMISE } from './promise';
import { REPORT } from './report';
import { SAY } from './say';
import { WARN } from './warn';

/** Every cue, a file a category. Of two cues with one form, the earlier is tried first. */
export const CUES: readonly CueEntry[] = [
  ...REPORT,
  ...SAY,
  ...ANNOUNCE,
  ...AFFIRM,
  ...DENY,
  ...DOUBT,
  ...CLAIM,
  ...ACCUSE,
  ...WARN,
  ...ASK,
  ...DEMAND,
  ...PROMISE,
  ...PREDICT,
  ...BELIEVE,
  ...EVALUATE,
  ...ADMIT,
];
