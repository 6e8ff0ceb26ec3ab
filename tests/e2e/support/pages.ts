import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site on loopback whose pages are given as text. */
export interface Site {
  /** Address of a page by its path, on 127.0.0.1. */
  url(path: string): string;
  /** The same page under the plain-http name that is no secure context. */
  plainUrl(path: string): string;
  close(): Promise<void>;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A right-to-left article page of a plain news site: the first line of the text is a paragraph as any other,
 * since the article texts carry no headline of their own.
 * @param text lines are paragraphs; blank lines are left out
 */
export function articlePage(text: string, title = 'خبر'): string {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>
  :root { color-scheme: light dark; background: light-dark(#fff, #1e1e1e); color: light-dark(#222, #ddd) }
  body { font: 20px/1.9 "Noto Naskh Arabic", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
</style></head>
<body><nav><a href="/">الرئيسية</a> <a href="/politics">سياسة</a></nav>
<main><article>
${paragraphs}
</article></main>
<footer>جميع الحقوق محفوظة</footer></body></html>`;
}

/**
 * Serves pages on a free port of 127.0.0.1.
 * @param pages path (with its slash) to HTML
 */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const body = pages[path];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(body ?? 'no such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    plainUrl: (path) => `http://news.test:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
