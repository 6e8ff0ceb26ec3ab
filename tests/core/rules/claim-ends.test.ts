import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Claim = readonly [why: string, text: string, cue: string, content: string];

/** What somebody said in his own words, with neither marks nor a word that brings it. */
const UNMARKED: readonly Claim[] = [
  [
    'goes on to the end of the paragraph',
    'وأضافت كان المنظر رائعا جدا. هذه المدينة كانت إحساسا فريدا. أتمنى العودة إليها.',
    'وأضافت',
    'كان المنظر رائعا جدا. هذه المدينة كانت إحساسا فريدا. أتمنى العودة إليها',
  ],
  [
    'goes on with what the speaker himself asks for',
    'وقالت هدى نحن نحب هذا الحي كثيرا. أنصح الجميع بزيارة سوقه القديم.',
    'وقالت',
    'نحن نحب هذا الحي كثيرا. أنصح الجميع بزيارة سوقه القديم',
  ],
  [
    'ends before another speaks',
    'وأضافت كان المنظر رائعا جدا. المرشد أكد أن الموسم في بدايته.',
    'وأضافت',
    'كان المنظر رائعا جدا',
  ],
  [
    'ends before a sentence that the author joins on',
    'وأضافت كان المنظر رائعا جدا. وزار المدينة هذا العام ألف سائح.',
    'وأضافت',
    'كان المنظر رائعا جدا',
  ],
  [
    'and not what a word brings, where the author goes on',
    'وقال المدير إن المصنع جاهز. التجربة الأولى كانت قبل شهر.',
    'وقال',
    'المصنع جاهز',
  ],
  [
    'nor what somebody is called',
    'وصف الكاتب والده بأنه عنيد. السياسة كانت شغله الوحيد.',
    'وصف',
    'والده بأنه عنيد',
  ],
];

/** What a verbless source stands within. */
const AROUND: readonly Claim[] = [
  [
    'a verb and its subject before it, the object after it',
    'وأصابت القذيفة، وفق شهود عيان، سقف المدرسة وأدت إلى جرح تلميذين.',
    'وفق',
    'وأصابت القذيفة … سقف المدرسة وأدت إلى جرح تلميذين',
  ],
  [
    'an adjective with the subject',
    'وتضمنت الخطة الجديدة، وفق الوزارة، إنشاء مدارس في القرى.',
    'وفق',
    'وتضمنت الخطة الجديدة … إنشاء مدارس في القرى',
  ],
  [
    'a name after an office is the source’s',
    'وانهار المبنى، بحسب مدير الدفاع المدني، خالد سعيد، بسبب الأمطار.',
    'بحسب',
    'وانهار المبنى … بسبب الأمطار',
  ],
  [
    'words that take up another speaker, with a conjunction, are no part of it',
    'ومن جهته، أكد الوزير أن الطريق سالك، حسب ما نقلته وكالة الأنباء.',
    'حسب ما نقلته',
    'أكد الوزير أن الطريق سالك',
  ],
  [
    'what is joined on is the author’s',
    'وتوقفت الدراسة، حسب الوزير، ولم يصدر قرار بعد.',
    'حسب',
    'وتوقفت الدراسة',
  ],
  [
    'a participle goes on telling',
    'وتوقفت الدراسة، حسب الوزير، مشيرا إلى أن القرار مؤقت.',
    'حسب',
    'وتوقفت الدراسة',
  ],
  [
    'a word of time alone is none',
    'وانهار المبنى، وفق الدفاع المدني، فجرا.',
    'وفق',
    'وانهار المبنى',
  ],
];

/** What somebody denied or called so, while saying more. */
const SAYING: readonly Claim[] = [
  ['several', 'نفى مسؤولون في النادي هذه الاتهامات قائلين إنها كاذبة.', 'نفى', 'هذه الاتهامات'],
  ['a body', 'نفت الشركة الأمر قائلة إن المنتج آمن.', 'نفت', 'الأمر'],
  [
    'the same verb said twice',
    'وأكدت الوزيرة قائلة إن المدارس جاهزة.',
    'وأكدت … قائلة',
    'المدارس جاهزة',
  ],
];

