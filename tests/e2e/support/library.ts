import { CATEGORIES, KINDS, type Span } from '../../../lib/core/types';
import { DEFAULT_EXPORT_OPTIONS } from '../../../lib/export/format';
import { jsonl } from '../../../lib/export/jsonl';
import { addressesOf, pageIdOf } from '../../../lib/snippets/page-id';
import type { PageDetails, Snippet } from '../../../lib/snippets/types';
import { sample } from '../../components/sample';
import type { OwnPage } from './either';
import { chooseFile, saved } from './rows';

const SOURCES = ['شركة المياه', 'وزارة الدفاع', 'مصدر مطلع', 'محمد علوش', 'الدفاع المدني'] as const;
const OUTLETS = ['المدار', 'سطور', 'الضحى', 'مرايا'] as const;
const CUES = ['قالت', 'أكدت', 'نفت', 'زعمت', 'دعت', 'حذرت'] as const;
const CLAIMS = [
  'وجود أي تلوث في الشبكة',
  'استمرار الإصلاح أسبوعا كاملا في الأحياء الشرقية من المدينة القديمة وما حولها من القرى',
  'استخدام الغازات السامة في الحي الغربي',
  'انتهاء الأعمال في موعدها',
] as const;

/** A hand of claims of one page, all different. */
interface Seed {
  readonly page: PageDetails;
  readonly text: string;
  readonly snippets: readonly Snippet[];
}

/** Claims that differ in everything by which a list is searched, filtered and sorted; the same for the same numbers. */
export function seedOf(pageAt: number, count: number): Seed {
  const day = `2026-${String(1 + (pageAt % 11)).padStart(2, '0')}-${String(1 + (pageAt % 27)).padStart(2, '0')}`;
  const page: PageDetails = {
    url: `https://www.news-${pageAt % 4}.example/article/${pageAt}`,
    canonicalUrl: null,
    title: `عنوان المقال رقم ${pageAt}`,
    outlet: OUTLETS[pageAt % OUTLETS.length] ?? null,
    author: null,
    published: day,
    modified: null,
  };
  const lines = Array.from({ length: count }, (_, at) => lineOf(pageAt * 7 + at, at));
  const text = lines.map(({ line }) => line).join('\n');
  const snippets = lines.map(({ line, cue, source, claim, n }, at) => {
    const start = lines.slice(0, at).reduce((sum, before) => sum + before.line.length + 1, 0);
    const snippet = sample({
      text: line,
      cue: [cue],
      source,
      content: [claim],
      category: CATEGORIES[n % CATEGORIES.length] ?? 'say',
      kind: KINDS[n % (KINDS.length - 1)] ?? 'person',
      id: `seed-${pageAt}-${at}`,
      page,
    });
    const savedAt = `${day}T${String(8 + (at % 12)).padStart(2, '0')}:30:00+03:00`;
    return { ...moved(snippet, start), savedAt, editedAt: savedAt };
  });
  return { page, text, snippets };
}

/** A snippet of one line, where the line begins later in its text. */
function moved(snippet: Snippet, by: number): Snippet {
  const shift = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const { attribution, paragraph, selectors } = snippet;
  const { cue, source, relay, content } = attribution;
  const { start, end } = selectors.position;
  return {
    ...snippet,
    attribution: {
      ...attribution,
      cue: shift(cue),
      source: shift(source),
      relay: shift(relay),
      content: shift(content),
    },
    paragraph: { ...paragraph, start: paragraph.start + by },
    selectors: { ...selectors, position: { start: start + by, end: end + by } },
  };
}

/** One sentence; its words are marked with its number, so that each is found at its own place. */
function lineOf(n: number, at: number) {
  const cue = `${CUES[n % CUES.length]}`;
  const source = `${SOURCES[n % SOURCES.length]}`;
  const claim = `${CLAIMS[n % CLAIMS.length]} ${at}`;
  return { n, cue, source, claim, line: `${cue} ${source} ${claim}.` };
}

/** Waits until the list shows so many claims. */
export const untilListed = (page: OwnPage, count: number) =>
  page.until(
    (all) =>
      (document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? '0') === all,
    String(count),
  );

/** Saves claims as a page would, from a page of the extension. */
export async function saveSeeds(page: OwnPage, pages: number, each: number): Promise<void> {
  for (let at = 0; at < pages; at++) {
    const failure = await saved(page, seedOf(at, each));
    if (failure !== null) throw new Error(`not saved: ${failure}`);
  }
}

/** Brings many claims in as a reader would: from a file, through the preview. */
export async function importSeeds(page: OwnPage, pages: number, each: number): Promise<void> {
  await chooseFile(page, 'isnad-seeds.jsonl', await fileOf(pages, each));
  await page.locator('.lib-top').getByRole('button', { name: 'استيراد' }).click();
  const bringIn = page.getByRole('dialog').getByRole('button', { name: /^استورد/ });
  await bringIn.click();
}

/** The claims as a file of the library. */
export async function fileOf(pages: number, each: number): Promise<string> {
  const seeds = Array.from({ length: pages }, (_, at) => seedOf(at, each));
  const source = {
    exportedAt: '2026-11-23T10:00:00+03:00',
    article: async () => null,
    async *snippets() {
      for (const { page, snippets } of seeds)
        for (const snippet of snippets) yield { snippet, page: pageOf(page, snippet.savedAt) };
    },
  };
  let file = '';
  for await (const piece of jsonl.write(source, DEFAULT_EXPORT_OPTIONS)) file += piece;
  return file;
}

const pageOf = (page: PageDetails, firstSavedAt: string) => ({
  ...page,
  id: pageIdOf(page),
  addresses: addressesOf(page),
  firstSavedAt,
});
