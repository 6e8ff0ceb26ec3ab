import type { Change, Snippet } from '../../lib/snippets/types';

/** A claim that is here and in the file, and not the same. */
export interface DifferingShown {
  readonly id: string;
  /** What leads from what the reader says of it here to what is said in the file. */
  readonly changes: readonly Change[];
  readonly stands: 'mine' | 'theirs';
  /** Whether something comes to what is here, whoever's stands. */
  readonly merges: boolean;
}

/** Claims of the library that are in sight, by their ids. */
export type InSight = ReadonlyMap<string, Snippet>;

/** What an import would do; nothing is written yet. */
export interface ImportShown {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  /** Texts of articles that are not here, also of claims that are. */
  readonly texts: number;
  /** All that are there already and different. */
  readonly differing: readonly DifferingShown[];
  readonly refusals: readonly {
    readonly line: number;
    readonly reason: string;
    readonly detail: string;
  }[];
  /** What of a copy is damaged: its claims come back without it. */
  readonly lost: { readonly texts: number; readonly corrections: boolean };
  readonly broken: { readonly reason: string; readonly detail: string } | null;
}

/** Whose record stands, by the ids of snippets that differ. */
export type ImportChoices = Readonly<Record<string, 'mine' | 'theirs'>>;

/** Whether something comes to the claim that is here. */
export const changesMine = ({ id, merges }: DifferingShown, choices: ImportChoices) =>
  choices[id] ? choices[id] === 'theirs' : merges;

/** Whose record of a claim stands. */
export const standing = ({ id, stands }: DifferingShown, choices: ImportChoices) =>
  choices[id] ?? stands;
