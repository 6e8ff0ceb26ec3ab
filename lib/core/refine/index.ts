import { boundaries } from './boundaries';
import { extent } from './extent';
import { overlaps } from './overlaps';
import type { Step } from './step';

/** Every clean-up, in order. */
export const STEPS: readonly Step[] = [overlaps, boundaries, extent];
