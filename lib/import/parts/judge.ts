import { type Article, articleName } from '../../snippets/article';
import { hashText } from '../../snippets/hash';
import type { Page } from '../../snippets/types';
import type { ImportEntry, Refusal, RefusedRecord } from '../types';
import { membersOf } from './json-values';
import { type Checked, checkArticle, checkPage, checkSnippet, newerSchema } from './records';

/** Verdict on a record that may not come in. */
export function refused(line: number, reason: Refusal, detail = ''): RefusedRecord {
  return { verdict: 'refused', line, reason, detail };
}

/** Judges the records of one file, each by itself and by those before it: pages have to be judged before their snippets. */
export class Judge {
  readonly #pages = new Set<string>();
  readonly #articles = new Set<string>();
  readonly #snippets = new Set<string>();

  /** Verdict on a page. */
  page(value: unknown, line: number): ImportEntry {
    const checked = checkPage(value);
    if ('wrong' in checked) return refusedFor(value, checked, line);
    return this.#once(this.#pages, checked.value.id, line, () => validPage(checked.value, line));
  }

  /** Verdict on an article's text; it has to be the one that its hash was made of. */
  async article(value: unknown, line: number): Promise<ImportEntry> {
    const checked = checkArticle(value);
    if ('wrong' in checked) return refusedFor(value, checked, line);
    const article: Article = checked.value;
    if ((await hashText(article.text)) !== article.hash) return refused(line, 'wrong-hash');
    if (!this.#pages.has(article.pageId)) return refused(line, 'no-page', article.pageId);
    const valid = { verdict: 'valid', kind: 'article', line, article } as const;
    return this.#once(
      this.#articles,
      articleName([article.pageId, article.hash]),
      line,
      () => valid,
    );
  }

  /** Verdict on a snippet. */
  snippet(value: unknown, line: number): ImportEntry {
    const newer = newerSchema(value);
    if (newer !== null) return refused(line, 'newer-schema', String(newer));
    const checked = checkSnippet(value);
    if ('wrong' in checked) return refusedFor(value, checked, line);
    const snippet = checked.value;
    if (!this.#pages.has(snippet.pageId)) return refused(line, 'no-page', snippet.pageId);
    const valid = { verdict: 'valid', kind: 'snippet', line, snippet } as const;
    return this.#once(this.#snippets, snippet.id, line, () => valid);
  }

  /** Verdicts on a page, where it did not come before, and on a snippet of it; none on the snippet of a refused page. */
  *both(page: unknown, snippet: unknown, line: number): Generator<ImportEntry> {
    if (!this.#pages.has(String(membersOf(page).id))) {
      const verdict = this.page(page, line);
      yield verdict;
      if (verdict.verdict !== 'valid') return;
    }
    yield this.snippet(snippet, line);
  }

  #once(seen: Set<string>, key: string, line: number, entry: () => ImportEntry): ImportEntry {
    if (seen.has(key)) return refused(line, 'twice', key);
    seen.add(key);
    return entry();
  }
}

const validPage = (page: Page, line: number) =>
  ({ verdict: 'valid', kind: 'page', line, page }) as const;

function refusedFor(
  value: unknown,
  { wrong }: Extract<Checked<never>, { wrong: string }>,
  line: number,
): RefusedRecord {
  if (value === undefined) return refused(line, 'not-json');
  return wrong === '' ? refused(line, 'not-a-record') : refused(line, 'wrong-field', wrong);
}
