import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** The source and the claim of the cue, as written. */
function told(text: string, cue: string) {
  const found = read(text).find((r) => r.cue === cue);
  return found && [found.source, found.content];
}

describe('a verb and who speaks, between the commas of what is said', () => {
  test.each([
    [
      'كما واصلت المديرية، يضيف البلاغ، تعميم وحدات النجدة في المدن.',
      'يضيف',
      'البلاغ',
      'واصلت المديرية … تعميم وحدات النجدة في المدن',
    ],
    [
      'وكانت الأسعار، يضيف المتحدث ذاته، قد ارتفعت خلال رمضان.',
      'يضيف',
      'المتحدث ذاته',
      'وكانت الأسعار … قد ارتفعت خلال رمضان',
    ],
    [
      'هذا القرار، يؤكد رئيس النقابة، سيضر بالعمال.',
      'يؤكد',
      'رئيس النقابة',
      'هذا القرار … سيضر بالعمال',
    ],
    ['القرار، يقول الخبير، كان متسرعا.', 'يقول', 'الخبير', 'القرار … كان متسرعا'],
  ])('%s', (text, cue, source, claim) => {
    expect(told(text, cue)).toEqual([source, claim]);
  });

  test('goes on with its work', () => {
    expect(
      told('ميدانيا، واصل مقاتلو الكتيبة مطاردة بقايا الجماعة، كما استعدوا للهجوم.', 'واصل'),
    ).toBe(undefined);
  });
});

describe('a verbless source', () => {
  test.each([
    [
      'brings a clause of its own with the word for so',
      'وتوقف العمل، وبحسب المدير فإن الإصلاح يستغرق أسبوعا.',
      'وبحسب',
      'المدير',
      'الإصلاح يستغرق أسبوعا',
    ],
    [
      'qualifies what stands in the quotation that it begins',
      'وقال الوزير ردا على أسئلة الصحافيين "استنادا إلى تقديراتنا، لقد دوى انفجاران".',
      'استنادا إلى',
      'تقديراتنا',
      'لقد دوى انفجاران',
    ],
    [
      'is nobody who points at anything',
      'التقارير تشير بحسب المصدر إلى ارتفاع الأسعار.',
      'تشير',
      'التقارير',
      'ارتفاع الأسعار',
    ],
  ])('%s', (_what, text, cue, source, claim) => {
    expect(told(text, cue)).toEqual([source, claim]);
  });
});

describe('whom it was told stands before who told it', () => {
  test.each([
    [
      'تأجلت الجلسة، وفق ما أكده لهسبريس محمد العلمي رئيس الجمعية.',
      'وفق ما أكده',
      'محمد العلمي رئيس الجمعية',
    ],
    ['تأجلت الجلسة، بحسب ما قاله للصحفيين وزير النقل.', 'بحسب ما قاله', 'وزير النقل'],
    ['وحسب ذات المصدر سيتفقد الوزير المشاريع.', 'وحسب', 'ذات المصدر'],
  ])('%s', (text, cue, source) => {
    expect(told(text, cue)?.[0]).toBe(source);
  });

  test.each([
    'واختبر المدرب اللاعبين، كما عرضهم لرفع الأحمال الزائدة أيضا.',
    'يروي قصة نزوحه من بيته هربا من الحرب.',
  ])('nobody tells: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('in a clause with words of its own', () => {
    const text = 'وقال في برنامج الملف، هناك أربعة وزراء لازم ان يتغيروا.';
    expect(told(text, 'وقال')?.[1]).toBe('هناك أربعة وزراء لازم ان يتغيروا');
  });
});

describe('what is described stands in the claim', () => {
  test.each([
    ['وانتقد الوزير القرار، واصفا الأمر بأنه تقصير.', 'واصفا', '', 'الأمر بأنه تقصير'],
    ['وانتقد الوزير القرار، واصفا إياه بأنه جائر.', 'واصفا', '', 'إياه بأنه جائر'],
    ['وقال ذلك، مطالبا الحكومة بأن تتدخل فورا.', 'مطالبا', '', 'تتدخل فورا'],
  ])('%s', (text, cue, source, claim) => {
    expect(told(text, cue)).toEqual([source, claim]);
  });
});

describe('between two of several is no verb', () => {
  test.each([
    ['وقال المدرب: "المباراة متساوية بين الفريقين، وكان يجب الذهاب للأشواط الإضافية".', 1],
    ['وبين المدير أن العمل مستمر.', 1],
  ])('%s', (text, many) => {
    expect(read(text)).toHaveLength(many);
  });
});

describe('an office goes on with a preposition before a place alone', () => {
  test.each([
    ['وأشار السفير إلى المستجدات في البلاد.', 'السفير', 'المستجدات في البلاد'],
    ['وأشار السفير إلى لبنان إلى أن الوضع صعب.', 'السفير إلى لبنان', 'الوضع صعب'],
  ])('%s', (text, source, claim) => {
    expect(told(text, 'وأشار')).toEqual([source, claim]);
  });
});
