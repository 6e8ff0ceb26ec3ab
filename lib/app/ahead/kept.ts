import type { NewestRows } from '../../storage/shown-rows';

/** Under this name the settings are stored. */
export const SETTINGS_KEY = 'settings';

/** What the first, small script of a page asks for while the browser still fetches the others. */
export interface Ahead {
  /** The settings, as they are stored. */
  readonly settings: unknown;
  /** The newest of the library; null where it has to be opened in the ordinary way. */
  readonly newest: NewestRows | null;
  /** What the page that the reader looks at knows. */
  readonly known: unknown;
}

type Asked = { readonly [What in keyof Ahead]?: Promise<Ahead[What]> };

/** The scripts of a page share nothing but this. */
const shared = globalThis as { isnadAhead?: Asked };

/** Keeps what was asked for, for the scripts that come. */
export function keepAhead(asked: Asked): void {
  for (const answer of Object.values(asked)) answer.catch(() => {}); // told to whoever takes it
  shared.isnadAhead = asked;
}

/** Takes what was asked for ahead: once, since it is old the second time. Undefined where it was not asked for. */
export function takeAhead<What extends keyof Ahead>(what: What): Promise<Ahead[What]> | undefined {
  const { [what]: answer, ...rest } = shared.isnadAhead ?? {};
  shared.isnadAhead = rest;
  return answer;
}
