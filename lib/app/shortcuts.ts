import { type BoundCommand, boundCommands } from '../platform/commands';

export { openKeySettings } from '../platform/commands';

/** The keys by which Isnad is used on a page, in the order in which they are taught. */
export const COMMANDS = ['marks', 'next', 'previous', 'save', 'panel'] as const;

/** Something that a key does. */
export type Command = (typeof COMMANDS)[number];

/** What each key does and how it is bound now; empty `keys` where it is not. */
export async function shortcuts(): Promise<readonly (BoundCommand & { readonly name: Command })[]> {
  const bound = new Map((await boundCommands()).map(({ name, keys }) => [name, keys]));
  return COMMANDS.map((name) => ({ name, keys: bound.get(name) ?? '' }));
}
