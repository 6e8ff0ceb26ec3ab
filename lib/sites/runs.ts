import { covers } from './pattern';

/** Where pages are read by themselves: match patterns, without those that are left out. */
export interface WhereToRun {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Whether the page at an address is read by itself. */
export function runsAt({ matches, excludeMatches }: WhereToRun, address: string): boolean {
  const covering = (pattern: string) => covers(pattern, address);
  return matches.some(covering) && !excludeMatches.some(covering);
}
