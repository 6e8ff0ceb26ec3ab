/** One copy of the library, complete and checked. */
export interface BackupRow {
  readonly id: string;
  /** ISO 8601 with its offset. */
  readonly madeAt: string;
  /** How many snippets are in it, those in the trash too. */
  readonly snippets: number;
  /** Size of its packed records, without the texts that copies share. */
  readonly bytes: number;
  /** SHA-256 of the packed records, in hexadecimal. */
  readonly hash: string;
  /** The library's last change that is in it. */
  readonly change: number;
  /** SHA-256 of the corrections that are in it; absent from copies that have none. */
  readonly corrected?: string;
  /** The corrections that there were could not be read when it was made. */
  readonly withoutCorrections?: true;
}

/** What a file is: a copy's row, its records, its corrections; the texts that copies share, and which these are. */
type Kind = 'row' | 'records' | 'corrections' | 'texts' | 'keys';

/** Name of a file. */
export const nameOf = (kind: Kind, id: string) => `${id}.${kind}`;

/** Ids of the files of a kind among names. */
export function idsOf(kind: Kind, names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.endsWith(`.${kind}`))
    .map((name) => name.slice(0, -kind.length - 1));
}

/** Names of the files of one copy. Its row comes first: without it the others do not count. */
export const filesOfCopy = (id: string) => [
  nameOf('row', id),
  nameOf('records', id),
  nameOf('corrections', id),
];
