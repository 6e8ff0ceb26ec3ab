import { CLASS, type CompiledLexicon } from './compiled';

/** Classes of the words that make up a person's name, a title before it included. */
export const PERSON_NAME = CLASS['given-name'] | CLASS['name-part'] | CLASS.title;

/** Of these, the words that some part of the name always follows. */
export const NAME_OPENER = CLASS['name-part'] | CLASS.title;

/** Classes of the names of what is no person: states, outlets and other bodies. */
export const BODY_NAME = CLASS.polity | CLASS.body | CLASS.outlet;

/** Names that are known as they are written: of bodies, and given names. */
export const LISTED_NAME = BODY_NAME | CLASS['given-name'];

/** Whether the folded word is a given name as it stands. */
export function isGivenName(word: string, { classes }: CompiledLexicon): boolean {
  return ((classes.get(word) ?? 0) & CLASS['given-name']) !== 0;
}
