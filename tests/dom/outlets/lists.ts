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

/** A page that states no article. */
const front = (body: string) =>
  pageOf(body, { title: 'صحيفة الأفق' }).replace(/<meta property="og:title"[^>]*>/, '');

/** The others, each written so. */
const cards = (wrap: (title: string, excerpt: string, at: number) => string) =>
  OTHERS.map(([title, excerpt], at) => wrap(title, excerpt, at)).join('\n');

/** Front pages, lists and live pages, and stories with other texts beside them. */
export const LISTS: Readonly<Record<string, string>> = {
  'a front page with a lead, columns and writers':
    front(`<header><nav><a href="/">الرئيسية</a><a href="/l">محليات</a></nav></header><main>
<section class="hero"><a href="/0"><img></a><h2><a href="/0">${told('span', OTHERS[0][0])}</a></h2>${told('p', OTHERS[0][1])}</section>
<section class="cols"><h3 class="sec"><a href="/op">رأي</a></h3>${OTHERS.slice(1)
      .map(
        ([title], at) =>
          `<div class="col"><h4><a href="/${at}">${told('span', title)}</a></h4><span class="w">ناجي منصور</span></div>`,
      )
      .join('')}</section></main>`),
  'a list of links with pictures whose titles stand in spans': front(
    `<div class="lst">${cards((t, _e, at) => `<div class="r"><a href="/${at}"><img alt=""><span class="tt" data-told>${t}</span></a><span class="tm">قبل ساعة</span></div>`)}</div>`,
  ),
  'a section page of items with date and excerpt': front(
    `<h1>محليات</h1><div class="lst">${cards((t, e, at) => `<div class="news"><div class="im"><a href="/${at}"><img></a></div><div class="tx"><a class="h" href="/${at}">${told('span', t)}</a><div class="dt">2023/02/01</div>${told('div', e)}<a href="/${at}">التفاصيل</a></div></div>`)}</div><div class="pg"><a href="?2">2</a><a href="?3">3</a></div>`,
  ),
  'a wire of single lines with hours': front(
    `<ul class="wire">${cards((t, _e, at) => `<li><span>10:0${at}</span> <a href="/${at}">${told('span', t)}</a></li>`)}</ul>`,
  ),
  'an article under which the next ones go on whole': pageOf(
    `<div class="stream"><div class="art" data-url="/1"><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 5)}</div><div class="art" data-url="/2"><h1 data-told>${OTHERS[0][0]}</h1>${TOLD.slice(
      0,
      5,
    )
      .map(
        (w) =>
          `<p data-told>${w.replace('قال', 'ذكر').replace('وأضاف', 'وذكر').replace('ونفت', 'وأنكرت').replace('وبحسب', 'ووفق').replace('وتشير', 'وتدل')}</p>`,
      )
      .join('')}</div></div>`,
  ),
  'a live page of a time line': pageOf(
    `<main><h1 data-told>${HEADLINE}</h1>${told('p', STANDFIRST)}<ul class="tl">${TOLD.slice(0, 5)
      .map((w, at) => `<li><span class="h">1${at}:20</span><div>${told('p', w)}</div></li>`)
      .join('')}</ul></main>`,
  ),
  'a live page with entries of the plugin': pageOf(
    `<article class="post"><h1 class="entry-title" data-told>${HEADLINE}</h1><div class="entry-content">${told('p', TOLD[6])}<div id="elb-liveblog" class="elb-liveblog"><ul class="elb-liveblog-list">${TOLD.slice(
      0,
      4,
    )
      .map(
        (w, at) =>
          `<li id="${at}" class="elb-liveblog-post"><time class="elb-liveblog-post-time" datetime="2023-02-01T1${at}">1${at}:00</time><h3 class="elb-liveblog-post-heading" data-told>تحديث عن الخط رقم ${at}</h3><div class="elb-liveblog-post-content">${told('p', w)}</div></li>`,
      )
      .join('')}</ul></div></div></article>`,
  ),
  'other articles within the line of a sentence': pageOf(
    `<article><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 3)}<p>${told('span', TOLD[3])} <strong>اقرأ أيضا: <a href="/0">${OTHERS[0][0]}</a></strong></p><p>${told('span', TOLD[4])} <b>شاهد أيضًا | </b><a href="/1"><b>${OTHERS[1][0]}</b></a> ${told('span', TOLD[5])}</p><p>${told('span', TOLD[6])} <a href="/2">إقرأ أيضاً: ${OTHERS[2][0]}</a></p></article>`,
  ),
  'an opened accelerated page with a list of others': pageOf(
    `<amp-story-auto-ads></amp-story-auto-ads><main id="amp-main"><article><h1 data-told>${HEADLINE}</h1><amp-img></amp-img><div>${paragraphs(0, 4)}</div><section class="amp-rel"><h3>شاهد أيضا</h3><amp-list><div>${cards((t, _e, at) => `<a href="/${at}">${t}</a>`)}</div></amp-list></section></article></main>`,
  ),
  'a forum of readers under the story with answers': pageOf(
    `<div class="c1"><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 4)}<div class="c5"><h3>3 تعليقات</h3><ol>${[...COMMENTS, ...COMMENTS].map((w) => `<li><b>زائر</b> <span>قبل يوم</span><p>${w}</p><a href="#r">رد</a></li>`).join('')}</ol><form><textarea></textarea></form></div></div>`,
  ),
  'a ticker of headlines before the story': pageOf(
    `<div class="k1"><span>عاجل</span><div>${cards((t, _e, at) => `<span><a href="/${at}">${t}</a></span>`)}</div></div><div class="k2"><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 4)}</div>`,
  ),
  'a ticker without links': pageOf(
    `<div class="k1"><span>عاجل</span><ul>${cards((_t, e) => `<li>${e}</li>`)}</ul></div><div class="k2"><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 6)}</div>`,
  ),
  'a story of one paragraph among cards': pageOf(
    `<div class="k2"><h1 data-told>${HEADLINE}</h1><div class="b">${told('p', `${TOLD[0]} ${TOLD[1]}`)}</div></div><div class="k3">${cards((t, e, at) => `<div class="q"><a href="/${at}"><h3>${t}</h3></a><p>${e}</p></div>`)}</div>`,
  ),
  'a story of a picture and its caption': pageOf(
    `<div class="k2"><h1 data-told>${HEADLINE}</h1><figure><img><figcaption data-told>${CAPTION} قال إن الخط سيفتح قريبا</figcaption></figure></div>`,
  ),
  'a video page with a description': pageOf(
    `<div class="vp"><video></video><h1 data-told>${HEADLINE}</h1><div class="ds" data-told>${TOLD[0]}</div><div class="up"><h3>التالي</h3>${cards((t, _e, at) => `<a href="/${at}"><span>${t}</span><span>02:1${at}</span></a>`)}</div></div>`,
  ),
  'advertising text between paragraphs that tells': pageOf(
    `<div class="c1"><h1 data-told>${HEADLINE}</h1><div>${paragraphs(0, 3)}<div class="x7"><a href="https://shop.example"><img></a><a href="https://shop.example"><p>قال المصنع إن هذا المنتج هو الأفضل في السوق هذا العام لكل بيت.</p></a></div>${paragraphs(3, 6)}</div></div>`,
  ),
  'a bar that stays in the window': pageOf(
    `<div class="c1"><h1 data-told>${HEADLINE}</h1>${paragraphs(0, 2)}</div><div class="z8" style="position: fixed; bottom: 0"><p>قال ناشر الأفق إن التطبيق الجديد متاح الآن لجميع القراء في المتاجر.</p></div>`,
  ),
  'a share bar with words and counts': pageOf(
    `<div class="c1"><h1 data-told>${HEADLINE}</h1><div class="x1"><span>شارك</span><span>120</span><button>نسخ</button></div>${paragraphs(0, 4)}<div class="x2"><span>شارك هذا الخبر</span> <a href="/f">فيسبوك</a></div></div>`,
  ),
  'a box of points before the story': pageOf(
    `<article><h1 data-told>${HEADLINE}</h1><div class="pts"><h2 data-told>أبرز ما جاء في الخبر</h2><ul><li data-told>${TOLD[6]}</li><li data-told>ثلاثة خطوط جديدة قبل نهاية العام المقبل</li></ul></div><div>${paragraphs(0, 4)}</div></article>`,
  ),
  'a subscription wall under the first paragraphs': pageOf(
    `<article><h1 data-told>${HEADLINE}</h1><div>${paragraphs(0, 3)}</div><div class="wl"><h3>أكمل القراءة مع اشتراك الأفق</h3><p>انضم إلى آلاف القراء الذين يقولون إن الأفق مصدرهم الأول للخبر الموثوق.</p><a href="/s">اشترك الآن</a></div></article>`,
  ),
};
