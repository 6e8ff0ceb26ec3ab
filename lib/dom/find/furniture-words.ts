const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that belong to the site and not to the article. */
export const FURNITURE_TAGS = set(
  'nav aside footer form dialog menu search marquee amp-ad amp-sidebar amp-consent amp-embed amp-sticky-ad amp-user-notification amp-social-share amp-lightbox amp-next-page',
);

/** Roles that say the same. */
export const FURNITURE_ROLES = set(
  'navigation comment complementary contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip alert status form',
);

/** Words in a class or an id (parted at hyphens, underscores and capitals) that name a part of the site. */
export const FURNITURE_WORDS = set(
  'ad ads adslot advert advertisement advertising adsbygoogle author authors banner bio breadcrumb breadcrumbs byline consent cookie cookies date dateline didomi footer gdpr infolinks keywords marquee login menu modal mostread most nav navbar navigation newsletter newsticker onetrust outbrain pager pagination paywall poll popular popup print promo promoted promotion recommended recommendation recommendations related relatedposts share sharebar sharedaddy sharing sidebar signup skip social socials sponsor sponsored subscribe subscription tabs taboola tags ticker timestamp toolbar topbar trending writer writeby',
);

/** Words that name what readers wrote. */
export const COMMENT_WORDS = set('comment comments commentlist commentslist disqus livefyre');

/** Words before which another says what is not there, or what stands beside the element. */
export const DENYING_WORDS = set(
  'no not without with has have hide hidden disable disabled is and',
);

/** Whole class names by which sites hide words from sight for a purpose of their own. */
export const HIDDEN_CLASSES = set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only element-invisible a11y-hidden sr-text',
);

/** Two words in a row that name a part of the site where neither does alone. */
export const FURNITURE_PAIRS = set(
  'read-also read-more more-on you-might news-line widget-area sidebar-widget author-box about-author other-news more-articles related-news read-next see-also also-read more-news more-stories latest-news latest-posts you-may may-like write-by post-tags article-tags news-tags entry-meta post-meta article-meta inline-related top-stories follow-us app-download call-to tag-list tags-list short-url',
);

/** Two words in a row that name what holds stories although the first names a part of the site. */
export const STORY_PAIRS = set('date-outer date-posts');

/** How a line begins that points to other articles or to the site, written with bare alef, no marks and ه for ة. */
const POINTERS = [
  '(?:اقر(?:ا(?:/?ي|وا)?|وا)|(?:شاهد|طالع)(?:/?ي|وا)?|انظر|تابع|تصفح)[ :]+(?:ايضا|المزيد|كذلك|التالي)',
  'شاهد(?:وا|ي)? (?:بالصور|(?:ب?ال)?فيديو)',
  '(?:اعلان(?:ات)?|مساحه اعلانيه|محتو[يى] ممول)[^\\u0620-\\u064a]*$',
  '(?:هذا|هذه) (?:المحتو[يى]|الماده|المقاله?) (?:متاحه?|مخصصه?|للمشتركين)',
  'للمزيد|(?:ل|ال)مزيد من (?:الاخبار|التفاصيل|المعلومات|المقالات|الموضوعات|المواضيع|القصص|التغطيه)|المزيد من [^.]{1,25}$',
  'لمتابعه|ل(?:مشاهده|قراءه|معرفه|مطالعه) (?:المزيد|التفاصيل|بقيه|باقي)|للاشتراك|تابع(?:ونا|نا|وا)|حمل (?:ال)?تطبيق|(?:اضغط|انقر) هنا',
  'اشترك(?:وا)? (?:الان|معنا|مجانا|لتصلكم?|في (?:القناه|النشره|القائمه|(?:ال)?خدمه))|سجل(?:وا)? (?:بريدك|بريدكم|الان|معنا)',
  '(?:يمكن|بامكان)كم? (?:ايضا )?(?:متابعه|متابعتنا|الاشتراك|تحميل|الانضمام|قراءه|مشاهده|مطالعه)',
  'للاعلان (?:في|على|عبر|معنا|لدينا)|للتواصل (?:مع|معنا|عبر)|استمع(?:وا)? ال[يى] (?:المقال|الخبر|النص|التقرير|هذا|النسخه)',
  'تابع (?:اخر|احدث|جميع|كل|قناتنا|صفحتنا|حسابنا|حساباتنا|موقعنا)|(?:انضم|اشترك)(?:وا)? (?:ال[يى]|في|ب)? ?(?:قناتنا|قناه|صفحتنا|مجموعتنا|نشرتنا|جروب)',
  '(?:(?:مواضيع|موضوعات|اخبار|مقالات|قصص) )?(?:قد|ربما) [يت](?:هم|عجب)كم?|ذات (?:صله|علاقه)|(?:اخترنا|نرشح|رشحنا) لكم?|من (?:نفس|ذات) القسم|(?:الخبر|المقال) (?:التالي|السابق)$',
  '(?:مقالات|مواضيع|مواد|قصص|(?:ال)?(?:موضوعات|اخبار)) (?:ذات (?:صله|علاقه)|(?:ال)?متعلقه|المرتبطه|مشابهه|مقترحه|مختاره)',
  'الاكثر (?:قراءه|مشاهده|تصفحا|تداولا)',
  '(?:ال)?كلمات (?:ال)?(?:مفتاحيه|دلاليه|داله)|(?:ال)?وسوم|تاجز|تاغات',
  '(?:شارك|مشاركه) (?:هذا|المقال|الخبر|الموضوع)|نسخ الرابط|طباعه المقال|(?:شارك|مشاركه|غرد|طباعه|استماع)[^\\u0620-\\u064a]*$',
  '(?:هذا )?(?:المقال|المقاله|الراي|الاراء|التعليقات|المقالات|الكتابات)(?: [^.]{0,60})? و?لا [تي](?:عبر|مثل|عكس)|جميع الحقوق محفوظه|حقوق النشر|(?:اضف|اترك) تعليق|لا توجد تعليقات',
];

