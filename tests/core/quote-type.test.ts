import { expect, test } from 'vitest';
import { read } from './extract';

type Quoted = readonly [why: string, text: string, cue: string, quote: string];

const QUOTED: readonly Quoted[] = [
  ['all of it', 'وقال المدرب: "سنلعب بكامل قوتنا في المباراة".', 'وقال', 'direct'],
  [
    'a name in it is quoted with the rest',
    'وقال المدرب: «فريق «الوحدة» سيلعب بكامل قوته غدا».',
    'وقال',
    'direct',
  ],
  ['a part of it', 'وقال المدرب إن الفريق سيلعب "بكامل قوته" غدا.', 'وقال', 'mixed'],
  [
    'a word that judges',
    'وأضاف الوزير أن القرية آوت جماعة "إرهابية" شهرا كاملا.',
    'وأضاف',
    'mixed',
  ],
  [
    'a law by its full name',
    'وقالت الهيئة إن "قانون المرور الجديد" يدخل حيز التنفيذ غدا.',
    'وقالت',
    'indirect',
  ],
  [
    'a foreign name of two words',
    'وأضافت أن الفيلم من إنتاج "سوني بيكتشرز" وحدها.',
    'وأضافت',
    'indirect',
  ],
  [
    'a name in construct after what it names',
    'وأكد برمضان أن تكتل "نداء الوطن" ليس حزبا.',
    'وأكد',
    'indirect',
  ],
  [
    'what somebody has, after a joined preposition',
    'وأكد الزعيم أن الشعب انتصر بـ"ثباته وصموده".',
    'وأكد',
    'mixed',
  ],
  ['a noun and its adjective', 'وقال الناطق إن "الأخبار المزيفة" تنتشر بسرعة.', 'وقال', 'mixed'],
  [
    'an indefinite body with an adjective',
    'وأفاد السفير بأن "سلطات إقليمية" عرقلت الاتفاق.',
    'وأفاد',
    'mixed',
  ],
  ['a name after what it names', 'وأضاف الوزير أن شركة "النور" فازت بالعقد.', 'وأضاف', 'indirect'],
  [
    'a known body by itself',
    'وقال الخبير إن دولا من خارج "أوبك" زادت إنتاجها.',
    'وقال',
    'indirect',
  ],
  ['an unknown name', 'وأكد المحلل أن التعايش مع "فاتكا" بات ضروريا.', 'وأكد', 'indirect'],
  [
    'the cue is quoted too',
    'وقال المحامي: "موكلي أكد أن الوثيقة مزورة ولا قيمة لها".',
    'أكد',
    'indirect',
  ],
  [
    'marks within the quotation that holds the cue',
    'وقال المحامي: "حضر الشاهد أمس وأكد أنه «لم يوقع شيئا في حياته»".',
    'وأكد',
    'mixed',
  ],
  [
    'two names joined',
    'قال المتحدث إن الهدنة تشمل تنظيمي "الدولة الإسلامية" و"القاعدة".',
    'قال',
    'indirect',
  ],
  ['a machine and its number', 'قال الضابط إن القنبلة سقطت من طائرة "بي-52".', 'قال', 'indirect'],
  [
    'a film that begins as a preposition does',
    'وقال إن فيلم "باب الحديد" سيعرض غدا.',
    'وقال',
    'indirect',
  ],
  [
    'what an owner calls his own',
    'أعلنت الشركة عن هاتفها "غالاكسي إس 26" الجديد.',
    'أعلنت',
    'indirect',
  ],
  ['an adjective with the article', 'قال الوزير إن القنوات "المسيسة" تضر البلاد.', 'قال', 'mixed'],
  ['a predicate of one word', 'وقال النائب إن القرار "خطأ".', 'وقال', 'mixed'],
  ['predicates joined', 'وقالت الصحيفة إن القائد "جريح" و"مشوه".', 'وقالت', 'mixed'],
  [
    'what people are like',
    'وقالت الدراسة إن النساء "ضعيفات الخصوبة" أكثر عرضة للخطر.',
    'وقالت',
    'mixed',
  ],
  ['what somebody sees', 'وقالت إن كييف ترى "سببا ضئيلا للتفاؤل".', 'وقالت', 'mixed'],
];

test.each(QUOTED)('quoted: %s', (_, text, cue, quote) => {
  const found = read(text).find((one) => one.cue === cue);
  expect(found?.attribution.quote).toBe(quote);
});