/** What a claim ends before, and what only looks like its end. */
const ENDS: readonly Claim[] = [
  [
    'what the source did next, by a verb that ends as plurals do',
    'تعهدت الشركة بتعويض المتضررين من العطل، وبدأت أمس تلقي الطلبات عبر موقعها.',
    'تعهدت',
    'بتعويض المتضررين من العطل',
  ],
  [
    'what happened meanwhile, after an object that is no known act',
    'وأفاد صيادون بسماع أصوات غريبة قرب المرفأ، في حين هرع الأهالي إلى الشاطئ.',
    'وأفاد',
    'بسماع أصوات غريبة قرب المرفأ',
  ],
  [
    'a participle that describes a noun is none that goes on telling',
    'وقال المدير إن الجيش ارتكب انتهاكا صارخا للقانون.',
    'وقال',
    'الجيش ارتكب انتهاكا صارخا للقانون',
  ],
  [
    'the same participle with what it brings',
    'وأكد المدير أن الخسائر كبيرة جدا مبينا أسباب الأزمة.',
    'وأكد',
    'الخسائر كبيرة جدا',
  ],
  [
    'a verb after what is added to its subject, where the sentence is only added to others',
    'كما ذكرت الصحيفة أن سامي خليل، المؤسس المشارك للموقع، ألقي القبض عليه أمس.',
    'ذكرت',
    'سامي خليل، المؤسس المشارك للموقع، ألقي القبض عليه أمس',
  ],
  [
    'the main clause, where the sentence begins with one beside it',
    'بينما قال الوزير إن الأسعار ستنخفض، ارتفع سعر الخبز أمس.',
    'قال',
    'الأسعار ستنخفض',
  ],
  [
    'what somebody calls so, by the word for while that is one for in what as well',
    'وقال الناطق إن الجيش نشر قوات فيما يصفه السكان بالمنطقة العازلة.',
    'وقال',
    'الجيش نشر قوات فيما يصفه السكان بالمنطقة العازلة',
  ],
  [
    'what another called so meanwhile',
    'وقال الناطق إن الجيش نشر قوات في حين وصفه السكان بالمقصر.',
    'وقال',
    'الجيش نشر قوات',
  ],
];

/** What is told next ends a claim. */
/** The author's own words after a clause. */
const AFTER: readonly Claim[] = [
  [
    'before a circumstance of speech that closes the sentence',
    'وقال الوزير إن العلاقات تتحسن، في تصريح للتلفزيون الرسمي، الخميس.',
    'وقال',
    'العلاقات تتحسن',
  ],
  [
    'and not before one that goes on',
    'وأوضح أن الفكرة ولدت، في حديث مع صديق، ثم كبرت.',
    'وأوضح',
    'الفكرة ولدت، في حديث مع صديق، ثم كبرت',
  ],
  [
    'before whose a picture is',
    'يقول عزام إنه يريد الخير (رويترز - أرشيف) دعا التنظيم أنصاره إلى القتال.',
    'يقول',
    'إنه يريد الخير',
  ],
  [
    'before whose a picture is, by the adjective of an agency',
    'وقالت الوزيرة إن المحادثات لن تطول ( الفرنسية ) انتهت أمس جولة أخرى من المفاوضات.',
    'وقالت',
    'المحادثات لن تطول',
  ],
  [
    'before whose a picture is, from an archive',
    'ودعا المدير أنصاره للعودة إلى الملعب ( الأوروبية - أرشيف )',
    'ودعا',
    'للعودة إلى الملعب',
  ],
  [
    'and not before an adjective in brackets with more beside it',
    'وذكر المتحف أن العملة (الفضية القديمة) ستعرض غدا.',
    'وذكر',
    'العملة (الفضية القديمة) ستعرض غدا',
  ],
  [
    'and not before an adjective in brackets of what stands before it',
    'وقال الخبير إن العملة المحلية (السورية) فقدت نصف قيمتها.',
    'وقال',
    'العملة المحلية (السورية) فقدت نصف قيمتها',
  ],
  [
    'and not before another in brackets of what stands before it',
    'وقال الوزير إن المرحلة الأولى (التجريبية) انتهت.',
    'وقال',
    'المرحلة الأولى (التجريبية) انتهت',
  ],
  [
    'and not before an agency in brackets that is told of',
    'وذكر أن وكالة الأنباء (رويترز) أغلقت مكتبها.',
    'وذكر',
    'وكالة الأنباء (رويترز) أغلقت مكتبها',
  ],
];

