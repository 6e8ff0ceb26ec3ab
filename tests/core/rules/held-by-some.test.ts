import { describe, expect, test } from 'vitest';
import { read } from '../extract';

describe('what one holds a thing told of before to be', () => {
  test.each([
    ['أثارت الصورة جدلا، إذ اعتبرها البعض مسيئة.', 'اعتبرها', 'البعض', 'مسيئة'],
    ['واعتبرها البعض الآخر إهانة للشعب.', 'واعتبرها', 'البعض الآخر', 'إهانة للشعب'],
    ['اعتبره المدرب لاعبا مهما.', 'اعتبره', 'المدرب', 'لاعبا مهما'],
    ['اعتبرها الوزير السابق خطأ فادحا.', 'اعتبرها', 'الوزير السابق', 'خطأ فادحا'],
    ['واعتبرته الشرطة متهما رئيسيا.', 'واعتبرته', 'الشرطة', 'متهما رئيسيا'],
    ['اعتبره النائب سامي باشا خطرا.', 'اعتبره', 'النائب سامي باشا', 'خطرا'],
    ['اعتبره قائد الجيش خائنا.', 'اعتبره', 'قائد الجيش', 'خائنا'],
  ])('%s', (text, cue, source, content) => {
    const one = read(text).find((r) => r.cue === cue);
    expect(one && [one.source, one.content]).toEqual([source, content]);
  });

  test('is nothing where nothing follows who holds it', () => {
    expect(read('اعتبرها البعض.')).toEqual([]);
  });
});
