import { CircleDashed, FileDiff, Link, type LucideIcon, Unlink } from 'lucide-preact';
import type { State } from '../lib/search/view';

/** The sign of what was found of a claim on its page. */
export const STATE_SIGNS: Readonly<Record<State, LucideIcon>> = {
  found: Link,
  changed: FileDiff,
  lost: Unlink,
  unseen: CircleDashed,
};
