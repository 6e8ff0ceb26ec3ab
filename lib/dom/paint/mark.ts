import type { Attribution } from '../../core/types';

/** An attribution that is to be painted. */
export interface Mark {
  readonly id: string;
  readonly attribution: Attribution;
  readonly saved: boolean;
}