const NEXT: readonly Claim[] = [
  [
    'what kind of thing something is, of a phrase',
    'وطلب المدير من الحارس تبديل مفاتيحه، وهو تدبير مألوف لدى المخازن.',
    'وطلب',
    'تبديل مفاتيحه',
  ],
  [
    'of a clause it is a part',
    'وقال المدير إن الحارس بدل مفاتيحه، وهو تدبير مألوف لدى المخازن.',
    'وقال',
    'الحارس بدل مفاتيحه، وهو تدبير مألوف لدى المخازن',
  ],
  [
    'what several do as well',
    'مديرو المتاحف ينتقدون هذه الرسوم ويعتبرونها غير منصفة.',
    'ينتقدون',
    'هذه الرسوم',
  ],
  [
    'another act that is called for',
    'ويدعون إلى رعاية منصفة وتوزيع عادل.',
    'ويدعون',
    'رعاية منصفة وتوزيع عادل',
  ],
  [
    'what is called for, described by a verb of its own',
    'ويدعو الحزب إلى حوار يجمع الأطراف ويحقق السلام.',
    'ويدعو',
    'حوار يجمع الأطراف ويحقق السلام',
  ],
  [
    'on what somebody commented',
    'وشدد النجار على أن الزبائن يختارون ما يعجبهم تعليقا على خزانة طلبتها جارته.',
    'وشدد',
    'الزبائن يختارون ما يعجبهم',
  ],
  [
    'and not what something was an answer to',
    'وقال الناطق إن الجيش أطلق النار ردا على هجوم.',
    'وقال',
    'الجيش أطلق النار ردا على هجوم',
  ],
  [
    'what one who is told of holds is a part',
    'وأكد الرئيس أن الوزير أصبح مقتنعا بضرورة الحوار.',
    'وأكد',
    'الوزير أصبح مقتنعا بضرورة الحوار',
  ],
  [
    'what a participle brings before its sentence goes on with who says more',
    'ومؤكدا أن ما يجري خرق للقانون، قال شمران كانت الحقول غارقة شتاء بمياه النهر.',
    'ومؤكدا',
    'ما يجري خرق للقانون',
  ],
  [
    'by a verb with the preposition of purpose',
    'وصف المباراة بالصعبة، ليردف: كنا نستحق نتيجة أفضل.',
    'وصف',
    'المباراة بالصعبة',
  ],
  [
    'and not why something was done',
    'وقال إنه سافر إلى باريس ليؤكد أن المشروع قائم.',
    'وقال',
    'إنه سافر إلى باريس ليؤكد أن المشروع قائم',
  ],
  [
    'nor what somebody did next who is told of',
    'وقالت الصحيفة إن اللاعب راجع حساباته واكتشف النقص، ليتهم وكيله باختلاس المبلغ.',
    'وقالت',
    'اللاعب راجع حساباته واكتشف النقص، ليتهم وكيله باختلاس المبلغ',
  ],
  [
    'after a clause whose pronoun parts subject and predicate',
    'مؤكدا أن الخاسرين هم الصيادون، وقال إن السوق لم تفتح للقوارب.',
    'مؤكدا',
    'الخاسرين هم الصيادون',
  ],
];

/** A few words in marks: all that was said, or a name. */
const MARKED: readonly Claim[] = [
  [
    'all that was said, before what was said next',
    'وقال الطبيب "الحالة مستقرة" وأضاف "سنجري له عملية غدا".',
    'وقال',
    'الحالة مستقرة',
  ],
  ['a name', 'وقال نادي "الوحدة" إن المباراة تأجلت.', 'وقال', 'المباراة تأجلت'],
  [
    'whom it was told',
    'وذكر رئيس النادي لـ "الشرق الأوسط" وأكد في الوقت نفسه أن العرض رفض.',
    'وأكد',
    'العرض رفض',
  ],
];

