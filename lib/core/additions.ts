import type { CueEntry } from './lexicon';
import type { Kind } from './types';

/** A name that a reader or a newsroom knows as a source. */
export interface OwnSource {
  /** As written, of one or more words. */
  readonly name: string;
  readonly kind: Kind;
}

/** Data that is added on top of a compiled lexicon: own cues with their frames, own names of sources. */
export interface Additions {
  readonly cues?: readonly CueEntry[];
  readonly sources?: readonly OwnSource[];
}
