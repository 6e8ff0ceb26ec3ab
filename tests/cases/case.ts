/**
 * What a cue must and must not mark, by its id: a sentence in which it attributes, the source as written there
 * (empty where none is), and a sentence in which the same written form is another word or takes no frame of
 * the cue (null where no such use exists).
 */
export type Cases = Readonly<
  Record<string, readonly [marks: string, source: string, leaves: string | null]>
>;
