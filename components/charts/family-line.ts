import { curveBasis, line } from 'd3-shape';
import type { Family } from '../../lib/snippets/types';

/** Length of half a wave and how far it swings, in CSS pixels. */
const HALF_WAVE = 4;
const SWING = 2.5;
const MIDDLE = 5;

/** Half the way between the two lines of a denial. */
const APART = 2;

const straight = (y: number) =>
  line<number>()
    .x((at) => at)
    .y(y);
const wave = line<number>()
  .x((at) => at)
  .y((_at, index) => MIDDLE + (index % 2 === 0 ? SWING : -SWING))
  .curve(curveBasis);

/** The line of a family as a path, from the beginning to a length in CSS pixels; its style is a class's. */
export function familyPath(family: Family, length: number): string {
  const ends = [0, length];
  if (family === 'deny')
    return `${straight(MIDDLE - APART)(ends)}${straight(MIDDLE + APART)(ends)}`;
  if (family !== 'doubt') return straight(MIDDLE)(ends) ?? '';
  const steps = Math.max(2, Math.round(length / HALF_WAVE));
  return wave(Array.from({ length: steps + 1 }, (_, step) => (step * length) / steps)) ?? '';
}
