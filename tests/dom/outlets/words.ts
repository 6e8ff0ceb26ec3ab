/** What an article tells, sentence by sentence; all of it made up. */
export const TOLD = [
  'قال وزير النقل سامر الحلبي إن الحكومة ستفتح ثلاثة خطوط جديدة للقطارات قبل نهاية العام المقبل.',
  'وأضاف الحلبي في مؤتمر صحفي أن كلفة المشروع لن تتجاوز ما أقره البرلمان في جلسته الأخيرة.',
  'ونفت نقابة السائقين أن تكون قد وافقت على تخفيض عدد الرحلات الليلية بين المدن الساحلية.',
  'وبحسب تقرير للبنك المركزي فإن عائدات النقل ارتفعت خلال الأشهر الستة الماضية ارتفاعا ملحوظا.',
  'وتشير الأرقام الرسمية إلى أن نصف سكان العاصمة يستخدمون الحافلات في الوصول إلى أعمالهم.',
  'وحذرت الخبيرة في شؤون المرور ريم العطار من ازدحام الطرق المؤدية إلى الميناء في الصيف.',
  'ومن المقرر أن تعقد اللجنة المشتركة اجتماعها التالي في منتصف الشهر المقبل بحضور البلديات.',
] as const;

/** The headline of that article, its standfirst and a caption in it. */
export const HEADLINE = 'وزير النقل: ثلاثة خطوط جديدة للقطارات قبل نهاية العام';
export const STANDFIRST =
  'الحكومة تعلن خطة لتوسيع شبكة القطارات، والنقابات تطالب بضمانات للعاملين في القطاع.';
export const CAPTION = 'وزير النقل خلال المؤتمر الصحفي في العاصمة';

/** Headlines of other articles, each with what is told under it. */
export const OTHERS = [
  [
    'المزارعون: موسم القمح هو الأفضل منذ عشر سنوات',
    'قال رئيس اتحاد المزارعين إن إنتاج القمح تضاعف في السهول الشمالية هذا العام.',
  ],
  [
    'الصحة تنفي إغلاق المستشفيات في المحافظات الجنوبية',
    'نفت وزارة الصحة ما تداولته صفحات عن إغلاق المستشفيات في المحافظات الجنوبية.',
  ],
  [
    'خبير: أسعار الذهب ستواصل الصعود في الشتاء',
    'توقع الخبير المالي ناجي منصور أن تواصل أسعار الذهب صعودها خلال فصل الشتاء.',
  ],
  [
    'البلدية تعلن موعد افتتاح الحديقة الكبرى',
    'أعلنت البلدية أن الحديقة الكبرى ستفتح أبوابها للزوار في مطلع الأسبوع المقبل.',
  ],
] as const;

/** What readers wrote under it. */
export const COMMENTS = [
  'قال لي جاري إن القطار القديم كان أسرع من هذا كله ولم نصدقه في ذلك الوقت.',
  'أعتقد أن الوزير زعم الشيء نفسه قبل سنتين ولم نر أي خط جديد حتى الآن.',
] as const;

/** The forms by which old programs write letters, one for each letter. */
const FORMS = new Map(
  Array.from({ length: 0x7d }, (_, at) => String.fromCharCode(0xfe80 + at)).map(
    (form) => [form.normalize('NFKC'), form] as const,
  ),
);

/** A text as old programs write it. */
export const inForms = (text: string) =>
  Array.from(text, (letter) => FORMS.get(letter) ?? letter).join('');

/** Marks an element as a part of the article: its words are to be read, in this order, and no others. */
export const told = (tag: string, words: string, attributes = '') =>
  `<${tag} data-told ${attributes}>${words}</${tag}>`;

/** Some of the article's sentences, each in a paragraph. */
export const paragraphs = (from: number, to: number, attributes = '') =>
  TOLD.slice(from, to)
    .map((words) => told('p', words, attributes))
    .join('\n');

/** Links to the other articles, in a list. */
export const links = (tag = 'li') =>
  OTHERS.map(([title], at) => `<${tag}><a href="/${at}">${title}</a></${tag}>`).join('\n');

/** A page with a head as outlets write it. */
export const pageOf = (
  body: string,
  { title = `${HEADLINE} | صحيفة الأفق`, head = '' } = {},
) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${title}</title><meta property="og:title" content="${HEADLINE}">${head}</head>
<body>${body}</body></html>`;
