import { CAPTION, HEADLINE, OTHERS, pageOf, paragraphs, STANDFIRST, TOLD, told } from './words';

/** A story whose body is written so. */
const bodyOf = (body: string) =>
  pageOf(`<div class="c1">${told('h1', HEADLINE)}<div class="c2">${body}</div></div>`);

/** A story with something in its midst. */
const midst = (inMidst: string) =>
  pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div class="c2">${paragraphs(0, 3)}${inMidst}${paragraphs(3, 6)}</div></div>`,
  );

/** A story with something under it. */
const under = (rest: string) =>
  pageOf(
    `<div class="c1">${told('h1', HEADLINE)}<div class="c2">${paragraphs(0, 5)}</div>${rest}</div>`,
  );

const [O0, O1, O2, O3] = OTHERS;

/** Pages whose bodies are written in many ways, and with many things in them and under them. */
export const BODIES: Readonly<Record<string, string>> = {
  'a body in several containers':
    pageOf(`<main><div class="top">${told('h1', HEADLINE)}${told('h2', STANDFIRST)}</div>
<div class="row"><div class="part">${paragraphs(0, 2)}</div></div><div class="slot"><span>إعلان</span></div>
<div class="row"><div class="part">${paragraphs(2, 4)}</div></div><div class="row"><div class="also"><a href="/1"><img alt=""></a><a href="/1">${O0[0]}</a></div></div>
<div class="row"><div class="part">${paragraphs(4, 6)}</div></div></main>`),
  'a body of fields, each with a heading of its own':
    pageOf(`<article class="node"><h1>${told('span', HEADLINE)}</h1><div class="node__content">
