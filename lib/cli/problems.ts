/** Something wrong with an input: what it was, and what to do about it. */
export interface Problem {
  /** File name as given, or "standard input". */
  readonly file: string;
  /** Line of the file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
}

/** A problem as one line for a person: `FILE:LINE: message`. */
export function describe({ file, line, message }: Problem): string {
  return line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
