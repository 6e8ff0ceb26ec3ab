import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** What the cue brings, as it is written. */
const claim = (text: string, cue: string) => read(text).find((r) => r.cue === cue)?.content;

describe('a preposition that goes on with what is done brings nothing of the cue', () => {
  test.each([
    ['أكد الوزير في رده على أسئلة النواب أن الأسعار مستقرة.', 'أكد', 'الأسعار مستقرة'],
    [
      'أكد الوزير سامي طه في المؤتمر الذي عقده اليوم للتعليق على نتائج الاقتراع أن الفرز مستمر.',
      'أكد',
      'الفرز مستمر',
    ],
    ['حث المبعوث الأطراف بعد الهجوم على المدينة على ضبط النفس.', 'حث', 'ضبط النفس'],
    ['دعا الرئيس بعد عودته إلى العاصمة إلى الهدوء.', 'دعا', 'الهدوء'],
    [
      'وطالب الحزب في بيان نشره المكتب الإعلامي الخاص بحملته، الحكومة بتأجيل الاقتراع.',
      'وطالب',
      'بتأجيل الاقتراع',
    ],
  ])('%s', (text, cue, content) => {
    expect(claim(text, cue)).toBe(content);
  });

  test.each([
    ['شدد الوزير في تعليقه على ضرورة الحوار.', 'شدد', 'ضرورة الحوار'],
    ['أكد الوزير خلال لقائه على أهمية الحوار.', 'أكد', 'أهمية الحوار'],
    ['أعلن المدير في ختام زيارته عن خطة جديدة.', 'أعلن', 'خطة جديدة'],
  ])('the cue brings its own: %s', (text, cue, content) => {
    expect(claim(text, cue)).toBe(content);
  });

  test.each([
    [
      'أدانت الوزارة، اليوم الأربعاء، اقتحامات وزراء ومسؤولين للمدينة، والتي كان آخرها أمس.',
      'أدانت',
      'اقتحامات وزراء ومسؤولين للمدينة، والتي كان آخرها أمس',
    ],
    [
      'توقعت الشركة إيرادات للربع الرابع أقل من تقديرات السوق.',
      'توقعت',
      'إيرادات للربع الرابع أقل من تقديرات السوق',
    ],
  ])('several deeds are an object like one: %s', (text, cue, content) => {
    expect(claim(text, cue)).toBe(content);
  });
});

describe('a preposition straight after the verb of a relative clause is that verb’s', () => {
  test.each([
    ['حذر الطبيب الأشخاص الذين يعانون من مرض السكري من تناول الحلويات.', 'حذر', 'تناول الحلويات'],
    [
      'وأشار الطبيب إلى أهمية الرياضة، محذرا الأشخاص الذين يعانون من مرض السكري من تناول الحلويات.',
      'محذرا',
      'تناول الحلويات',
    ],
    ['وحذر الجيش الذي انسحب من المدينة من عودة المسلحين.', 'وحذر', 'عودة المسلحين'],
  ])('%s', (text, cue, content) => {
    expect(claim(text, cue)).toBe(content);
  });

  test.each([
    ['وقالت المرأة التي حذرت من الحرب إن الوضع صعب.', 'المرأة التي حذرت من الحرب'],
    ['وأكد الوزير الذي دعا إلى الحوار أن الوضع صعب.', 'الوزير الذي دعا إلى الحوار'],
  ])('and the clause is the first verb’s: %s', (text, source) => {
    expect(read(text)[0]).toMatchObject({ source, content: 'الوضع صعب' });
  });
});

describe('what somebody says as a whole, before a word of saying', () => {
  test.each([
    ['واستدرك حديثه بالقول: "إن الوضع صعب".', 'واستدرك حديثه بالقول', ''],
    ['واختتم تصريحه بقوله: "إن الوضع صعب".', 'واختتم تصريحه بقوله', ''],
    ['وختم بيانه قائلا إن الوضع صعب.', 'وختم بيانه قائلا', ''],
    ['واستكمل الوزير حديثه بالقول: "إن الوضع صعب".', 'واستكمل … بالقول', 'الوزير'],
  ])('%s', (text, cue, source) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ cue, source });
  });
});

describe('a comma straight after the verb of telling', () => {
  test.each([
    ['وأضاف، يجب على الناس شرب الماء كل يوم.', 'يجب على الناس شرب الماء كل يوم'],
    ['وتابع، تم فتح الطريق أمام السيارات مساء أمس.', 'تم فتح الطريق أمام السيارات مساء أمس'],
    ['وقال، وفقا للوكالة، إن الطريق مغلق.', 'الطريق مغلق'],
    ['وأكد، وفق ما نقلت الوكالة، أن الطريق مغلق.', 'الطريق مغلق'],
  ])('%s', (text, content) => {
    expect(read(text)[0]).toMatchObject({ source: '', content });
  });

  test('a clause that tells how is none', () => {
    expect(read('وتابع، يرافقه وزير الخارجية، جولته في المنطقة.')).toEqual([]);
  });
});

describe('a specialist, as the Levant writes it', () => {
  test.each([
    ['كشف اختصاصي التغذية مراد حلمي عن خطر السكر.', 'اختصاصي التغذية مراد حلمي'],
    ['وأوضحت اختصاصية التغذية سحر حلمي أن السكر ضار.', 'اختصاصية التغذية سحر حلمي'],
  ])('%s', (text, source) => {
    expect(read(text)[0]).toMatchObject({ source });
  });
});

test('what somebody says that something is, taken up by a pronoun', () => {
  expect(read('أوقفوا في إطار ما تقوله المصادر إنه حملة واسعة.')[0]).toMatchObject({
    source: 'المصادر',
    content: 'إنه حملة واسعة',
  });
});
