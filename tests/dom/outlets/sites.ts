import {
  CAPTION,
  COMMENTS,
  HEADLINE,
  links,
  OTHERS,
  pageOf,
  paragraphs,
  STANDFIRST,
  TOLD,
  told,
} from './words';

/** Hides words from sight, not from screen readers. */
const UNSEEN =
  '<style>.css-1w2p9 { clip: rect(1px, 1px, 1px, 1px); clip-path: inset(100%); height: 1px; width: 1px; overflow: hidden; position: absolute; margin: 0 }</style>';

/** Pages as the big outlets make them. */
export const SITES: Readonly<Record<string, string>> = {
  'a broadcaster with hashed classes and skip links': pageOf(
    `<header role="banner"><nav><ul>${links()}</ul></nav></header><div class="bbc-1cvxiy9"><main role="main"><div class="bbc-x1">
<div class="bbc-h"><h1 tabindex="-1" id="content" data-told>${HEADLINE}</h1></div>
<div class="bbc-i"><figure><div><picture><img></picture><p role="text" class="bbc-c"><span class="visually-hidden">صدر الصورة، </span><span>Getty Images</span></p></div><figcaption><span class="visually-hidden">التعليق على الصورة، </span><span data-told>${CAPTION}</span></figcaption></figure></div>
<section role="region" aria-labelledby="article-byline"><ul role="list"><li><span class="visually-hidden">Author, </span><span>سلمى الحاج</span></li><li><span>مراسلة شؤون النقل - العاصمة</span></li></ul></section>
<div class="bbc-t"><time datetime="2023-02-01">قبل 5 ساعات</time></div>
<div dir="rtl" class="bbc-p">${told('p', `<b>${TOLD[0]}</b>`)}</div><div dir="rtl" class="bbc-p">${told('p', TOLD[1])}</div>
<section role="region" aria-labelledby="recommendations-heading"><a href="#end-of-recommendations" class="bbc-skip">تخطى قصص مقترحة وواصل القراءة</a><strong id="recommendations-heading">قصص مقترحة</strong><ul role="list"><li><a href="/1"><span>${OTHERS[1][0]}</span></a></li><li><a href="/2"><span>${OTHERS[2][0]}</span></a></li></ul><p tabindex="-1" id="end-of-recommendations">قصص مقترحة نهاية</p></section>
${TOLD.slice(2)
  .map((words) => `<div dir="rtl" class="bbc-p">${told('p', words)}</div>`)
  .join('')}
<section role="region" aria-labelledby="podcast-promo"><strong id="podcast-promo">بودكاست</strong><div><h3><a href="/p">مورنينغ بودكاست</a></h3><p>يقول مقدم البرنامج إن كل حلقة تحمل حكاية جديدة من مدن المنطقة.</p></div></section></div>
<section aria-labelledby="related-topics"><h2>مواضيع ذات صلة</h2><ul>${links()}</ul></section></main>
<section role="region" aria-labelledby="Top-stories"><h2>أهم العناوين</h2>${OTHERS.map(([title, excerpt], at) => `<div><h3><a href="/${at}">${title}</a></h3><p>${excerpt}</p></div>`).join('')}</section></div>`,
    { title: `${HEADLINE} - أخبار الأفق عربي` },
  ),

  'a news channel with a rich-text body and a list of related links': pageOf(`
<div id="root"><header class="site-header container"><div class="header-menu">${links()}</div></header>
<div class="l-col l-col--8"><main id="main-content-area"><header class="article-header">${told('h1', HEADLINE)}<p class="article__subhead" data-told><em>${STANDFIRST}</em></p></header>
<figure class="article-featured-image"><img><figcaption data-told>${CAPTION} (الأفق)</figcaption></figure>
<div class="article-info-block"><div class="article-dates"><div class="date-simple"><span aria-hidden="true">1/2/2023</span></div></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite">${paragraphs(0, 2)}
<ul class="more-on"><h3>اقرأ أيضا</h3><span class="screen-reader-text">list of 2 items</span><li class="post-label"><span>list 1 of 2</span><a href="/0"><h4>${OTHERS[0][0]}</h4></a></li><li><span>list 2 of 2</span><a href="/1"><h4>${OTHERS[1][0]}</h4></a></li><span>end of list</span></ul>
<h2 data-told>الخطوط الثلاثة وكلفتها</h2>${paragraphs(2, 6)}</div>
<div class="article-source"><span>المصدر : الأفق + وكالات</span></div></main></div></div>`),

  'a channel with a block of reading more between paragraphs': pageOf(
    `
<div class="layout__content"><div class="article article_article-page">${told('h1', HEADLINE, 'class="article__heading"')}
<div class="article__date article-date_article-page"><span>تاريخ النشر: 01.02.2023 | 10:15 GMT | أخبار العالم العربي</span></div>
<div class="article__summary" data-told>${STANDFIRST}</div>
<div class="article__cover"><img><div class="article__cover-sign"><span class="article__cover-description" data-told>${CAPTION}</span></div></div>
<div class="article__share"><p>انسخ الرابط</p></div>
<div class="article__text">${paragraphs(0, 2)}
<div class="read-more"><div class="read-more__title">إقرأ المزيد</div><div class="read-more__content"><a href="/0" class="read-more__link">${OTHERS[0][0]}</a><div class="read-more__summary">${OTHERS[0][1]}</div></div></div>
${paragraphs(2, 5)}<p data-told>المصدر: "الأفق" + وكالات</p></div>
<div class="article__tags"><a href="/t">القطارات</a></div></div>
<div class="news-line"><h3>الأكثر تفاعلا</h3>${OTHERS.map(([title, excerpt], at) => `<div class="news-line__item"><a href="/${at}">${title}</a><p>${excerpt}</p></div>`).join('')}</div></div>`.replace(
      '<p data-told>المصدر: "الأفق" + وكالات</p>',
      '<p>المصدر: "الأفق" + وكالات</p>',
    ),
  ),

  'an agency with numbered paragraphs and a dateline': pageOf(
    `
<div class="news-detail"><h4 class="kicker">محليات</h4>${told('h1', HEADLINE)}<div class="infos"><span>2023/02/01</span> <span>عدد المشاهدات: 1520 مرة قرئ فيها هذا الخبر</span></div>
<div class="txt"><p data-told><strong>العاصمة – الأفق:</strong> ${TOLD[0]}</p>${paragraphs(1, 5)}<p data-told>انتهى/ س.ح</p></div>
<div class="slider"><h2>ألبوم الصور</h2></div></div>`.replace(
      '<p data-told>انتهى/ س.ح</p>',
      '<p>انتهى/ س.ح</p>',
    ),
  ),

  'an aggregated body with lines of text and pictures': pageOf(`
<div class="post-body"><h1 class="post-title" data-told>${HEADLINE}</h1><div class="content-bar"><span class="author"><a href="/a">الأفق – محمود سلامة</a></span></div>
<article class="article-content">${[0, 1, 2, 3].map((at) => `${told('p', TOLD[at] ?? '')}<p><img alt=""></p><p><iframe src="about:blank"></iframe></p>`).join('\r')}</article>
<div class="tags-links"><a href="/t">القطارات</a></div></div>
<section class="hide-comments"><h3>تعليقات الزوار</h3><ul class="comment-lst">${COMMENTS.map((words) => `<li class="comment even"><div class="comment-text"><p>${words}</p></div></li>`).join('')}</ul></section>`),

  'a standfirst as a list and sub-headings': pageOf(`
<main><div class="head">${told('h1', HEADLINE)}<ul class="summary"><li data-told>${STANDFIRST}</li><li data-told>النقابات تحذر من تخفيض عدد الرحلات الليلية.</li></ul></div>
<div class="content">${paragraphs(0, 2)}<h2 data-told>موقف النقابات</h2>${paragraphs(2, 4)}<blockquote data-told>${TOLD[4]}</blockquote><ul><li data-told>${TOLD[5]}</li><li data-told>${TOLD[6]}</li></ul></div></main>`),

  'a headline in a banner above the body': pageOf(`
<div class="hero-banner"><div class="promo-image"></div><div class="post-header share-header">${told('h1', HEADLINE)}</div></div>
<div class="wrap"><div class="author-and-text">${paragraphs(0, 5)}</div><div class="author-box"><p>سلمى الحاج صحفية تكتب عن النقل، وتقول إن المدن تُعرف من محطاتها.</p></div></div>`),

  'the site before the headline in the title': pageOf(
    `<div id="page"><h1 class="logo">صحيفة الأفق اليومية المستقلة</h1><div class="t2"><h2 data-told>${HEADLINE}</h2></div><div class="story">${paragraphs(0, 4)}</div></div>`,
    { title: `صحيفة الأفق | ${HEADLINE}` },
  ).replace(/<meta property="og:title"[^>]*>/, ''),

  'words that only a style hides': pageOf(
    `${UNSEEN}<main><h1 data-told>${HEADLINE}</h1><div>${paragraphs(0, 2)}<p>${told('span', TOLD[2].slice(0, 20))}<span class="css-1w2p9">قال قارئ الشاشة إن هذا لا يراه أحد</span>${told('span', TOLD[2].slice(20))}</p></div></main>`,
  ),

  'words that a style hides far outside the page': pageOf(
    `<style>.css-9x1 { position: absolute; left: -9999px; top: auto }</style><main><h1 data-told>${HEADLINE}</h1><div>${paragraphs(0, 2)}<p class="css-9x1">قال قارئ الشاشة إن هذا لا يراه أحد من الجالسين أمام شاشاتهم</p>${paragraphs(2, 4)}</div></main>`,
  ),

  'a story wider than its place, which no style hides': pageOf(
    `<div style="position: relative; width: 10px"><main style="position: absolute; right: 0; width: 1100px"><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 4)}</main></div>`,
  ),

  'a page behind an open dialog': pageOf(`
<div id="app" aria-hidden="true"><main><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 4)}</main></div>
<div class="modal-backdrop"></div><div class="modal show" role="dialog" aria-modal="true"><div class="modal-content"><h2>نحن نحترم خصوصيتك</h2><p>قال مجلس إدارة الموقع إنه يستخدم ملفات تعريف الارتباط هو وشركاؤه البالغ عددهم 120 شريكا.</p></div></div>`),

  'folded details': pageOf(`
<main><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 3)}<details><summary>عن الكاتب</summary><p>${COMMENTS[1]}</p></details>${paragraphs(3, 5)}</main>`),
};
