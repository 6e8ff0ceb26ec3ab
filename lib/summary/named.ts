import type { Kind } from '../core/types';

const NAMED: ReadonlySet<Kind> = new Set(['person', 'organization', 'media', 'document']);

/** Whether a source of this kind is one that a reader could look up by its name. */
export function isNamed(kind: Kind): boolean {
  return NAMED.has(kind);
}
