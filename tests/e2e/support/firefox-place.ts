import { build } from 'vite';
import type * as Finder from '../inside/finder';
import type { SentWords, Step } from '../inside/finder';
import { holding, type KeyMove, pressing } from './keys';
import { patiently } from './patience';
import type { Ground, Named, Place, Role, Words } from './place';

/** What looks for places, as a script; built once for a file of tests. */
let finder: Promise<string> | null = null;

async function builtFinder(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: 'tests/e2e/inside/finder.ts', formats: ['iife'], name: 'isnadFinder' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return first && 'output' in first ? first.output[0].code : '';
}

/** What a tab of Firefox is asked and told. */
export interface Hands {
  /** Runs a script in the page and gives what it returns. */
  script(source: string, args: readonly unknown[]): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  keys(moves: readonly KeyMove[]): Promise<void>;
}

/** Gives what a function of the finder gives in the page. */
async function ask<Name extends keyof typeof Finder>(
  { script }: Hands,
  name: Name,
  ...args: Parameters<(typeof Finder)[Name]>
): Promise<Awaited<ReturnType<(typeof Finder)[Name]>>> {
  finder ??= builtFinder();
  const source = `${await finder}; return isnadFinder.${name}.apply(null, arguments)`;
  return (await script(source, args)) as Awaited<ReturnType<(typeof Finder)[Name]>>;
}

const sent = (words: Words, exact = false): SentWords =>
  typeof words === 'string' ? { text: words, exact } : { source: words.source, flags: words.flags };

const hasText = (words: Words | undefined): readonly Step[] =>
  words === undefined ? [] : [{ by: 'hasText', words: sent(words) }];

function roleSteps(role: Role, { name, exact, level, pressed }: Named): readonly Step[] {
  const such = {
    ...(level === undefined ? {} : { level }),
    ...(pressed === undefined ? {} : { pressed }),
  };
  const named: readonly Step[] =
    name === undefined ? [] : [{ by: 'name', words: sent(name, exact) }];
  return [{ by: 'role', role, ...such }, ...named];
}

/** A page of Firefox, or a place on it. */
export function groundOf(hands: Hands, steps: readonly Step[] = []): Ground {
  const further = (...more: readonly Step[]) => placeOf(hands, [...steps, ...more]);
  return {
    locator: (selector, such) => further({ by: 'css', selector }, ...hasText(such?.hasText)),
    getByRole: (role, named = {}) => further(...roleSteps(role, named)),
    getByText: (words) => further({ by: 'text', words: sent(words) }),
    getByLabel: (words) => further({ by: 'label', words: sent(words) }),
  };
}

function placeOf(hands: Hands, steps: readonly Step[]): Place {
  const further = (...more: readonly Step[]) => placeOf(hands, [...steps, ...more]);
  const said = () => JSON.stringify(steps);
  const facts = (attribute: string | null = null) =>
    patiently(() => ask(hands, 'facts', steps, attribute), said());
  const once = (done: () => Promise<boolean>) => patiently(done, said());
  const click: Place['click'] = async ({ modifiers = [] } = {}) => {
    const { x, y } = await patiently(() => ask(hands, 'pressable', steps), said());
    if (modifiers.length > 0) await hands.keys(holding(modifiers, 'keyDown'));
    await hands.click(x, y);
    if (modifiers.length > 0) await hands.keys(holding(modifiers, 'keyUp'));
  };
  const tick = async (wanted: boolean) => {
    if ((await facts()).checked !== wanted) await click();
    await once(async () => (await facts()).checked === wanted);
  };
  const focus = async () => void (await once(() => ask(hands, 'focus', steps, false)));
  return {
    ...groundOf(hands, steps),
    first: () => further({ by: 'nth', at: 0 }),
    last: () => further({ by: 'nth', at: -1 }),
    nth: (at) => further({ by: 'nth', at }),
    filter: (such) => further(...hasText(such.hasText)),
    click,
    check: () => tick(true),
    uncheck: () => tick(false),
    fill: async (text) => void (await once(() => ask(hands, 'fill', steps, text))),
    focus,
    async press(key) {
      await focus();
      await hands.keys(pressing(key));
    },
    selectOption: (value) => once(() => ask(hands, 'choose', steps, value)),
    async waitFor({ state = 'visible' } = {}) {
      await once(async () => {
        const { all, seen } = await ask(hands, 'count', steps);
        if (state === 'visible') return seen > 0;
        return state === 'hidden' ? seen === 0 : all === 0;
      });
    },
    count: async () => (await ask(hands, 'count', steps)).all,
    textContent: async () => (await facts()).text,
    getAttribute: async (name) => (await facts(name)).attribute,
    inputValue: async () => (await facts()).value,
    isDisabled: async () => (await facts()).disabled,
    boundingBox: async () => (await facts()).box,
    allTextContents: () => evaluateAll((all) => all.map(({ textContent }) => textContent ?? '')),
    evaluateAll,
  };

  async function evaluateAll<Value>(what: (all: HTMLElement[]) => Value): Promise<Value> {
    finder ??= builtFinder();
    const source = `${await finder}; return (${what})([...isnadFinder.find.apply(null, arguments)])`;
    return (await hands.script(source, [steps])) as Value;
  }
}
