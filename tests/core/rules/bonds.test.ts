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
