import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { clipboardText } from '../../lib/export/clipboard';
import { translator } from '../../lib/i18n/translator';
import { plainText } from '../../lib/snippets/names';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { libraries } from './records';
import { SAMPLE_PAGE, SAMPLES, written } from './written';

const HOSTILE =
  '</style><script>alert(1)</script>**[x](javascript:alert(1))** `a` <img src=x onerror=alert(1)> &amp; \u202eقلب';
const [SAMPLE] = SAMPLES;
if (!SAMPLE) throw new Error('No sample');
const hostile: SnippetWithPage = {
  snippet: {
    ...SAMPLE.snippet,
    note: HOSTILE,
    tags: [HOSTILE],
    corrected: { source: HOSTILE },
    words: { cue: [HOSTILE], source: [HOSTILE], relay: [HOSTILE], content: [HOSTILE] },
    paragraph: { text: HOSTILE, start: 0 },
  },
  page: {
    ...SAMPLE_PAGE,
    title: HOSTILE,
    outlet: HOSTILE,
    author: HOSTILE,
    published: HOSTILE,
    url: 'javascript:alert(1)',
  },
};

const FORMS = {
  markdown: async (list: readonly SnippetWithPage[]) =>
    parseHTML(`<main>${await marked.parse(await written('markdown', list))}</main>`).document,
  html: async (list: readonly SnippetWithPage[]) => parseHTML(await written('html', list)).document,
} as const;
const strip = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u2066-\u2069]/g, '').trim();

describe.each(['markdown', 'html'] as const)('%s, as a browser shows it', (id) => {
  test('has cue and claim together in each quotation, and what the cue does above', async () => {
    const page = await FORMS[id](SAMPLES);
    const quotations = [...page.querySelectorAll('blockquote')].map(({ textContent }) =>
      strip(textContent),
    );
    expect(quotations).toEqual([
      'قالت عدد الإصابات انخفض إلى 120 حالة في أسبوع واحد',
      'ونفى وجود نقص في اللقاحات',
      'ونقلت … قوله إن الحملة تبدأ غدا',
      'ونفى وجود نقص في اللقاحات',
    ]);
    const text = strip(page.querySelector('main')?.textContent);
    expect(text).toContain('نفي: ونفى');
    expect(text).toContain('فعل منفيّ: ونفى');
    expect(text.match(/لم يُثبت ولم يُنكر/g)).toHaveLength(1);
  });

  test('takes nothing that a page or a reader wrote for markup', async () => {
    const page = await FORMS[id]([hostile]);
    for (const name of ['script', 'img', 'iframe', 'code', 'a[href^="javascript"]'])
      expect(page.querySelectorAll(name), name).toHaveLength(0);
    const text = page.querySelector('main')?.textContent ?? '';
    expect(strip(text)).toContain(plainText(HOSTILE));
    expect(text).not.toContain('\u202e');
  });

  test('shows every sign of a note', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }).map(plainText), async (note) => {
        const page = await FORMS[id]([{ ...SAMPLE, snippet: { ...SAMPLE.snippet, note } }]);
        expect(page.querySelector('main')?.textContent.replace(/\s+/g, ' ')).toContain(
          note.toWellFormed(),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('opens the page at the words', async () => {
    const page = await FORMS[id](SAMPLES.slice(1, 2));
    const [, fragment = ''] =
      page.querySelector('a')?.getAttribute('href')?.split(':~:text=') ?? [];
    expect(decodeURIComponent(fragment)).toBe('ونفى المتحدث باسمها، علي حسن، وجود نقص في اللقاحات');
  });

  test('is in English for those who asked for it, the page’s words as they are', async () => {
    const text = await written(id, SAMPLES, { language: 'en' });
    expect(text).toContain('Saved claims');
    expect(text).toContain('Denies');
    expect(text).toContain('وجود نقص في اللقاحات');
  });
});

describe('the report', () => {
  test('loads nothing, runs nothing, and keeps the page’s words from right to left', async () => {
    const text = await written('html', SAMPLES, { language: 'en' });
    const { document } = parseHTML(text);
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(document.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0);
    expect(text).not.toMatch(/url\(|@import|\son\w+=/);
    for (const quotation of document.querySelectorAll('blockquote')) {
      expect(quotation.getAttribute('dir')).toBe('rtl');
      expect(quotation.querySelector('.cue')).not.toBeNull();
    }
  });

  test('draws no line under what is neither affirmed nor denied', async () => {
    const { document } = parseHTML(await written('html', SAMPLES));
    const classes = [...document.querySelectorAll('article')].map(({ className }) => className);
    expect(classes).toEqual(['say', 'deny', 'say', 'withheld-claim']);
  });

  test('sets every foreign string apart', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(2), async (list) => {
        const { document } = parseHTML(await written('html', list));
        for (const run of document.querySelectorAll('.cue, .claim'))
          expect(run.localName).toBe('bdi');
      }),
      { numRuns: 30 },
    );
  });
});

describe('the clipboard', () => {
  test('has each claim with its cue and where it is from, foreign strings set apart', () => {
    const [first = '', second = ''] = clipboardText(SAMPLES.slice(0, 2), translator('ar')).split(
      '\n\n',
    );
    expect(first).toContain('\u2068وزارة الصحة\u2069 (قول: \u2068قالت\u2069)');
    expect(second).toContain('(نفي: \u2068ونفى\u2069)');
    for (const text of [first, second]) expect(text).toContain(SAMPLE_PAGE.canonicalUrl);
    const [opened, closed] = [/\u2068/g, /\u2069/g].map((sign) => first.match(sign)?.length);
    expect(opened).toBe(closed);
  });
});