/** How a line begins that says when, by whom or for whom an article was written, in the same spelling. */
const LABELS = [
  '(?:تاريخ )?(?:النشر|التحديث|الاضافه)[ :|]|(?:نشرت?|تم (?:النشر|التحديث)|حدث|اضيف) (?:(?:في|يوم|قبل|منذ)[ :]*(?=\\d|ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه))|بتاريخ)',
  '(?:اخر|تم) تحديث|وقت القراءه|مده القراءه|دقائق للقراءه|حجم الخط|عدد (?:المشاهدات|الزيارات|القراءات)|مشاهدات',
  '(?:كتب[ته]?|اعداد|تحرير|ترجمه|تصوير|بقلم|مراسل|المصدر|المصادر|م?صدر الصوره)(?: الصوره| الخبر)?\\s*[:/|–-]',
  'شارك(?:ت|وا)? في (?:التغطيه|التقرير|اعداد|كتابه|تحرير)|اعداد [^.:]{1,40} للنشره',
  'ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)[\\s,،/-]+(?:\\d|(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|جانفي|فيفري|افريل|ماي|جوان|جويليه|اوت) )',
  '(?:قبل|منذ) (?:\\d+|ساع(?:ه|تين|ات)|يوم(?:ين)?|دقيقه|دقائق)[^.]{0,12}$',
];

/** Matches a line that is nothing but keywords, or the signature under a post of a social network that stands in a story. */
export const SIGNATURE = /^(?:#[^\s#]+[\s,،|]*)+$|^[—–-]\s?[^.؟!]{1,80}\(@\w+\)/;

/** Matches a line over what readers wrote, in the same spelling. */
export const OVER_COMMENTS =
  /^[^\u0620-\u064aa-z]*(?:(?:تعليقات|اراء|ردود|مشاركات) (?:القراء|الزوار|المستخدمين|المتابعين|الجمهور)|(?:ال)?تعليقات|(?:اضف|اكتب|اترك) تعليق[اك]?)[^\u0620-\u064aa-z]*$/;

/** Matches how such a line begins that says how many there are and names the story too, as it is written. */
export const OVER_COMMENTS_ON =
  /^\s*(?:[\d٠-٩]+\s*(?:تعليق(?:ا|ات)?|ر[أا]يا?|[آا]راء|فكرة|[أا]فكار)|تعليق(?: واحد|ان)|ر[أا]ي(?: واحد|ان)|فكر(?:ة واحدة|تان)) (?:على|حول|عن)\s*[“”"«]/;

/** Matches a line over what a site says of itself, in the same spelling. */
export const OVER_SITE =
  /^[^\u0620-\u064aa-z]*(?:من نحن|عن (?:الموقع|الصحيفه|القناه|الجريده)|اتصل بنا|تواصل معنا|هيئه التحرير|سياسه الخصوصيه|شروط الاستخدام|(?:النشره|القائمه) البريديه)[^\u0620-\u064aa-z]*$/;

/** Words that lead to another article, as they are written: within a line nothing is folded. */
const LEAD =
  '(?:[اأإ]قر(?:[أا]|[أا]وا|[أئ]ي)|(?:شاهد|طالع|تابع)(?:وا|ي)?|[اأإ]نظر)\\s+(?:[أاإ]يض[\\u064b-\\u0652]*ا?[\\u064b-\\u0652]*|المزيد|كذلك)';

/** Matches such words where a text ends with them. */
export const LEAD_TO_LINK = new RegExp(`(?<![\\u0620-\\u064a])${LEAD}[^\\u0620-\\u064a]*$`);

/** Matches such words where a link begins with them. */
export const LEAD_IN_LINK = new RegExp(`^[^\\u0620-\\u064a]*${LEAD}`);

/** Matches a site's notice of what it keeps of its readers, however long, as it is written. */
export const NOTICE =
  /^[^\u0620-\u064a]*(?:(?:نحن )?نستخدم|نحن وشركا|يستخدم (?:هذا )?(?:الموقع|موقعنا)|(?:باستخدام|بمتابعت|بمواصلت|باستمرار)ك)[^.]{0,80}(?:الارتباط|كوكيز|[Cc]ookies|COOKIES)/;

/** Matches a line in which a site says whose its words are, in the folded spelling. */
export const COPYRIGHT = /(?:جميع|كل|كافه) الحقوق محفوظه|حقوق (?:النشر|الطبع|الملكيه)|^\W*©/;

/** Matches how a button begins that asks a reader for more than reading, in the folded spelling. */
export const CALL = /^[^\u0620-\u064aa-z]*(?:اشترك|سجل|انضم|حمل)(?:وا)?(?![\u0620-\u064a])/;

// Without the flag for either case, and without what may stand before the words: both cost the browser milliseconds.
const beginsWith = (words: readonly string[]) => `^(?:${words.join('|')})`;

/** Matches an opening, from its first letter on, that is a label. */
export const LABEL = new RegExp(beginsWith(LABELS));

/** Matches an opening, from its first letter on, that points elsewhere. */
export const POINTER = new RegExp(`${beginsWith(POINTERS)}(?![\\u0620-\\u064a])`);

/** Matches one that does so with a colon or a stroke after it, apart since it alone doubles what the others cost. */
export const POINTER_WITH_COLON =
  /^(?:اقر(?:ا(?:ي|وا)?|وا)|طالع(?:وا)?)(?: [^ :]+){0,2} ?[:|](?![\u0620-\u064a])/;