test('whom something was told is not what was said', () => {
  const found = read('وذكر رئيس النادي لـ "الشرق الأوسط" وأكد في الوقت نفسه أن العرض رفض.');
  expect(found.map(({ content }) => content)).not.toContain('الشرق الأوسط');
});

/** Cues with a preposition of theirs, and forms that are a preposition after them. */
const TOLD: readonly Claim[] = [
  [
    'what somebody touched on',
    'وتطرق الوزير إلى أزمة المياه والحلول المقترحة لها.',
    'وتطرق',
    'أزمة المياه والحلول المقترحة لها',
  ],
  [
    'what came in a text',
    'وورد ضمن البلاغ أن المسافرين سيستعملون القطارات.',
    'وورد',
    'المسافرين سيستعملون القطارات',
  ],
];

test('a preposition straight after a verb is none', () => {
  const cues = read('وجاء ضمن البيان أن المسافرين سيستعملون القطارات.').map(({ cue }) => cue);
  expect(cues).toEqual(['وجاء']);
});

/** Where a claim begins after more than who tells it. */
const BEGINS: readonly Claim[] = [
  [
    'after a preposition of an office and a comma',
    'وقال نزار بدران، المحامي عن ورثة البستان لصحيفة الفجر، إنه سيبيع حصته من الأرض.',
    'وقال',
    'إنه سيبيع حصته من الأرض',
  ],
  [
    'after an affiliation and a name',
    'وصرح نائب رئيس اللجنة عن حزب العدالة، كريم عادل، بأن الجلسة ستكون علنية.',
    'وصرح',
    'الجلسة ستكون علنية',
  ],
  [
    'and not at the last of several things that a text provides for',
    'وتوصل الطرفان إلى بنود تنص على “تبادل الأسرى”، و“فتح المعابر” مقابل تسليم السلاح، على أن تعود الإدارة إلى المدينة.',
    'تنص',
    '“تبادل الأسرى”، و“فتح المعابر” مقابل تسليم السلاح، على أن تعود الإدارة إلى المدينة',
  ],
  [
    'after a name and a day between commas',
    'أعلن الوزير اليوناني، نيكوس ديمو، الأربعاء، عزم حكومته خفض رسوم الموانئ.',
    'أعلن',
    'عزم حكومته خفض رسوم الموانئ',
  ],
  [
    'after words of time that begin with a preposition',
    'حذر رئيس الغرفة التجارية من جديد من ارتفاع أسعار الشحن.',
    'حذر',
    'ارتفاع أسعار الشحن',
  ],
  [
    'after a word that points back to a text',
    'أصدر الحزب بيانا انتقد فيه سياسة الحكومة.',
    'انتقد',
    'سياسة الحكومة',
  ],
  [
    'what is done in such a text, written as a verb is',
    'وأصدرت النقابة بيانا استنكرت فيه تأخر الرواتب.',
    'استنكرت',
    'تأخر الرواتب',
  ],
  [
    'and how it was told',
    'وأصدر المسرح بيانا أعلن فيه فورا إلغاء الحفلة الأخيرة.',
    'أعلن',
    'إلغاء الحفلة الأخيرة',
  ],
];

test('one who speaks after a word that points back is nothing that is told', () => {
  const found = read('هذه الرحلة أعلنت عنها صباحا مدرسة الغابة.');
  expect(found.map(({ content }) => content)).not.toContain('مدرسة الغابة');
});

describe.each([
  ['a claim ends', ENDS],
  ['a clause that is told ends', AFTER],
  ['a claim begins', BEGINS],
  ['what is told next', NEXT],
  ['a few words in marks are', MARKED],
  ['what is told with a preposition', TOLD],
  ['speech without marks', UNMARKED],
  ['a claim around its source', AROUND],
  ['a participle of saying takes its own clause', SAYING],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_why, text, cue, content) => {
    expect(read(text).find((r) => r.cue === cue)?.content).toBe(content);
  });
});
