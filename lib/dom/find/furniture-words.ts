const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that belong to the site and not to the article. */
export const FURNITURE_TAGS = set('nav aside footer form dialog menu search');

/** Roles that say the same. */
export const FURNITURE_ROLES = set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip alert status form',
);

/** Words in a class or an id (parted at hyphens, underscores and capitals) that name a part of the site. */
export const FURNITURE_WORDS = set(
  'ad ads advert advertisement advertising adsbygoogle author authors banner breadcrumb breadcrumbs byline comment comments commentslist cookie cookies date dateline disqus footer gdpr infolinks keywords livefyre login menu modal mostread most nav navbar navigation newsletter outbrain pager pagination paywall popular popup print promo promoted promotion recommended recommendation recommendations related relatedposts share sharebar sharedaddy sharing sidebar signup skip social socials sponsor sponsored subscribe subscription tabs taboola tags timestamp toolbar topbar trending writer writeby',
);

/** Whole class names by which sites hide words from sight for a purpose of their own. */
export const HIDDEN_CLASSES = set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only element-invisible a11y-hidden sr-text',
);

/** Two words in a row that name a part of the site where neither does alone. */
export const FURNITURE_PAIRS = set(
  'read-also read-more read-next see-also also-read more-news more-stories latest-news latest-posts you-may may-like write-by post-tags article-tags news-tags entry-meta post-meta article-meta inline-related top-stories follow-us app-download call-to tag-list tags-list short-url',
);

/** How a line begins that points to other articles or to the site, written with bare alef, no marks and ه for ة. */
const POINTERS = [
  '(?:اقرا|اقراي|اقروا|شاهد|شاهدي|شاهدوا|طالع|طالعوا|انظر|تابع|تصفح) (?:ايضا|ايضاً|المزيد|كذلك)',
  'للمزيد|المزيد من|لمتابعه|للاشتراك|اشترك|اشتركوا|تابعونا|تابعنا|تابعوا|حمل التطبيق|حمل تطبيق',
  'قد يهمك|قد يعجبك|ربما يعجبك|ذات صله|ذات علاقه',
  '(?:اخبار|مقالات|مواضيع|موضوعات|مواد|الموضوعات|الاخبار) (?:ذات صله|ذات علاقه|متعلقه|المتعلقه|المرتبطه)',
  'الاكثر (?:قراءه|مشاهده|تصفحا|تصفحاً|تداولا)',
  'كلمات مفتاحيه|كلمات دلاليه|الكلمات المفتاحيه|الكلمات الدلاليه|الوسوم|وسوم|تاجز|تاغات',
  '(?:شارك|مشاركه) (?:هذا|المقال|الخبر|الموضوع)|نسخ الرابط|طباعه المقال',
  'جميع الحقوق محفوظه|حقوق النشر|اضف تعليق|اترك تعليق|لا توجد تعليقات',
];

/** Matches a line that begins so. */
export const POINTER = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${POINTERS.join('|')})(?!\\p{L})`, 'u');
