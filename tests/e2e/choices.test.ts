import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type EitherBrowser, type OwnPage, paintedOn, store } from './support/either';
import { articlePage, type Site, servePages } from './support/pages';
import { wordsOn } from './support/painted';

const TEXT = [
  'قالت بلدية المدينة إن المياه ستعود إلى الحيّ القديم مساء اليوم، ونفت شركة المياه وجود أيّ تلوّث.',
  'وغرغرت وزارة الصحة أن المستشفى جاهز منذ أمس.',
].join('\n');

const OWN = {
  cues: [
    {
      id: 'own.1',
      pos: 'verb',
      category: 'say',
      paradigm: 'sound',
      perfect: 'غرغر',
      imperfect: 'يغرغر',
      frames: { clause: [''], quote: true },
    },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await servePages({ '/news': articlePage(TEXT) });
});
afterAll(() => site?.close());

/** Everything that the style sheets of the marks say; runs in the page. */
const rules = () =>
  document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');

describe.each(BROWSERS)('in %s', (_name, start) => {
  let browser: EitherBrowser;
  let page: OwnPage;
  const words = async (layer: string) => wordsOn(await paintedOn(page), layer);
  beforeAll(async () => {
    browser = await start();
    page = await browser.visit(site.url('/news'));
  });
  afterAll(() => browser?.close());

  test('open pages follow what the reader chooses of the marks', async () => {
    await expect.poll(() => words('cue-deny')).toContain('ونفت');
    const before = await words('');
    expect(await page.run(rules)).toContain('background-color');
    await store(browser, { settings: { intensity: 'quiet', palette: 'ink' } });
    await expect.poll(() => page.run(rules)).not.toContain('background-color');
    expect(await page.run(rules)).not.toContain('rgb(154, 28, 69)');
    expect(await words('')).toEqual(before);
    await store(browser, { settings: { intensity: 'strong' } });
    await expect.poll(() => page.run(rules)).toContain('rgb(154, 28, 69)');
  });

  test('open pages read with the cues that the reader adds, and without them when they are gone', async () => {
    expect(await words('cue-say')).not.toContain('وغرغرت');
    await store(browser, { additions: OWN });
    await expect.poll(() => words('cue-say')).toContain('وغرغرت');
    await store(browser, { additions: {} });
    await expect.poll(() => words('cue-say')).not.toContain('وغرغرت');
    expect(await words('cue-say')).toContain('قالت');
  });

  test('what cannot be understood of them keeps no page from being read, nor the rest of them out', async () => {
    const cues = [{ id: 7 }, null, ...OWN.cues];
    await store(browser, { additions: { cues, sources: 'all' } });
    const again = await browser.visit(site.url('/news'));
    const said = async () => wordsOn(await paintedOn(again), 'cue-say');
    await expect.poll(said).toContain('وغرغرت');
    expect(await said()).toContain('قالت');
  });
});
