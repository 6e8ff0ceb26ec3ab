import { describe, expect, test } from 'vitest';
import { read } from '../extract';

describe('whom something is asked of', () => {
  test.each([
    ['طلبت الحكومة من أربعة آلاف شخص إخلاء المنطقة.', 'طلبت', 'الحكومة', 'إخلاء المنطقة'],
    ['طلبت الوزارة من كل مواطن ترشيد المياه.', 'طلبت', 'الوزارة', 'ترشيد المياه'],
    ['طلبت الشركة من 30 موظف مغادرة المبنى.', 'طلبت', 'الشركة', 'مغادرة المبنى'],
    // Somebody of the other sex.
    ['سألت المذيعة الفنان عن جديده.', 'سألت', 'المذيعة', 'جديده'],
    ['حذر المدير الممثلة من الغياب.', 'حذر', 'المدير', 'الغياب'],
  ])('is no part of who asks or of what: %s', (text, cue, source, content) => {
    const one = read(text).find((r) => r.cue === cue);
    expect(one && [one.source, one.content]).toEqual([source, content]);
  });

  test.each([
    ['أعلن ستة من أصل 18 من الحكماء تنحيهم.', 'أعلن', 'ستة من أصل 18 من الحكماء'],
    ['حذر القائد المساعد من الخطر.', 'حذر', 'القائد المساعد'],
  ])('may be none: %s', (text, cue, source) => {
    expect(read(text).find((r) => r.cue === cue)?.source).toBe(source);
  });
});