${[0, 2, 4]
  .map(
    (at) =>
      `<div class="paragraph paragraph--type--one-column"><div class="field field--name-title"><h3 data-told>محور رقم ${at} من الخطة</h3></div><div class="field field--type-text-long"><div class="field__item">${paragraphs(at, at + 2)}</div></div></div><div class="paragraph paragraph--type--image"><div class="field"><img alt=""><div class="caption" data-told>${CAPTION} ${at}</div></div></div>`,
  )
  .join('')}</div></article>`),
  'paragraphs in spans and breaks': bodyOf(
    `<span style="font-size:18px">${TOLD.slice(0, 5)
      .map((words) => `${told('span', words)}<br><br>`)
      .join('\n')}</span>`,
  ),
  'paragraphs in font and center': bodyOf(
    `<center><img alt=""></center><font size="4" color="#333">${TOLD.slice(0, 4)
      .map((words) => `<center>${told('font', words, 'face="Tahoma"')}</center><br>`)
      .join('')}</font>`,
  ),
  'bare text and breaks with an advertisement between': bodyOf(
    `${told('span', TOLD[0])}<br><br>${told('span', TOLD[1])}<br><div id="div-gpt-1"><script>var a = 'قال إن'</script></div><!-- إعلان --><br>${told('span', TOLD[2])}<br><br>\n<b data-told>الخطوط الثلاثة</b><br>${told('span', TOLD[3])}<br>`,
  ),
  'a blog post of bare text': pageOf(
    `<div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">${told('span', HEADLINE)}</h3><div class="post-body entry-content float-container" id="post-body-99"><div style="text-align:right"><div class="separator"><a href="x.jpg" imageanchor="1"><img></a></div>${told('span', TOLD[0])}<br /><a name="more"></a><br />${told('span', TOLD[1])}<br /><br /><span style="font-size: large;">${told('span', TOLD[2])}</span><br />${told('span', TOLD[3])}</div><div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author">مرسلة بواسطة <span class="fn">سلمى</span></span><span class="post-timestamp">في <a class="timestamp-link" href="/1"><abbr>10:15 ص</abbr></a></span></div></div></div>`,
  ),
  'a large first letter and joined words': bodyOf(
    `<p data-told><span class="dropcap">${TOLD[0].slice(0, 1)}</span>${TOLD[0].slice(1)}</p><p data-told>و<a href="/m">نفت</a> نقابة السائقين أن تكون قد وافقت على تخفيض عدد الرحلات الليلية.</p>${paragraphs(3, 5)}`,
  ),
  'a body whose line breaks a style keeps': bodyOf(
    `<div style="white-space: pre-line" data-told>${TOLD.slice(0, 5).join('\n\n')}</div>`,
  ),
  'bodies in noscript and template beside the one that is shown': bodyOf(
    `${paragraphs(0, 4)}<noscript><p>${TOLD[4]}</p></noscript><template><p>${TOLD[5]}</p></template><script type="application/json">{"body":"${TOLD[6]}"}</script>`,
  ),
  'paragraphs deep in wrappers': bodyOf(
    TOLD.slice(0, 5)
      .map(
        (words) =>
          `<div class="w"><div class="x"><div class="y"><p><span><span>${told('span', words)}</span></span></p></div></div></div>`,
      )
      .join(''),
  ),
  'a body in table cells': pageOf(
    `<table><tr><td><b data-told>${HEADLINE}</b></td></tr>${TOLD.slice(0, 5)
      .map((words) => `<tr><td>${told('span', words)}</td></tr>`)
      .join('')}</table>`,
    { title: HEADLINE },
  ),
  'short cells of a table in the story': midst(
    `<table class="t"><tbody><tr><th data-told>الجهة</th><th data-told>ما قالته</th></tr><tr><td data-told>النقابة</td><td data-told>نفت الخبر</td></tr><tr><td data-told>البلدية</td><td data-told>أكدت الموعد</td></tr><tr><td data-told>الوزارة</td><td data-told>قالت إنها ستدرس الطلب</td></tr></tbody></table>`,
  ),
  'a list of short items in the story': midst(
    `<ul><li data-told>خط الساحل</li><li data-told>خط الجبل</li><li data-told>خط المطار</li></ul>`,
  ),
  'a gallery with captions': midst(
    `<div class="gal"><figure><img alt=""><figcaption data-told>${CAPTION}</figcaption></figure><figure><img alt=""><figcaption data-told>محطة القطار الجديدة في الضاحية</figcaption></figure></div>`,
  ),
  'a promoted link in a paragraph of its own': midst(
    `<p><a href="/1">${O1[0]}</a></p><p><strong><a href="/2">${O2[0]}</a></strong></p>`,
  ),
  'links to read also, in one box with breaks': midst(
    `<div><strong>إقرأ أيضاً</strong><br><a href="/1">${O1[0]}</a><br><a href="/2">${O2[0]}</a><br></div>`,
  ),
  'read also at the end of a paragraph, on a line of its own': midst(
    `<p><span data-told>${TOLD[6]}</span><br><br><strong>اقرأ أيضاً: <a href="/1">${O1[0]}</a></strong></p>`,
  ),
  'a linked card with its picture and excerpt in the midst': midst(
    `<div class="k"><a href="/1"><img alt=""><div><h4>${O1[0]}</h4><span>${O1[1]}</span></div></a></div>`,
  ),
  'a video with its title and a hint': midst(
    `<div class="v"><iframe src="about:blank"></iframe><p>شاهد الفيديو: <a href="/v">${O2[0]}</a></p></div>`,
  ),
  'a pulled quotation without telling class': midst(`<aside><p>${TOLD[1]}</p></aside>`),
  'other articles under words that name them otherwise': under(
    [
      'مواضيع قد تهمك',
      'اخترنا لكم',
      'نرشح لك',
      'شاهد أيضاً',
      'الأكثر مشاهدة',
      'من نفس القسم',
      'أخبار مشابهة',
    ]
      .map(
        (over, at) =>
          `<div><h3>${over}</h3><div><a href="/${at}">${OTHERS[at % 4]?.[0]}</a><p>${OTHERS[at % 4]?.[1]}</p></div></div>`,
      )
      .join(''),
  ),
  'one other article with an excerpt under the story': under(
    `<div class="n"><span>الخبر التالي</span><a href="/n"><h3>${O3[0]}</h3></a><p>${O3[1]}</p></div>`,
  ),
  'the writer under the column': under(
    `<div class="bio"><img alt=""><h4><a href="/w">ناجي منصور</a></h4><p>كاتب وباحث في الاقتصاد السياسي، صدر له كتابان ويقول إن الأرقام لا تكذب.</p></div>`,
  ),
  'a pager and a short address': under(
    `<div><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=2">التالي</a></div><div>رابط مختصر: <input value="https://x.example/1"></div><p>رابط قصير: https://x.example/1</p>`,
  ),
  'a notice of cookies without telling class': pageOf(
    `<div class="z9"><p>يستخدم هذا الموقع ملفات تعريف الارتباط، ويقول شركاؤنا إنها تحسن تجربة القراء في تصفح الموقع.</p><button>موافق</button></div><div class="c1">${told('h1', HEADLINE)}${paragraphs(0, 2)}</div>`,
  ),
  'a notice of cookies after the story': pageOf(
    `<div class="c1">${told('h1', HEADLINE)}${paragraphs(0, 2)}</div><div class="z9" style="position:fixed;bottom:0"><p>يستخدم هذا الموقع ملفات تعريف الارتباط، ويقول شركاؤنا إنها تحسن تجربة القراء في تصفح الموقع.</p><button>موافق</button></div>`,
  ),
  'a foot that is none by its tag': under(
    `</div><div class="ft"><div><p>تصدر صحيفة الأفق عن دار الأفق للنشر، وتؤكد إدارتها أنها مستقلة عن الأحزاب.</p></div><div>جميع الحقوق محفوظة © 2023</div>`,
  ),
  'a page to print': pageOf(
    `<body><img src="logo.png"><hr><b data-told>${HEADLINE}</b><br>الأربعاء 1 فبراير 2023<hr><p data-told>${TOLD[0]}</p><p data-told>${TOLD[1]}</p><p data-told>${TOLD[2]}</p><hr>https://x.example/print/1<br>جميع الحقوق محفوظة`,
    { title: HEADLINE },
  ),
  'an interview': midst(
    `<p data-told><strong>* هل وافقت النقابة على الخطة؟</strong></p><p data-told>- قلت للوزير إننا لن نوافق قبل أن نرى الأرقام كلها.</p><p data-told><strong>س: ومتى؟</strong></p><p data-told>ج: قريبا.</p>`,
  ),
  'text before the headline in the same block': pageOf(
    `<div class="d"><div class="cat"><a href="/c">محليات</a></div><div class="ttl" data-told>${HEADLINE}</div><div class="by">الأفق - سلمى الحاج</div><div class="txt">${paragraphs(0, 4)}</div></div>`,
  ),
  'the headline as a link to itself': pageOf(
    `<article><h2 class="t"><a href="/self">${told('span', HEADLINE)}</a></h2>${paragraphs(0, 5)}</article><div class="s">${OTHERS.map(([title], at) => `<h2><a href="/${at}">${title}</a></h2>`).join('')}</div>`,
  ),
  'a copy for other screens': pageOf(
    `<main><div class="m">${told('h1', HEADLINE)}${told('p', STANDFIRST)}</div><div class="d"><h1>${HEADLINE}</h1><p>${STANDFIRST}</p>${paragraphs(0, 4)}</div></main>`,
  ),
  'an agency copy with ideographic indents': bodyOf(
    TOLD.slice(0, 4)
      .map((words) => `<p>　　${told('span', words)}　</p>`)
      .join(''),
  ),
  'a source line and a contribution': midst('').replace(
    '</div></div></body>',
    '<p>المصدر: وكالات</p><p>شارك في التغطية: سلمى الحاج</p></div></div></body>',
  ),
};
