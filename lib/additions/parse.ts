import * as v from 'valibot';
import type { CueEntry } from '../core/lexicon';
import { CATEGORIES, KINDS } from '../core/types';
import { type Additions, PARADIGM_IDS } from '../index';

const word = v.pipe(v.string(), v.trim(), v.minLength(1));
const words = v.pipe(v.array(word), v.minLength(1));
/** Prepositions; an empty string stands for "with none". */
const prepositions = v.array(v.pipe(v.string(), v.trim()));

const frames = v.strictObject({
  clause: v.exactOptional(prepositions),
  noun: v.exactOptional(prepositions),
  bare: v.exactOptional(v.picklist(['any', 'event'])),
  quote: v.exactOptional(v.boolean()),
  object: v.exactOptional(v.picklist(['addressee', 'accused', 'described'])),
  to: v.exactOptional(prepositions),
  from: v.exactOptional(prepositions),
  question: v.exactOptional(v.boolean()),
});

const common = {
  id: word,
  category: v.picklist(CATEGORIES),
  frames,
  trust: v.exactOptional(v.picklist(['sure', 'homograph'])),
  continues: v.exactOptional(v.boolean()),
};

const verb = v.strictObject({
  ...common,
  pos: v.literal('verb'),
  paradigm: v.picklist(PARADIGM_IDS),
  perfect: word,
  imperfect: word,
  participle: v.exactOptional(word),
  masdar: v.exactOptional(words),
  without: v.exactOptional(
    v.array(v.picklist(['perfect', 'imperfect', 'passive', 'participle', 'masdar'])),
  ),
  passive: v.exactOptional(v.picklist(['counts', 'author'])),
});

const noun = v.strictObject({
  ...common,
  pos: v.literal('noun'),
  forms: words,
  alone: v.exactOptional(v.boolean()),
});

const adposition = v.strictObject({
  ...common,
  pos: v.literal('adposition'),
  forms: words,
  governs: v.exactOptional(prepositions),
  relative: v.exactOptional(v.boolean()),
  pronoun: v.exactOptional(v.boolean()),
  relay: v.exactOptional(v.boolean()),
});

const particle = v.strictObject({ ...common, pos: v.literal('particle'), forms: words });
const adjective = v.strictObject({ ...common, pos: v.literal('adjective'), forms: words });

const cue = v.variant('pos', [verb, noun, adposition, particle, adjective]);
const source = v.strictObject({ name: word, kind: v.picklist(KINDS) });
const additions = v.pipe(
  v.custom<object>(
    (value) => !Array.isArray(value),
    'Expected an object with "cues" and "sources"',
  ),
  v.strictObject({
    cues: v.exactOptional(v.array(cue)),
    sources: v.exactOptional(v.array(source)),
  }),
);

/** A fault in additions: where it stands (`cues.0.category`) and what is wrong there. */
export interface AdditionsFault {
  readonly path: string;
  readonly message: string;
}

/** The additions, or every fault that was found in them. */
export type ParsedAdditions =
  | { readonly additions: Additions }
  | { readonly faults: readonly AdditionsFault[] };

/**
 * Checks what a reader or a newsroom wants to add to the lexicon: own cues with their frames, own names of sources.
 * @param value as it came out of `JSON.parse`
 */
export function parseAdditions(value: unknown): ParsedAdditions {
  const result = v.safeParse(additions, value);
  if (!result.success)
    return {
      faults: result.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        message: issue.message,
      })),
    };
  const faults = doubledIds(result.output.cues ?? []);
  return faults.length > 0 ? { faults } : { additions: result.output };
}

/** What is in order among whatever was stored: one that is not keeps no other from being read. */
export function readAdditions(stored: unknown): Additions {
  const { cues, sources } = (stored ?? {}) as Readonly<Record<keyof Additions, unknown>>;
  const known = inOrder(cue, cues);
  const ids = new Set<string>();
  const isFirst = ({ id }: CueEntry) => !ids.has(id) && ids.add(id);
  return { cues: known.filter(isFirst), sources: inOrder(source, sources) };
}

function inOrder<Item>(schema: v.GenericSchema<unknown, Item>, stored: unknown): readonly Item[] {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return all.flatMap((one) => {
    const read = v.safeParse(schema, one);
    return read.success ? [read.output] : [];
  });
}

function doubledIds(cues: readonly CueEntry[]): AdditionsFault[] {
  return cues.flatMap(({ id }, index) =>
    cues.findIndex((other) => other.id === id) < index
      ? [{ path: `cues.${index}.id`, message: `"${id}" is already the id of another cue` }]
      : [],
  );
}
