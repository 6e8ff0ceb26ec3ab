import { type Article, type ArticleKey, articleName } from '../../snippets/article';
import { hashText } from '../../snippets/hash';
import { newId } from '../../snippets/ids';
import { chunksOf } from '../chunks';
import type { Library } from '../database';
import { readArticles } from '../export-source';
import { type Bytes, bytesOf, type Files, writeJson } from './files';
import { idsOf, nameOf } from './names';
import { readJson, unpacked } from './read';

/** Texts copied at once. */
const CHUNK = 100;

/** The texts of articles never change, so that all copies share them: some in each file, and this beside it. */
interface Texts {
  readonly id: string;
  readonly keys: readonly ArticleKey[];
  /** Since when the library has not had some of them, in milliseconds since 1970, by their keys. */
  readonly gone: Readonly<Record<string, number>>;
}

/**
 * Copies the texts that no copy has yet, or only in a file that is damaged, and notes which the library does not have
 * any more. A damaged file goes where it held nothing else.
 */
export async function copyTexts(
  library: Library,
  files: Files,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  const here: readonly ArticleKey[] = await library.articles.toCollection().primaryKeys();
  const kept = new Set(here.map(articleName));
  const there = await allTexts(files);
  const damaged = await damagedOf(files, there);
  const copied = new Set(
    there.flatMap((texts) => (damaged.includes(texts) ? [] : texts.keys.map(articleName))),
  );
  const missing = here.filter((key) => !copied.has(articleName(key)));
  if (missing.length > 0) await writeTexts(files, articlesAt(library, missing, signal));
  const isElsewhere = (key: ArticleKey) =>
    copied.has(articleName(key)) || kept.has(articleName(key));
  const spent = damaged.filter(({ keys }) => keys.every(isElsewhere));
  await files.remove(spent.flatMap(({ id }) => [nameOf('keys', id), nameOf('texts', id)]));
  for (const texts of there) {
    if (spent.includes(texts)) continue;
    const lost = texts.keys.map(articleName).filter((key) => !kept.has(key));
    const gone = Object.fromEntries(lost.map((key) => [key, texts.gone[key] ?? now.getTime()]));
    if (JSON.stringify(gone) !== JSON.stringify(texts.gone))
      await writeJson(files, nameOf('keys', texts.id), { ...texts, gone });
  }
}

/** Removes the texts that have been gone since before a moment: no copy that is left needs them. */
export async function pruneTexts(files: Files, before: number): Promise<void> {
  for (const { id, keys, gone } of await allTexts(files)) {
    const isNeeded = (key: ArticleKey) =>
      (gone[articleName(key)] ?? Number.POSITIVE_INFINITY) >= before;
    const left = keys.filter(isNeeded);
    if (left.length === keys.length) continue;
    const names = new Set(left.map(articleName));
    try {
      if (left.length > 0) await writeTexts(files, only(textsIn(files, id), names), gone);
    } catch {
      continue; // it cannot be read to its end: what can be had of it stays
    }
    await files.remove([nameOf('keys', id), nameOf('texts', id)]);
  }
}

/**
 * The texts that copies share, one after the other. What cannot be read of a damaged file is left out, and what does
 * not have the checksum that it was kept under.
 * @param onLost called with hash and page of what is left out: claims come back without it
 */
export async function* backedUpArticles(
  files: Files,
  onLost = (_hash: string, _pageId: string) => {},
): AsyncGenerator<Article> {
  for (const { id, keys } of await allTexts(files)) {
    const lost = new Map(keys.map((key) => [articleName(key), key]));
    try {
      for await (const article of textsIn(files, id)) {
        if ((await hashText(article.text)) !== article.hash) continue;
        lost.delete(articleName([article.pageId, article.hash]));
        yield article;
      }
    } catch {
      // Those that have not come are told as lost.
    }
    for (const [pageId, hash] of lost.values()) onLost(hash, pageId);
  }
}

/** Writes texts into a file of their own, reads it back, and only then lets it count. */
export async function writeTexts(
  files: Files,
  articles: AsyncIterable<Article>,
  gone: Texts['gone'] = {},
): Promise<void> {
  const id = newId();
  const keys: ArticleKey[] = [];
  const lines = async function* () {
    for await (const article of articles) {
      keys.push([article.pageId, article.hash]);
      yield `${JSON.stringify(article)}\n`;
    }
  };
  const packed = bytesOf(lines()).pipeThrough(new CompressionStream('gzip')) as Bytes;
  await files.write(nameOf('texts', id), packed);
  let count = 0;
  for await (const _article of textsIn(files, id)) count++;
  if (count !== keys.length) throw new Error('The texts that were read back are not those written');
  const names = new Set(keys.map(articleName));
  const theirs = Object.entries(gone).filter(([key]) => names.has(key));
  await writeJson(files, nameOf('keys', id), { id, keys, gone: Object.fromEntries(theirs) });
}

/** Those whose file cannot be read to its end. */
async function damagedOf(files: Files, all: readonly Texts[]): Promise<readonly Texts[]> {
  const damaged: Texts[] = [];
  for (const texts of all)
    try {
      const packed = await files.read(nameOf('texts', texts.id));
      if (!packed) damaged.push(texts);
      else await unpacked(packed).pipeTo(new WritableStream());
    } catch {
      damaged.push(texts);
    }
  return damaged;
}

async function allTexts(files: Files): Promise<readonly Texts[]> {
  const ids = idsOf('keys', await files.names());
  const all = await Promise.all(ids.map((id) => readJson<Texts>(files, nameOf('keys', id))));
  return all.filter((texts) => texts !== null);
}

async function* textsIn(files: Files, id: string): AsyncGenerator<Article> {
  const packed = await files.read(nameOf('texts', id));
  if (!packed) return;
  let rest = '';
  for await (const piece of unpacked(packed).pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Article;
  }
}

async function* only(articles: AsyncIterable<Article>, wanted: ReadonlySet<string>) {
  for await (const article of articles)
    if (wanted.has(articleName([article.pageId, article.hash]))) yield article;
}

async function* articlesAt(
  library: Library,
  keys: readonly ArticleKey[],
  signal?: AbortSignal,
): AsyncGenerator<Article> {
  for (const chunk of chunksOf(keys, CHUNK)) {
    signal?.throwIfAborted();
    for (const article of await readArticles(library, chunk)) if (article) yield article;
  }
}
