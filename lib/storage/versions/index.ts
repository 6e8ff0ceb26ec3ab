import type { VersionStep } from './step';
import { v1 } from './v1';
import { v2 } from './v2';

/** Every step the stored shapes have gone through, oldest first. */
export const VERSIONS: readonly VersionStep[] = [v1, v2];
