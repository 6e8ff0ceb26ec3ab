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

/** A card of another article as themes write it, its excerpt outside every link. */
const card = (cardClass: string, titleClass: string, excerptClass: string) =>
  OTHERS.map(
    ([title, excerpt], at) =>
      `<div class="${cardClass}"><a href="/${at}"><img alt=""></a><h3 class="${titleClass}"><a href="/${at}">${title}</a></h3><div class="${excerptClass}">${excerpt}</div></div>`,
  ).join('\n');

/** Pages as the themes of blogs and the common content systems make them. */
export const THEMES: Readonly<Record<string, string>> = {
  'a magazine theme with a column of excerpts': pageOf(`
<div id="theme-header"><ul class="main-menu">${links()}</ul></div>
<div class="breaking-news-ticker"><span>عاجل</span><ul>${OTHERS.map(([, excerpt]) => `<li>${excerpt}</li>`).join('')}</ul></div>
<div id="content" class="site-content container"><div class="main-content-row">
<div class="main-content tie-col-md-8" role="main"><article id="the-post" class="container-wrapper post-content">
<header class="entry-header-outer"><div class="entry-header">${told('h1', HEADLINE, 'class="post-title entry-title"')}
${told('h2', STANDFIRST, 'class="entry-sub-title"')}
<div class="single-post-meta post-meta"><span class="author-meta">كتب هذا الخبر مراسلنا في العاصمة محمود سلامة</span><span class="date">قبل ساعتين</span></div></div></header>
<div class="entry-content entry clearfix">${paragraphs(0, 2)}
<div id="inline-related-post" class="mag-box mini-posts-box content-only"><div class="container-wrapper"><div class="mag-box-title"><h3>مقالات ذات صلة</h3></div><ul>${links()}</ul></div></div>
${paragraphs(2, 7)}</div>
<div class="post-bottom-meta post-bottom-tags"><span>الوسوم</span> <a href="/t">قطارات</a></div>
<div class="share-buttons">شارك <a href="/f">فيسبوك</a></div></article>
<div class="about-author container-wrapper"><h3>محمود سلامة</h3><p>صحفي من العاصمة، قال في إحدى مقابلاته إن الخبر الصادق أثمن ما تملكه الصحف.</p></div>
<div id="related-posts" class="container-wrapper"><h3>مقالات ذات صلة</h3><div>${card('related-item', 'post-title', 'excerpt')}</div></div>
<div id="comments"><ol class="comment-list">${COMMENTS.map((words) => `<li><p>${words}</p></li>`).join('')}</ol></div></div>
<aside class="sidebar tie-col-md-4"><div class="widget">${card('post', 'title', 'excerpt')}</div></aside></div></div>
<footer><p>قال ناشر الصحيفة إن جميع الحقوق محفوظة لأصحابها منذ عام 1990.</p></footer>`),

  'a column of excerpts that no class names': pageOf(`
<div class="row"><div class="c8">${told('h1', HEADLINE)}<div>${paragraphs(0, 4)}</div></div>
<div class="c4"><div class="b">${card('item', 't', 'd')}</div></div></div>`),

  'boxes under the story that no class names': pageOf(`
<main><div class="x1">${told('h1', HEADLINE)}${paragraphs(0, 5)}
<div class="x2"><div class="x3">أخبار أخرى</div>${card('x4', 'x5', 'x6')}</div></div></main>`),

  'a page builder': pageOf(`
<div class="elementor elementor-12"><section class="elementor-section"><div class="elementor-container">
<div class="elementor-column"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container">${told('h1', HEADLINE, 'class="elementor-heading-title"')}</div></div>
<div class="elementor-element elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items"><li><span class="elementor-post-info__item--type-date">السبت 14 يناير 2023</span></li></ul></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${paragraphs(0, 6)}</div></div>
<div class="elementor-element elementor-widget elementor-widget-share-buttons"><div>شارك الخبر</div></div>
<div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-posts-container">${OTHERS.map(([title, excerpt], at) => `<article class="elementor-post"><div class="elementor-post__text"><h3><a href="/${at}">${title}</a></h3><div class="elementor-post__excerpt"><p>${excerpt}</p></div><a class="elementor-post__read-more" href="/${at}">اقرأ المزيد</a></div></article>`).join('')}</div></div>
</div></div></div></section></div>`),

  'a block theme with an inner list of related posts': pageOf(`
<div class="jeg_main"><div class="entry-header"><ul class="jeg_breadcrumbs"><li><a href="/">الرئيسية</a></li></ul>${told('h1', HEADLINE, 'class="jeg_post_title"')}</div>
<div class="entry-content no-share"><div class="content-inner"><ins class="adsbygoogle"></ins>${paragraphs(0, 2)}
<div class="jnews_inline_related_post_wrapper left"><div class="jeg_postblock"><h3 class="jeg_block_title">إقرأ أيضاً</h3><div class="jeg_posts">${OTHERS.map(([title, excerpt], at) => `<article class="jeg_post"><div class="jeg_postblock_content"><h3><a href="/${at}">${title}</a></h3><div class="jeg_post_excerpt"><p>${excerpt}</p></div></div></article>`).join('')}</div></div></div>
${paragraphs(2, 5)}<div class="jeg_post_tags"><span>تاجز:</span> <a href="/t">قطارات</a></div></div></div></div>`),

  'a content system with fields': pageOf(`
<div class="region region-content"><div id="block-system-main"><div class="node node-article view-mode-full">
<div class="field field-name-title"><div class="field-items"><div class="field-item even">${told('h2', HEADLINE)}</div></div></div>
<div class="field field-name-post-date"><div class="field-items"><div class="field-item">الأربعاء, مارس 15, 2023 - 11:45 صباحا بتوقيت العاصمة</div></div></div>
<div class="field field-name-field-image"><div class="field-items"><figure><img><figcaption data-told>${CAPTION}</figcaption></figure></div></div>
<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs(0, 5, 'class="rtejustify" style="text-align: justify;"')}<p>&nbsp;</p></div></div></div>
<div class="field field-name-field-tags"><div class="field-label">كلمات دليلية:&nbsp;</div><a href="/t">القطارات</a></div></div></div></div>
<div class="region region-sidebar-second"><div class="view-content">${OTHERS.map(([title, excerpt], at) => `<div class="views-row"><div class="views-field-title"><span><a href="/${at}">${title}</a></span></div><div class="views-field-body"><div>${excerpt}</div></div></div>`).join('')}</div></div>`),

  'words pasted from a word processor': pageOf(`
<div id="news_body">${told('h1', HEADLINE)}
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<p class="MsoNormal" dir="RTL" style="text-align:justify" data-told><b><span lang="AR-SA" style="font-size:14.0pt;font-family:&quot;Simplified Arabic&quot;">${TOLD[0].slice(0, 30)}</span></b><span lang="AR-SA" style="font-size:14.0pt">${TOLD[0].slice(30)}<o:p></o:p></span></p>
<p class="MsoNormal" dir="RTL"><span lang="AR-SA"><o:p>&nbsp;</o:p></span></p>
<p class="MsoNormal" data-told><span style="mso-spacerun:yes"></span><font face="Arial">${TOLD[1].replace('أن', '<span lang="EN-US">أن</span>')}</font></p>
<h3 class="MsoNormal" data-told><span class="blue">${TOLD[2]}</span></h3></div>`),

  'an old page of tables and breaks': pageOf(
    `<table width="980"><tr><td class="menu2">${links('div')}</td><td valign="top">
<table><tr><td class="newstitle"><span data-told>${HEADLINE}</span></td></tr><tr><td class="newsdate">12/03/2009 - 10:20</td></tr>
<tr><td class="newstext"><font size="4"><div data-told>\r\n${TOLD[0]}\r\n<br>\r\n<br />${TOLD[1]}<br><br>\r\n${TOLD[2]}<br>${TOLD[3]}</div></font></td></tr></table></td>
<td width="180"><table>${OTHERS.map(([title, excerpt], at) => `<tr><td><a href="/${at}">${title}</a><br>${excerpt}</td></tr>`).join('')}</table></td></tr></table>`,
    { title: HEADLINE },
  ),

  'a fast page': pageOf(`
<amp-sidebar id="side" layout="nodisplay"><ul>${links()}</ul><p>${OTHERS[0][1]}</p></amp-sidebar>
<amp-consent id="consent"><div><p>قال ناشر الموقع إنه يستخدم ملفات تعريف الارتباط لتحسين تجربة القراء كافة.</p></div></amp-consent>
<article class="amp-wp-article"><header class="amp-wp-article-header">${told('h1', HEADLINE, 'class="amp-wp-title"')}<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">محمود سلامة</span></div></header>
<div class="amp-wp-article-content">${paragraphs(0, 2)}<amp-ad width="300"><div fallback>قال المعلن إن هذا المنتج هو الأفضل في السوق هذا العام.</div></amp-ad>${paragraphs(2, 4)}
<amp-embed type="taboola"></amp-embed></div></article>`),

  'every paragraph in a block of its own with an ad between': pageOf(`
<section class="story"><div class="story__banner">${told('h1', HEADLINE, 'class="story__title"')}<p class="story__lead" data-told>${STANDFIRST}</p></div>
<div class="story__blocks">${TOLD.map((words, at) => `<div class="story__block" data-type="text"><div class="story__text" data-told>${words}</div></div>${at === 2 ? `<div class="story__block" data-type="banner"><div class="dfp-slot">إعلان</div></div><div class="story__block" data-type="article"><a class="story__link" href="/1"><span class="story__link-title">${OTHERS[1][0]}</span><span>أمس, 14:25</span></a></div>` : ''}`).join('\n')}</div></section>`),

  'a promoted card in mid-article with its excerpt': pageOf(`
<article>${told('h1', HEADLINE)}<div class="body">${paragraphs(0, 2)}
<div class="wp-block-group has-background"><p><strong>اقرأ أيضا:</strong></p><p><a href="/0">${OTHERS[0][0]}</a></p><p>${OTHERS[0][1]}</p></div>
${paragraphs(2, 5)}</div></article>`),

  'pointers in many words': pageOf(`
<article>${told('h1', HEADLINE)}<div class="body">${paragraphs(0, 1)}
<p>اقرأ أيضاً |<a href="/0">${OTHERS[0][0]}</a></p><p><strong>إقرأ/ي أيضا:</strong> <a href="/1">${OTHERS[1][0]}</a></p>
${paragraphs(1, 2)}<p><a href="/2">شاهد.. ${OTHERS[2][0]}</a></p><p>لمزيد من التفاصيل <a href="/3">اضغط هنا</a></p>
${paragraphs(2, 3)}<p>انضموا إلى قناتنا على تلغرام لتصلكم آخر الأخبار أولا بأول</p><p>تابع آخر الأخبار عبر <a href="/g">أخبار غوغل</a></p>
${paragraphs(3, 4)}</div></article>`),

  'a story shorter than its comments': pageOf(`
<div class="layout has-sidebar"><div class="post-with-comments"><h1 data-told>${HEADLINE}</h1><div class="post-share-body">${paragraphs(0, 2)}</div></div>
<div class="fb-area" id="reader-comments">${[...COMMENTS, ...COMMENTS, ...COMMENTS, ...COMMENTS].map((words) => `<p>${words}</p>`).join('')}</div></div>`),
};
