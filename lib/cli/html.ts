import { parseHTML } from 'linkedom';
import { readArticle } from '../dom/article';

/** The article's text of a page, as the extension would read it without the page's styles. */
export function readHtml(html: string): string {
  const { document } = parseHTML(html.replaceAll('\r\n', '\n'));
  return readArticle(document).text;
}
