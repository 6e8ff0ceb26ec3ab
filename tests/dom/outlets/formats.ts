import {
  COMMENTS,
  HEADLINE,
  inForms,
  OTHERS,
  pageOf,
  paragraphs,
  STANDFIRST,
  TOLD,
  told,
} from './words';

/** A story in one column, with something in its midst. */
const withInMidst = (inMidst: string) =>
  pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div class="c2">${paragraphs(0, 3)}${inMidst}${paragraphs(3, 6)}</div></div>`,
  );

/** Cards of other articles, their excerpts in paragraphs. */
const cards = OTHERS.map(
  ([title, excerpt], at) =>
    `<div class="it"><h3><a href="/${at}">${title}</a></h3><p>${excerpt}</p></div>`,
).join('');

/** Pages of the forms that news comes in beside the plain article. */
export const FORMATS: Readonly<Record<string, string>> = {
  'an advertisement in the midst of a sentence': pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div data-told>${TOLD[0].slice(0, 20)} <ins class="adsbygoogle" style="display:block;height:90px"></ins>${TOLD[0].slice(20)}<br>${TOLD[1]}<br>${TOLD[2]}</div></div>`,
  ),

  'words in the forms of letters, as old programs write them': pageOf(
    `<div class="k">${OTHERS.map(([title], at) => `<p><a href="/${at}">${inForms(title)}</a></p>`).join('')}</div><div class="t">${told('h1', inForms(HEADLINE))}${TOLD.slice(
      0,
      4,
    )
      .map((words) => told('p', inForms(words)))
      .join('')}</div>`,
  ),

  'a blog whose posts stand under their dates': pageOf(`
<div class="content-outer"><div id="header"><h1 class="title">مدونة الأفق</h1></div><div class="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed">
<div class="date-outer"><h2 class="date-header"><span>الأربعاء، 1 فبراير 2023</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><a name="123"></a>${told('h3', HEADLINE, 'class="post-title entry-title"')}
<div class="post-body entry-content"><div dir="rtl" trbidi="on"><div class="separator"><a href="/x.jpg"><img alt=""></a></div>${TOLD.slice(
    0,
    3,
  )
    .map((words) => `${told('div', words, 'style="text-align: justify;"')}<div><br></div>`)
    .join('')}</div></div>
<div class="post-footer"><span class="post-author vcard">مرسلة بواسطة <a href="/u">محمود سلامة</a></span> <span class="post-labels">التسميات: <a href="/l">قطارات</a></span></div></div></div></div></div></div></div></div>
<div class="sidebar"><div class="widget PopularPosts"><h2>المشاركات الشائعة</h2>${OTHERS.map(([title, excerpt], at) => `<div class="item-content"><div class="item-title"><a href="/${at}">${title}</a></div><div class="item-snippet">${excerpt}</div></div>`).join('')}</div></div></div>`),

  'a live page of entries with times and authors': pageOf(`
<main><header>${told('h1', HEADLINE)}${told('p', STANDFIRST)}</header><section class="lb"><div><h2 data-told>أبرز التطورات</h2><ul>${told('li', TOLD[4])}</ul></div>
${TOLD.slice(0, 4)
  .map(
    (words, at) =>
      `<div class="lb-post"><div><time>1${at}:05</time></div><h3 data-told>تحديث رقم ${at + 1} من التغطية المستمرة</h3><div>${told('p', words)}</div><div class="lb-share">شارك التحديث</div></div>`,
  )
  .join('')}</section></main>`),

  'posts of a social network and pulled quotations': withInMidst(`
<blockquote class="twitter-tweet"><p lang="ar" dir="rtl" data-told>${COMMENTS[0]}</p>&mdash; سامر الحلبي (@alhalabi) <a href="https://social.example/1">١ فبراير ٢٠٢٣</a></blockquote>
<aside class="pullquote"><p>${TOLD[1]}</p></aside><figure><blockquote><p>${TOLD[0]}</p></blockquote></figure>`),

  'a box that asks for an address': withInMidst(
    `<div class="c3"><h4>كل صباح في بريدك</h4><p>تصلك كل صباح أهم ما تنشره الأفق من أخبار وتحليلات، ويقول قراؤنا إنها تكفيهم.</p><input type="email"><button>سجل</button></div>`,
  ),

  'a box that asks what readers think': withInMidst(
    `<div class="c3"><p>هل تؤيد زيادة عدد القطارات بين المدن الساحلية والعاصمة؟</p><label><input type="radio"> نعم</label><label><input type="radio"> لا</label></div>`,
  ),

  'keywords, channels and disclaimers in paragraphs of their own': withInMidst(`
<p>#قطارات #العاصمة #النقل</p><p>يمكنكم متابعة آخر الأخبار عبر قناتنا على تلغرام.</p><p>استمع إلى المقال بصوت آلي</p>
<p>للإعلان في الموقع يرجى التواصل عبر البريد الإلكتروني.</p><p>* المقال يعبر عن رأي كاتبه ولا يعبر بالضرورة عن رأي الصحيفة.</p>`),

  'sentences that begin as pointers do': withInMidst(`
<p data-told>اشترك في المناورات جنود من ثلاث دول أوروبية.</p>
<p data-told>المزيد من الدول تعلن موقفها من الخطة، إذ قالت <a href="/1">الحكومة النرويجية</a> إنها ستوقع الاتفاق في نهاية الشهر.</p>`),

  'what readers wrote, which no class names': pageOf(
    `<div class="c1">${told('h1', HEADLINE)}${paragraphs(0, 2)}<div class="c2"><h3>آراء القراء (3)</h3>${[
      ...COMMENTS,
      ...COMMENTS,
      ...COMMENTS,
    ]
      .map((words) => `<div class="c3"><b>زائر</b><p>${words}</p></div>`)
      .join('')}</div></div>`,
  ),

  'a column with its writer and a disclaimer': pageOf(`
<article class="opinion"><div class="writer"><a href="/w">ناجي منصور</a><p>كاتب وباحث في الاقتصاد السياسي.</p></div>${told('h1', HEADLINE)}<div class="txt">${paragraphs(0, 6)}</div><p>* الآراء الواردة في المقال لا تعكس موقف الصحيفة.</p></article>`),

  'a form around everything': pageOf(`
<form id="aspnetForm" method="post"><div id="ctl00_header"><a href="/1">محليات</a> <a href="/2">رياضة</a></div>
<div id="ctl00_pnl">${told('span', HEADLINE, 'class="ttl"')}<br><span>الأربعاء 01-02-2023 09:15 AM</span><div id="ctl00_divContent" data-told>${TOLD[0]}<br><br>${TOLD[1]}<br>${TOLD[2]}<br><br>${TOLD[3]}</div></div>
<div id="ctl00_rel">${OTHERS.map(([title], at) => `<a href="/${at}">${title}</a><br>`).join('')}</div><input type="email"><div>جميع الحقوق محفوظة لصحيفة الأفق 2023</div></form>`),

  'a short story in parts named as the site is': pageOf(
    `<div class="main-tabs"><div class="article-print">${told('h1', HEADLINE)}<div class="post-share-body">${paragraphs(0, 2)}</div><div class="comments-box"><p>${COMMENTS[0]}</p></div></div></div><div class="rail">${cards}${cards}${cards}</div>`,
    { head: '<meta property="og:type" content="article">' },
  ),

  'entries without headings under a headline': pageOf(
    `<main><div>${told('h1', HEADLINE)}${told('p', STANDFIRST)}</div><div class="feed">${TOLD.slice(
      0,
      4,
    )
      .map((words, at) => `<article><span>1${at}:05</span>${told('p', words)}</article>`)
      .join('')}</div></main>`,
  ),

  'a front page of cards that are links': pageOf(
    `<div class="home">${OTHERS.map(([title, excerpt], at) => `<a class="card" href="/${at}">${told('h3', title)}${told('p', excerpt)}<span>قبل ساعة</span></a>`).join('')}</div>`,
    { title: 'صحيفة الأفق' },
  ).replace(/<meta property="og:title"[^>]*>/, ''),

  'what the site says of itself, which no class names': pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div class="c2"><span>التعليقات: 0</span></div>${paragraphs(0, 3)}</div><div class="c4"><div><h4>من نحن</h4><p>الأفق صحيفة يومية مستقلة، وتقول إدارتها إنها لا تتبع أي حزب سياسي في البلاد.</p></div><div><h4>اتصل بنا</h4><p>شارع الجامعة، العاصمة. هاتف 0123456789</p></div></div>`,
  ),
};
