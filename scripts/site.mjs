// @ts-check
// A small web site on loopback, for trying the extension and for its tests.
import { createServer } from 'node:http';

/** @param {string} text */
const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A text as a right-to-left article page of a plain news site; its lines are paragraphs, blank ones left out.
 * @param {string} text
 * @param {string} [title] of the window; the page shows no headline, since a plain text carries none of its own
 * @returns {string} HTML
 */
export function articlePage(text, title = 'خبر') {
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
 * @typedef {object} Site
 * @property {(path: string) => string} url address of a page by its path, on 127.0.0.1
 * @property {(path: string) => string} plainUrl the same page under the plain-http name, which is no secure context
 * @property {() => Promise<void>} close
 */

/**
 * Serves pages on a free port of 127.0.0.1.
 * @param {Readonly<Record<string, string | Uint8Array>>} pages path (with its slash) to HTML, to a PDF or to JSON; bytes are
 *   sent without a character set, which is then the page's to say
 * @returns {Promise<Site>}
 */
export async function servePages(pages) {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const body = pages[path];
    const isText = typeof body === 'string';
    const charset = isText ? '; charset=utf-8' : '';
    const isPdf = isText && body.startsWith('%PDF-');
    const isJson = isText && body.startsWith('{');
    const file = isPdf ? 'application/pdf' : isJson ? 'application/json' : null;
    const type = file ?? `text/html${charset}`;
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body ?? 'no such page');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: (path) => `http://127.0.0.1:${port}${encodeURI(path)}`,
    plainUrl: (path) => `http://news.test:${port}${encodeURI(path)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
