/** The outcome of something that may fail: a value, or an error code that the interface has words for. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** What went wrong: a code for the reader's language, and details for a bug report. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly detail: string;
}

/** Wraps a value that was got. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function fail<Code extends string>(code: Code, detail = ''): Result<never, Code> {
  return { ok: false, error: { code, detail } };
}
