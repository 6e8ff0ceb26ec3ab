import type { Lexicon } from '../lexicon';
import type { Weighing } from './compiled';

/** The weights of signs by their names. */
export function compileWeighing({ weighing: { odds, signs } }: Lexicon): Weighing {
  const weights = new Map<string, number>();
  const parts = signs.split(/\s/);
  for (let i = 0; i + 1 < parts.length; i += 2) weights.set(parts[i] ?? '', Number(parts[i + 1]));
  return { odds, weights };
}
