/** What is looked for: words that it has in it, or a pattern of them. */
export type Words = string | RegExp;

/** What narrows a role: the accessible name, and whether it has to be the whole of it. */
export interface Named {
  readonly name?: Words;
  readonly exact?: boolean;
  readonly level?: number;
  readonly pressed?: boolean;
}

/** Roles by which something is looked for. */
export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'radio'
  | 'row'
  | 'searchbox'
  | 'status'
  | 'toolbar';

/** Where places are looked for: a page, or a place on it. Open shadow roots are looked into. */
export interface Ground {
  /** By a CSS selector. */
  locator(selector: string, such?: { readonly hasText?: Words }): Place;
  getByRole(role: Role, named?: Named): Place;
  /** The innermost elements with these words. */
  getByText(words: Words): Place;
  /** Fields by their label. */
  getByLabel(words: Words): Place;
}

/**
 * Elements of a page, looked for anew whenever something is done with them. What is done waits until the first of them is
 * there, in sight, at rest and not under another.
 */
export interface Place extends Ground {
  first(): Place;
  last(): Place;
  nth(at: number): Place;
  filter(such: { readonly hasText: Words }): Place;
  click(how?: { readonly modifiers?: ('Shift' | 'Control')[] }): Promise<void>;
  check(): Promise<void>;
  uncheck(): Promise<void>;
  fill(text: string): Promise<void>;
  focus(): Promise<void>;
  /** Focuses it and presses a key: `Escape`, `x`, `Control+a`. */
  press(key: string): Promise<void>;
  /** Chooses an option of a list by its value. */
  selectOption(value: string): Promise<unknown>;
  /** Waits until the first is in sight, or as is said. */
  waitFor(how?: { readonly state?: 'visible' | 'hidden' | 'detached' }): Promise<void>;
  count(): Promise<number>;
  textContent(): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  getAttribute(name: string): Promise<string | null>;
  inputValue(): Promise<string>;
  isDisabled(): Promise<boolean>;
  boundingBox(): Promise<Box | null>;
  /** Asks a function that knows nothing but all of the elements. */
  evaluateAll<Value>(ask: (all: HTMLElement[]) => Value): Promise<Value>;
}

/** A place in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
