import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/dom/article';
import { documentOf } from './dom';

const FIRST =
  'قال الوزير أحمد سالم إن الحكومة ستعلن عن خطتها الاقتصادية يوم الأحد المقبل في مؤتمر صحفي.';
const SECOND =
  'ونفت المعارضة علمها بهذه الخطة، مشيرة إلى أنها لم تتلق أي دعوة إلى الاجتماع المقبل.';
const THIRD =
  'وبحسب مصدر مطلع فإن الخطة تتضمن خفض الضرائب على الشركات الصغيرة والمتوسطة خلال عامين.';
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const TEXT = [FIRST, SECOND, THIRD];
const HEADLINE = 'الوزير: خطة اقتصادية جديدة';
const links = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/${at}">قال الخبير إن الأسعار سترتفع مرة أخرى ${at}</a></li>`).join('')}</ul>`;

const linesOf = (html: string) => readArticle(documentOf(html)).text.split('\n');

describe('the article is read and nothing else', () => {
  test.each<[string, string, readonly string[]]>([
    ['a plain page', `<h1>${HEADLINE}</h1>${STORY}`, [HEADLINE, ...TEXT]],
    ['bare text with breaks', `<div>${TEXT.join('<br><br>')}</div>`, TEXT],
    [
      'an old site of tables',
      `<table><tr><td>${links(9)}</td><td><h1>${HEADLINE}</h1>${TEXT.join('<br>')}</td></tr></table>`,
      [HEADLINE, ...TEXT],
    ],
    [
      'menus and footers',
      `<nav>${links(9)}</nav><main>${STORY}</main><footer>قال محرر الموقع إن جميع الحقوق محفوظة لأصحابها.</footer>`,
      TEXT,
    ],
    ['a menu without a name', `<div>${links(20)}</div><div>${STORY}</div>`, TEXT],
    [
      'a box of related links in the body',
      `<article><p>${FIRST}</p><div class="related-posts"><h3>قال الخبير</h3>${links(3)}</div><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'a pointer to another article',
      `<article><p>${FIRST}</p><p>اقرأ أيضًا: <a href="/2">قال الخبير إن الأسعار سترتفع</a></p><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'a promoted link between paragraphs',
      `<article><p>${FIRST}</p><p><a href="/2">قال الخبير إن الأسعار سترتفع مرة أخرى هذا العام</a></p><p>${SECOND}</p></article>`,
      [FIRST, SECOND],
    ],
    [
      'comments and tags',
      `<article>${STORY}<div class="post-tags">الوسوم: الوزير</div></article><section id="comments"><p>${FIRST.replace('الوزير', 'القارئ')}</p></section>`,
      TEXT,
    ],
    [
      'a newsletter form',
      `<article>${STORY}<form><p>قال القراء إن نشرتنا هي الأفضل، فاشترك فيها الآن.</p></form></article>`,
      TEXT,
    ],
    [
      'whose views comments are',
      `<article>${STORY}<div><p>الآراء الواردة أدناه لا تعبر عن رأي الصحيفة بل عن رأي أصحابها.</p></div></article>`,
      TEXT,
    ],
    [
      'a byline and a date',
      `<article><h1>${HEADLINE}</h1><span class="byline">كتب أحمد سالم</span><div class="date">الأحد 8 نيسان</div>${STORY}</article>`,
      [HEADLINE, ...TEXT],
    ],
    [
      'a standfirst before the body',
      `<h1>${HEADLINE}</h1><div class="x1">${THIRD}</div><div class="x2"><p>${FIRST}</p><p>${SECOND}</p></div>`,
      [HEADLINE, THIRD, FIRST, SECOND],
    ],
    [
      'a caption in the body',
      `<article><p>${FIRST}</p><figure><img><figcaption>الوزير أمس</figcaption></figure><p>${SECOND}</p></article>`,
      [FIRST, 'الوزير أمس', SECOND],
    ],
    ['a hidden second copy', `<div hidden>${STORY}</div><div>${STORY}</div>`, TEXT],
    [
      'a shown second copy',
      `<article><h1>${HEADLINE}</h1>${STORY}</article><div class="mobile"><h1>${HEADLINE}</h1>${STORY}</div>`,
      [HEADLINE, ...TEXT],
    ],
    [
      'the headline that the head repeats',
      `<html><head><title>${HEADLINE} - الخبر</title></head><body><h1>صحيفة الخبر اليومية</h1><h2>${HEADLINE}</h2><div>${STORY}</div></body></html>`,
      [HEADLINE, ...TEXT],
    ],
    ['a class that lies', `<div class="content-with-sidebar no-comments">${STORY}</div>`, TEXT],
    ['a page inside one form', `<form><nav>${links(5)}</nav><div>${STORY}</div></form>`, TEXT],
    [
      'a date inside a sentence',
      `<p>${FIRST}</p><p>وقال <span class="date">أمس</span> إن الخطة ستعلن قريبا بعد موافقة البرلمان.</p>`,
      [FIRST, 'وقال أمس إن الخطة ستعلن قريبا بعد موافقة البرلمان.'],
    ],
    [
      'dates of other articles after the end',
      `<article>${STORY}<span class="when">الأحد، 23 أغسطس 2020</span></article>`,
      TEXT,
    ],
    [
      'a sentence with links in it',
      `<article><p>قال <a href="/p">المرصد السوري</a> إن المقاتلين سيطروا على مستودعات للذخيرة قرب البلدة.</p><p>${SECOND}</p></article>`,
      ['قال المرصد السوري إن المقاتلين سيطروا على مستودعات للذخيرة قرب البلدة.', SECOND],
    ],
  ])('%s', (_name, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  test.each<[string, string]>([
    ['an empty page', ''],
    ['nothing but menus', `<nav>${links(30)}</nav>`],
    ['names of sections', '<a href="/1">سياسة</a> <a href="/2">اقتصاد</a>'.repeat(9)],
    ['labels', '<p>الرئيسية</p><p>سياسة</p>'],
  ])('%s has no article', (_name, html) => {
    expect(readArticle(documentOf(html)).text).toBe('');
  });

  test('a page without html and body is read too', () => {
    expect(linesOf(`<body>${STORY}`)).toEqual(TEXT);
  });

  test('a place in the text leads to its node', () => {
    const { text, map } = readArticle(documentOf(`<article>${STORY}</article>`));
    const start = text.indexOf('المعارضة');
    const [slice] = map.slices({ start, end: start + 8 });
    expect(slice?.node.data.slice(slice.start, slice.end)).toBe('المعارضة');
  });
});

const PAGES = '../shared/pages';
const page = (name: string) => {
  const bytes = readFileSync(`${PAGES}/${name}`);
  return documentOf(
    new TextDecoder(name.includes('cp1256') ? 'windows-1256' : 'utf-8').decode(bytes),
  );
};

describe.skipIf(!existsSync(PAGES))('real pages', () => {
  test.each<[string, string, RegExp, RegExp]>([
    [
      '001-cnnarabic.html',
      '#cnnContentContainer',
      /^معارضون يسيطرون على مخازن[^\n]*\nدمشق، سوريا \(CNN\) -- أكدت/,
      /الأكثر تصفح|القبض على شاب|آخر تحديث|الآراء الواردة|Turner/,
    ],
    [
      '003-youm7.html',
      '#articleBody',
      /^وزير الرى يشهد[^\n]*\nالدكتور محمد عبد العاطي[^\n]*\nشهد الدكتور/,
      /كتبت أسماء|مشاركة$|الموضوعات المتعلقة|إيراد النهر/m,
    ],
    [
      '006-alyaum.html',
      '.aksa-articleBody',
      /^طهران تدفن[^\n]*\nعناصر من الشرطة[^\n]*\nوسط تهديدات/,
      /حسام أبو العلا|مسلحون يطلقون|مواضيع ذات علاقة/,
    ],
    [
      '008-elbaladtv.html',
      '.content-inner',
      /^تركى آل الشيخ[^\n]*\nانتشر خبر[^\n]*\nإلا أن يسرا[^\n]*\nفي حين أعلن/,
      /إقرأ أيضاً|المدير الفني|تاجز|ضحى عرفة|محمود مكاوي/,
    ],
    [
      '010-assabahtn.html',
      '[property*="articlebody" i]',
      /^الناشط الحقوقي[^\n]*\n- الجيل الذي[^\n]*\nحوار: آسيا/,
      /إضافة تعليق|جريدة الصباح بتاريخ|Tweet/,
    ],
    [
      '017-hespress-355477-apibody.html',
      'article',
      /^حريق عين عودة[^\n]*\nأوضاع مزرية/,
      / لا شيء /,
    ],
    ['018-hespress-355367-apibody.html', 'article', /^ولي عهد السعودية[^\n]*\nقدّم وليّ/, / لا شيء /],
    ['023-encoding-cp1256-nometa.html', 'body', /^أعلنت كتائب/, / لا شيء /],
  ])('%s', (name, selector, begins, never) => {
    const document = page(name);
    const { text } = readArticle(document);
    expect(text).toMatch(begins);
    expect(text).not.toMatch(never);
    for (const paragraph of document.querySelector(selector)?.querySelectorAll('p') ?? []) {
      const words = (paragraph.textContent ?? '').replace(/\s+/g, '').trim();
      const isOfArticle =
        paragraph.closest('[class*="related"], form, [id*="comment"]') === null &&
        !/^\s*الآراء الواردة/.test(paragraph.textContent ?? '');
      if (words.length > 60 && isOfArticle) expect(text.replace(/\s+/g, '')).toContain(words);
    }
  });
});
