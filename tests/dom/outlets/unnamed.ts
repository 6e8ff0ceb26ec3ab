import {
  CAPTION,
  COMMENTS,
  HEADLINE,
  OTHERS,
  pageOf,
  paragraphs,
  STANDFIRST,
  TOLD,
  told,
} from './words';

/** The others, each written so. */
const cards = (wrap: (title: string, excerpt: string, at: number) => string) =>
  OTHERS.map(([title, excerpt], at) => wrap(title, excerpt, at)).join('\n');

/** A story in one column, with something under it. */
const withUnder = (under: string) =>
  pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div class="c2">${paragraphs(0, 4)}</div>${under}</div>`,
  );

/** Pages whose parts no class, tag or link names. */
export const UNNAMED: Readonly<Record<string, string>> = {
  'others whose headlines are no links': withUnder(
    `<div class="k"><h3>أخبار متعلقة</h3>${cards((title, excerpt, at) => `<div><h4>${title}</h4><p>${excerpt} <a href="/${at}">المزيد</a></p></div>`)}</div>`,
  ),
  'others that a script opens': withUnder(
    `<div class="k"><h3>قد يهمك أيضا</h3>${cards((title, excerpt, at) => `<div onclick="go(${at})"><h4>${title}</h4><p>${excerpt}</p></div>`)}</div>`,
  ),
  'others in elements of the page’s own making, in one line with all around them': pageOf(
    `<x-app><x-story>${told('h1', HEADLINE)}${paragraphs(0, 4)}</x-story><x-others>${cards((title, excerpt, at) => `<x-card><a href="/${at}">${title}</a><p>${excerpt}</p></x-card>`)}</x-others></x-app>`,
  ),
  'others that a word and a colon lead to': withUnder(
    `<p>» اقرأ أيضا: <a href="/0">${OTHERS[0][0]}</a></p><p>شاهد بالفيديو: <a href="/1">${OTHERS[1][0]}</a></p>`,
  ),
  'an advertisement with words of its own between two parts of the story': pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div class="c2">${paragraphs(0, 3)}</div><div class="c3"><div>إعلان</div><p>قال الأطباء إن هذا الجهاز يخفف آلام الظهر في أسبوع واحد فقط.</p><a href="https://shop.example">اطلب الآن</a></div><div class="c2">${paragraphs(3, 6)}</div></div>`,
  ),
  'a live page whose entries stand beside its headline': pageOf(
    `<main>${told('h1', HEADLINE)}${told('p', STANDFIRST)}<div class="c2">${TOLD.slice(0, 4)
      .map(
        (words, at) =>
          `<article><time>1${at}:20</time><h2 data-told>التحديث رقم ${at + 1} عن الخطوط</h2>${told('p', words)}</article>`,
      )
      .join('')}</div></main>`,
  ),
  'a picture with its caption over the headline, and others in the body': pageOf(
    `<div class="c1"><div><img><span class="caption" data-told>${CAPTION}</span></div>${told('h1', HEADLINE)}<div>${paragraphs(0, 2)}<table><tr><td><img></td></tr><tr><td class="caption" data-told>خريطة الخطوط الجديدة</td></tr></table>${paragraphs(2, 4)}</div></div>`,
  ),
  'a quotation with a mark of its own beside it': pageOf(
    `<article>${told('h1', HEADLINE)}${paragraphs(0, 3)}<div><span>”</span><p>${TOLD[0]}</p></div>${paragraphs(3, 5)}</article>`,
  ),
  'keywords, and who else has written': withUnder(
    `<p>الكلمات الدالة: قطارات، وزير النقل سامر الحلبي</p><p>(شارك في التغطية سلمى الحاج - إعداد نادر فهد للنشرة العربية)</p>`,
  ),
  'what readers wrote under a line that names the story': withUnder(
    `<div><div><span>3 تعليقات على “${HEADLINE}”</span></div><ul>${COMMENTS.map((words) => `<li><cite>أبو خالد</cite> يقول:<p>${words}</p><ul><li><cite>سامر</cite> يقول:<p>${words}</p></li></ul></li>`).join('')}</ul></div>`,
  ),
  'a part of the story that is on what some think of something': pageOf(
    `<article>${told('h1', HEADLINE)}${paragraphs(0, 3)}${told('h2', 'آراء حول «الخطوط الجديدة»')}${paragraphs(3, 6)}</article>`,
  ),
  'a notice to those who have not paid': withUnder(
    '<p>هذا المحتوى متاح للمشتركين فقط، سجل الدخول أو اشترك لتكمل القراءة.</p>',
  ),
  'what readers wrote, which only its role names': withUnder(
    COMMENTS.map((words) => `<div role="comment"><b>زائر</b><div>${words}</div></div>`).join(''),
  ),
};
