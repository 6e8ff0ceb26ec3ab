import { ACCUSE } from './accuse';
import { ADMIT } from './admit';
import { AFFIRM } from './affirm';
import { ANNOUNCE } from './announce';
import { ASK } from './ask';
import { BELIEVE } from './believe';
import type { Cases } from './case';
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

/** Every case, by the id of its cue. */
export const CASES: Cases = {
  ...SAY,
  ...REPORT,
  ...ANNOUNCE,
  ...AFFIRM,
  ...DENY,
  ...DOUBT,
  ...CLAIM,
  ...ACCUSE,
  ...WARN,
  ...DEMAND,
  ...PROMISE,
  ...PREDICT,
  ...BELIEVE,
  ...EVALUATE,
  ...ADMIT,
  ...ASK,
};
