import { fold } from '../fold';

/** Arabic-Indic digits, and those of Persian and Urdu. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The form in which words are compared: written variants, digits and capitals made one. */
export function foldForSearch(text: string): string {
  return fold(text)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}
