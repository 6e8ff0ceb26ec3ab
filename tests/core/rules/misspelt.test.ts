import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: readonly Found[] = [
  ['وقد إستنكر الحزب غياب الأمن عن الملعب.', 'إستنكر', 'الحزب', 'غياب الأمن عن الملعب'],
  ['كما إعترف جميعهم بأنهم دفعوا للمهرب.', 'إعترف', 'جميعهم', 'بأنهم دفعوا للمهرب'],
  ['إستبعد المدرب مشاركة المهاجم في النهائي.', 'إستبعد', 'المدرب', 'مشاركة المهاجم في النهائي'],
  ['ولقد إتهم الوزير المعارضة بالتحريض.', 'إتهم', 'الوزير', 'المعارضة بالتحريض'],
  ['وأنتقدت المعارضة خطة الحكومة.', 'وأنتقدت', 'المعارضة', 'خطة الحكومة'],
];

const LEFT: readonly string[] = [
  'وأستنكر حزب الأمة وقراره.',
  'أكره الظلم وأنتقد الحكومة كل يوم.',
  'في هذه الحالة أعتذر عن الخطأ.',
];

describe('the first letter of a perfect as papers misspell it', () => {
  test.each(FOUND)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test.each(LEFT)('the first person: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
