import { boundaries } from './boundaries';
import { extent } from './extent';
import { overlaps } from './overlaps';
import { passedOn } from './passed-on';
import { scripture } from './scripture';
import type { Step } from './step';

/** Every clean-up, in order. */
export const STEPS: readonly Step[] = [overlaps, scripture, boundaries, extent, passedOn];
