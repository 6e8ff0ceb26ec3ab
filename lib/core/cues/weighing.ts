import type { Lexicon } from '../lexicon';
import type { Weighing } from './compiled';

/** The weights of signs by their names. */
export function compileWeighing({ weighing: { odds, signs, speakers } }: Lexicon): Weighing {
  return { odds, weights: weightsIn(signs), speakers: weightsIn(speakers) };
}

function weightsIn(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const parts = table.split(/\s/);
  for (let i = 0; i + 1 < parts.length; i += 2) weights.set(parts[i] ?? '', Number(parts[i + 1]));
  return weights;
}
