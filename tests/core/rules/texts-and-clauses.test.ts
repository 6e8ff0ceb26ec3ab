import { describe, expect, test } from 'vitest';
import { read } from '../extract';

const cued = (text: string, cue: string) => read(text).find((found) => found.cue === cue);

describe('a text in which words stand, by a pronoun for it', () => {
  test.each([
    ['وعرضت القناة خبراً في بداية النشرة، ورد فيه أن المصنع سيغلق.', 'ورد', 'خبراً في بداية النشرة'],
    ['وأرفق الحساب الصورة بوصف ورد فيه أن المصنع سيغلق.', 'ورد', 'بوصف'],
    [
      'ونشرت الصحيفة تقريراً بعنوان (نهاية المصنع) ورد فيه أن العمال سرحوا.',
      'ورد',
      'تقريراً بعنوان (نهاية المصنع)',
    ],
    ['ونشرت الصحيفة تقريرا مطولا، جاء فيه أن العمال سرحوا.', 'جاء', 'تقريرا مطولا'],
  ])('%s', (text, cue, source) => {
    expect(cued(text, cue)?.source).toBe(source);
    expect(cued(text, cue)?.attribution.kind).toBe('document');
  });
});

describe('a text that an imperfect describes', () => {
  test.each([
    ['وقدم المبعوث خطة لحل الأزمة، تنص على وقف القتال.', 'تنص', 'خطة لحل الأزمة'],
    ['وقدم المبعوث خطة مفصلة لحل الأزمة تنص على وقف القتال.', 'تنص', 'خطة مفصلة لحل الأزمة'],
    ['وتداولت صفحات عديدة مساء الثلاثاء، خبراً يتحدث عن وفاة الفنان.', 'يتحدث', 'خبراً'],
  ])('%s', (text, cue, source) => {
    expect(cued(text, cue)?.source).toBe(source);
  });

  test('no word of time nor state does so', () => {
    expect(cued('وغادر المدير غاضباً يتهم النقابة بالكذب.', 'يتهم')?.source).toBe('');
    expect(read('وعملت الشركة أعواماً طويلة ضمن خطة واضحة أنها ستنجح.')).toHaveLength(0);
  });
});

describe('a second verb of the clause that tells of a noun', () => {
  test.each([
    ['وهو القرار الذي يحكم الهدنة ويدعو إلى نشر قوات دولية.', 'ويدعو', 'القرار'],
    ['وهاجم الجناح المتطرف الذي يرفض أي حل، ويدعو إلى استئناف القتال.', 'ويدعو', 'الجناح المتطرف'],
  ])('%s', (text, cue, source) => {
    expect(cued(text, cue)?.source).toBe(source);
  });

  test('but not after a comma, of another', () => {
    const text = 'والتقى النائب الذي يمثل المدينة، وتدعو النقابة إلى الإضراب.';
    expect(cued(text, 'وتدعو')?.source).not.toMatch(/النائب/u);
  });
});

describe('a subject before its verb, with a clause of its own between them', () => {
  test.each([
    ['لكن الأطباء الذين أقروا بأن الدواء نافع، قالوا إنه غال.', 'قالوا', 'الأطباء'],
    [
      'الوزير الذي كان يتحدث في لقاء مع الصحافة قال إن الحكومة مستعدة.',
      'قال',
      'الوزير الذي كان يتحدث في لقاء مع الصحافة',
    ],
    ['إن القارئ عندما يفتح الكتاب يعتقد أنه أمام رواية.', 'يعتقد', 'القارئ'],
    ['وإن النقابة إذ تجدد رفضها للقانون تدعو إلى إضراب عام.', 'تدعو', 'النقابة'],
    ['وأفادت الصحيفة أن كوريا الجنوبية وعدت بمساعدات جديدة.', 'وعدت', 'كوريا الجنوبية'],
  ])('%s', (text, cue, source) => {
    expect(cued(text, cue)?.source).toBe(source);
  });

  test('both say what they say', () => {
    const text = 'لكن الأطباء الذين أقروا بأن الدواء نافع، قالوا إنه غال.';
    expect(cued(text, 'أقروا')?.content).toBe('الدواء نافع');
    expect(cued(text, 'قالوا')?.content).toBe('إنه غال');
  });

  test.each([
    ['وسيؤدي التعثر إلى تأخير المشروع الذي كان وزير النقل قال إنه سيبدأ غدا.', 'قال', 'وزير النقل'],
    ['وقالت الوزارة إن البلدة ستقلص نفقاتها إذ تتوقع هبوط الإيرادات.', 'تتوقع', ''],
    ['وقد يكون القرار مؤجلا إلى حين يوضح المدير الأسباب.', 'يوضح', 'المدير'],
  ])('but not: %s', (text, cue, source) => {
    expect(cued(text, cue)?.source).toBe(source);
  });
});
