import { describe, expect, test } from 'vitest';
import { read } from '../extract';

describe('a name of which only the second word is known', () => {
  test.each([
    [
      'حذر تولباك كريم مدير البرنامج من أن الموقف مخيف.',
      'حذر',
      'تولباك كريم مدير البرنامج',
      'الموقف مخيف',
    ],
    ['صلدور حسن دعا إثيوبيا لسحب قواتها.', 'دعا', 'صلدور حسن', 'لسحب قواتها'],
    [
      'طالب كوفمان سامي وزير المال بتسليم السلاح.',
      'طالب',
      'كوفمان سامي وزير المال',
      'بتسليم السلاح',
    ],
  ])('is one who speaks: %s', (text, cue, source, content) => {
    const one = read(text).find((r) => r.cue === cue);
    expect(one && [one.source, one.content]).toEqual([source, content]);
  });

  test('is no pair of adjectives', () => {
    expect(read('كانت الشوارع ناصعة جميلة تظهر للزائر من بعيد.')).toEqual([]);
  });
});

describe('an unknown name between the auxiliary and a verb that is a noun too', () => {
  test.each([
    ['وكان اوجلان دعا حزب العمال الى وقف القتال.', 'دعا', 'اوجلان', 'وقف القتال'],
    ['وكان شولتس وصف القرار بالخاطئ.', 'وصف', 'شولتس', 'القرار بالخاطئ'],
    ['وكان كولر طلب من الحكومة وقف البناء.', 'طلب', 'كولر', 'وقف البناء'],
  ])('is its subject: %s', (text, cue, source, content) => {
    const one = read(text).find((r) => r.cue === cue);
    expect(one && [one.source, one.content]).toEqual([source, content]);
  });

  test.each([
    'كان ميرفي طالب قانون بجامعة لندن.',
    'كان ليندمان طالب طب في جامعة بون.',
    'كان ذلك وصف الكاتب للمدينة.',
    'كان أولمرت دعوة الحاضرين.',
    'كان تشرشل كتاب العصر.',
    'كان ميسون نقل البضائع بالشاحنات عمله اليومي.',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
