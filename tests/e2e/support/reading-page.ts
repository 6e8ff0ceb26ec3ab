import { readArticle } from '../../../lib/dom/article';

/** What a page marks as its article's, and what is read as such. */
function isnadRead() {
  const told = [...document.querySelectorAll<HTMLElement>('[data-told]')];
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    told: squeeze(told.map((element) => element.innerText).join(' ')),
    read: squeeze(readArticle(document).text),
  };
}

Object.assign(globalThis, { isnadRead });
