import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** A cue, and a text with brackets around what it brings. */
type Row = readonly [cue: string, marked: string];

/** A verbless source within what it tells. */
const AROUND: readonly Row[] = [
  ['بحسب', '[وباتت القوات] بحسب المرصد، [تسيطر على نصف المدينة].'],
  ['وفقا', '[وأصبح المصنع] وفقا للصحيفة، [يشغل ألف عامل].'],
  ['بحسب', '[تدهورت الأوضاع الصحية] بحسب المنظمة، [وبخاصة في القرى البعيدة].'],
  ['وفق', '[ويهدد الجفاف حياة آلاف الأسر] وفق المنظمة [في ظل نقص المساعدات].'],
  ['وفق', '[وتضررت عشرات المنازل] وفق الدفاع المدني [جراء الأمطار الغزيرة].'],
  ['بحسب', '[وقتل ثلاثة أشخاص] بحسب الشرطة [في إطلاق نار قرب المحطة].'],
  ['وفقا', '[ويبلغ عدد الفروع] وفقا للوزارة [27 فرعا] فيما بلغ عددها قبل عام عشرين فرعا.'],
  // What only tells where or when it was told is no part of it.
  ['بحسب', '[وقتل ثلاثة أشخاص] بحسب الوزير في مؤتمر صحفي.'],
  ['بحسب', '[وقتل ثلاثة أشخاص] بحسب الشرطة خلال مؤتمر صحفي.'],
  ['بحسب', '[وقتل ثلاثة أشخاص] بحسب الشرطة، في إشارة إلى حادث أمس.'],
  // Nor what belongs to who tells it.
  ['بحسب', '[وقتل ثلاثة أشخاص] بحسب الشرطة في المدينة.'],
  ['وفق', '[وارتفعت الأسعار] وفق تقرير عن حركة الأسواق.'],
  // Nor what the author joins on.
  ['بحسب', '[وغادر اللاعب الملعب مصابا] بحسب النادي، وسيغيب ثلاثة أسابيع.'],
];

describe.each([['a source within what it tells', AROUND]])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (cue, marked) => {
    const found = read(marked.replace(/[[\]]/g, '')).find((r) => r.cue === cue);
    const pieces = [...marked.matchAll(/\[(.*?)\]/g)].map(([, piece]) => piece);
    expect(found?.content).toBe(pieces.join(' … '));
  });
});
