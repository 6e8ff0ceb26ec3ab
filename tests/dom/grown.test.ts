import { expect, test } from 'vitest';
import { atOnce } from '../../lib/core/steps';
import { readArticle, readArticleInSteps } from '../../lib/dom/article';
import { createLineCache } from '../../lib/dom/text/cache';
import { documentOf } from './dom';
import { CAPTION, HEADLINE, links, OTHERS, pageOf, TOLD } from './outlets/words';

const ADDRESS = 'https://news.example/a';
const sentence = (at: number) => `${TOLD[at % TOLD.length]} (${at})`;
const story = Array.from({ length: 30 }, (_, at) => `<p>${sentence(at)}</p>`);
const box = `<div class="k"><h4>اقرأ أيضا</h4>${links('p')}<p>${OTHERS[0][1]}</p></div>`;
const whole = story.join('');
const halves = `${story.slice(0, 15).join('')}${box}${story.slice(15).join('')}`;

const PAGES: Readonly<Record<string, string>> = {
  'a plain page': pageOf(`<h1>${HEADLINE}</h1><div id="body">${whole}</div>`),
  'a page with its site around it': pageOf(
    `<header><nav>${links()}</nav></header><main><h1>${HEADLINE}</h1><article id="body">${whole}</article></main><div>${links('div')}</div>`,
  ),
  'a page with a box in its midst': pageOf(
    `<div><ul>${links()}</ul></div><div><h1>${HEADLINE}</h1><div id="body">${halves}</div></div>`,
  ),
  'a page with its headline in the same block': pageOf(
    `<div id="body"><h1>${HEADLINE}</h1>${halves}</div>`,
  ),
  'a live page': pageOf(
    `<h1>${HEADLINE}</h1><div id="body">${story.map((one, at) => `<article><h3>تحديث رقم ${at} من التغطية</h3>${one}</article>`).join('')}</div>`,
  ),
};
const ADDED: Readonly<Record<string, string>> = {
  'a paragraph': `<p>${sentence(100)}</p>`,
  'two paragraphs': `<p>${sentence(100)}</p>\n<p>${sentence(101)}</p>`,
  'bare words': sentence(100),
  'a paragraph that was there': `<p>${sentence(3)}</p>`,
  'a paragraph with a link': `<p>${sentence(100)} <a href="/1">${OTHERS[0][0]}</a></p>`,
  'a link to another article': `<p><a href="/1">${OTHERS[0][0]}</a></p>`,
  'a label': '<p>كتب: سامر الحلبي</p>',
  'a picture with its caption': `<figure><img><figcaption>${CAPTION}</figcaption></figure>`,
  'a box': box,
  comments: `<div><h4>التعليقات</h4><p>${OTHERS[1][1]}</p></div>`,
  'another block': `<div><div><p>${sentence(100)}</p></div></div>`,
};
const ALL = Object.keys(PAGES).flatMap((page) =>
  Object.keys(ADDED).map((added) => [page, added] as const),
);

test.each(ALL)('%s that grows by %s is read as if it had been so', (page, added) => {
  const document = documentOf(PAGES[page] ?? '');
  const cache = createLineCache();
  const read = () => atOnce(readArticleInSteps(document, ADDRESS, cache));
  const body = document.getElementById('body');
  if (body === null) throw new Error('no body');
  read();
  for (const number of ['(100)', '(102)']) {
    const before = body.lastChild as Node;
    body.insertAdjacentHTML('beforeend', (ADDED[added] ?? '').replace('(100)', number));
    const nodes: Node[] = [];
    for (let at = before.nextSibling; at !== null; at = at.nextSibling) nodes.push(at);
    cache.append(body, before, nodes);
    const grown = read();
    const fresh = readArticle(document, ADDRESS);
    expect(grown.text).toBe(fresh.text);
    expect(grown.stories).toEqual(fresh.stories);
    expect(grown.details).toEqual(fresh.details);
  }
});
