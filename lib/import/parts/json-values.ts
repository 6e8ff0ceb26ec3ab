import { type Cut, JsonCutter, type Spine } from './json-cutter';
import { textOf } from './text';
import { Unreadable } from './unreadable';

/** The records of a JSON file as they are read. Throws `Unreadable` where it is no JSON. */
export async function* cutsOf(file: Blob, spine: Spine): AsyncGenerator<Cut> {
  const cutter = new JsonCutter(spine);
  let isEmpty = true;
  for await (const text of textOf(file)) {
    isEmpty &&= text.trim() === '';
    yield* cutter.push(text);
  }
  if (isEmpty) throw new Unreadable('empty', 1);
  yield* cutter.end();
}

/** A JSON text as a value; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The members of a value; none where it is no object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** Whether a value is an object and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
