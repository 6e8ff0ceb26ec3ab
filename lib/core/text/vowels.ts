/** What a short vowel settles. */
export type Voice = 'active' | 'passive';

/** The signs that settle the voice of a verb. */
interface Marks {
  readonly passiveMark: string;
  readonly activeMark: string;
}

/**
 * Voice that the written vowel on the letter after `skip` letters settles; undefined where none is written.
 * @param helps whether a letter without a vowel only helps to begin, so that the next one has it
 */
export function voiceOfMarks(
  raw: string,
  skip: number,
  helps: (letter: string) => boolean,
  { passiveMark, activeMark }: Marks,
): Voice | undefined {
  if (!raw.includes(passiveMark) && !raw.includes(activeMark)) return undefined;
  const letters = [...raw.normalize('NFC').matchAll(/\p{L}\p{M}*/gu)].map(([letter]) => letter);
  const [first = '', second = ''] = letters.slice(skip);
  const marks = (first.length === 1 && helps(first) ? second : first).slice(1);
  if (marks.includes(passiveMark)) return 'passive';
  return marks.includes(activeMark) ? 'active' : undefined;
}
