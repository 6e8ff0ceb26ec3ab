/** Keys without a sign, by their WebDriver codes. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** One movement of a key, as WebDriver takes it. */
export interface KeyMove {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

const codeOf = (key: string) => CODES[key] ?? key;

/** The movements that press a key: `x`, `Escape`, `Control+a`. */
export function pressing(key: string): readonly KeyMove[] {
  const codes = key.split(/(?<=.)\+/).map(codeOf);
  const down = codes.map((value) => ({ type: 'keyDown', value }) as const);
  const up = [...codes].reverse().map((value) => ({ type: 'keyUp', value }) as const);
  return [...down, ...up];
}

/** The movements that type a text, sign after sign. */
export const typing = (text: string): readonly KeyMove[] => [...text].flatMap(pressing);

/** The movements that hold keys down, and those that let them go. */
export const holding = (keys: readonly string[], type: KeyMove['type']): readonly KeyMove[] =>
  keys.map((key) => ({ type, value: codeOf(key) }));
