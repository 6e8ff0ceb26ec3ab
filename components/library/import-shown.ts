import type { Snippet } from '../../lib/snippets/types';

/** What an import would do; nothing is written yet. */
export interface ImportShown {
  readonly added: number;
  readonly known: number;
  readonly changed: number;
  /** Those of the changed to which something comes unless the reader chooses otherwise. */
  readonly merged: number;
  readonly refused: number;
  /** Texts of articles that are not here, also of claims that are. */
  readonly texts: number;
  readonly differing: readonly {
    readonly mine: Snippet;
    readonly theirs: Snippet;
    readonly stands: 'mine' | 'theirs';
    /** Whether something comes to what is here, whoever's stands. */
    readonly merges: boolean;
  }[];
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
