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

/** Every table of cues, a file a category. Of two cues with one form, the earlier is tried first. */
const TABLES = [
  REPORT,
  SAY,
  ANNOUNCE,
  AFFIRM,
  DENY,
  DOUBT,
  CLAIM,
  ACCUSE,
  WARN,
  ASK,
  DEMAND,
  PROMISE,
  PREDICT,
  BELIEVE,
  EVALUATE,
  ADMIT,
];

let all: readonly CueEntry[] | null = null;

/** Every cue, read from the tables at the first use. */
export function allCues(): readonly CueEntry[] {
  all ??= TABLES.flatMap((table) => table());
  return all;
}
