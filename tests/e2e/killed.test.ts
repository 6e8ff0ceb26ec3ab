import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DENIAL, PAGE, snippetOf, TEXT } from '../snippets/samples';
import { BROWSERS, type EitherBrowser, type OwnPage } from './support/either';
import { saved, tablesOf } from './support/rows';

/** Saves that are sent before each end, and milliseconds between them. */
const BURST = 8;
const PAUSE = 6;
/** So many have to be cut off before they were acknowledged. */
const LOST = 6;

/** What a save asks for: one snippet of the sample article, at a place of its own. */
function request(at: number) {
  const id = `snippet-${String(at).padStart(3, '0')}`;
  const position = { start: at, end: at + 10 };
  const { selectors } = snippetOf(DENIAL);
  const snippet = snippetOf(DENIAL, { id, selectors: { ...selectors, position } });
  return { page: PAGE, text: TEXT, snippets: [snippet] };
}
const idOf = (at: number) => request(at).snippets[0]?.id ?? '';

/** Sends saves one after the other, and writes down what becomes of each; runs in a page of the extension. */
function sendAll(requests: readonly object[], pause: number): void {
  const { browser, chrome } = globalThis as unknown as Record<string, Api>;
  interface Api {
    readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean } | null> };
  }
  const became = requests.map(() => '');
  const note = (at: number, what: string) => {
    became[at] = what;
    document.documentElement.dataset.became = became.join(' ');
  };
  requests.forEach((request, at) => {
    const send = () =>
      (browser ?? chrome)?.runtime
        .sendMessage({ type: 'snippets/save', request })
        // A background that is ended answers with nothing, or not at all.
        .then((answer) => note(at, answer ? (answer.ok ? 'acknowledged' : 'refused') : 'lost'))
        .catch(() => note(at, 'lost'));
    note(at, '');
    setTimeout(() => void send(), at * pause);
  });
}

/** What became of the saves, once it is known of each; runs there too. */
function becameOfAll(): readonly string[] | null {
  const became = (document.documentElement.dataset.became ?? '').split(' ');
  return became.includes('') ? null : became;
}

describe.each(BROWSERS)('a background killed at any moment in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await start();
    page = await browser.open('/popup.html');
  });
  afterAll(() => browser?.close());

  const idsIn = async (table: string) =>
    ((await tablesOf(page))[table] as readonly { readonly id: string }[]).map(({ id }) => id);

  test('loses nothing that it acknowledged, and doubles nothing', async () => {
    const became: string[] = [];
    // It is killed again until enough was under way when the end came.
    while (became.filter((one) => one === 'lost').length < LOST) {
      const requests = Array.from({ length: BURST }, (_, at) => request(became.length + at));
      await page.run(sendAll, requests, PAUSE);
      await browser.stopBackground();
      became.push(...((await page.until(becameOfAll)) ?? []));
    }
    expect(became).not.toContain('refused');
    const ids = became.map((_, at) => idOf(at));
    const acknowledged = ids.filter((_, at) => became[at] === 'acknowledged');
    expect(await idsIn('snippets')).toEqual(expect.arrayContaining(acknowledged));

    // What is killed last may still be on its way out; what is saved twice is saved once.
    for (const at of ids.keys()) await expect.poll(() => saved(page, request(at))).toBeNull();
    expect(await idsIn('snippets')).toEqual(ids);
    expect((await idsIn('entries')).toSorted()).toEqual(ids);
    const { articles, pages } = await tablesOf(page);
    expect([articles?.length, pages?.length]).toEqual([1, 1]);
  });
});
