import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** Paragraphs of news, and who says what their cues bring. */
type Rows = readonly (readonly [string, Readonly<Record<string, string | null>>])[];

const resolved = (text: string) =>
  Object.fromEntries(read(text).map((r) => [r.cue, r.attribution.resolved]));

const TITLES: Rows = [
  [
    'قال النائب عن حزب العمل، حسام بونني إن القانون جائر.\nوأضاف بونني، ضيف برنامج "المشهد" اليوم، أن الحكم ليس نهائيا.\nوأوضح أن الاستئناف ممكن.',
    {
      وأضاف: 'النائب عن حزب العمل، حسام بونني',
      وأوضح: 'النائب عن حزب العمل، حسام بونني',
    },
  ],
  [
    'سلمى بن عمر: ملف الأراضي مفتوح\nقالت النائبة في مجلس النواب عن التيار الوطني، سلمى بن عمر، إن الملف مفتوح.\nودعت بن عمر إلى التحقيق فيه.',
    { ودعت: 'النائبة في مجلس النواب عن التيار الوطني، سلمى بن عمر' },
  ],
  [
    'قالت النائبة عن التيار الوطني، سلمى بن عمر إن القانون جائر.\nوأضافت النائبة، ضيفة حصة الخميس، أن الحكم ليس نهائيا.',
    { وأضافت: 'النائبة عن التيار الوطني، سلمى بن عمر' },
  ],
  [
    'قال الخبير سمير ديلو إن القانون جائر.\nوأوضح الخبير، الأستاذ بجامعة تونس، أن الحكم ليس نهائيا.',
    { وأوضح: 'الخبير سمير ديلو' },
  ],
  // A title alone stays what it was.
  [
    'قال العميد فايز كرم إن الوضع هادئ.\nوأضاف العميد أن الجيش انتشر.',
    { وأضاف: 'العميد فايز كرم' },
  ],
  ['قال النائب إن القانون جائر.', { قال: 'النائب' }],
];

describe('a title that is an office here', () => {
  test.each(TITLES)('%s', (text, expected) => {
    expect(resolved(text)).toMatchObject(expected);
  });
});

/** With `من` before the verb: the source, who it is and its kind. */
describe('whoever says so', () => {
  const WHOEVER = { source: 'من', resolved: null, kind: 'group' };
  test.each([
    ['قال الخبير سعيد نصر إن السوق جيد.\nلكن هناك من يرى أن السوق متقلب.', 'يرى'],
    ['قال الخبير سعيد نصر إن السوق جيد.\nومنهم من يقول إن الحل في الحوار.', 'يقول'],
    ['قال الخبير سعيد نصر إن السوق جيد.\nوكل من يظن أن السوق سيهبط مخطئ.', 'يظن'],
    ['رد الوزير على من يزعمون أن الموازنة خاسرة.', 'يزعمون'],
    ['هل تتفقون مع من يرون أن الحرب انتهت؟', 'يرون'],
  ])('%s', (text, cue) => {
    const found = read(text).find((r) => r.cue === cue);
    const { resolved, kind } = found?.attribution ?? {};
    expect({ source: found?.source, resolved, kind }).toEqual(WHOEVER);
  });

  test.each([
    ['اعتقلت الشرطة من تزعم أنهم مطلوبون.', 'تزعم', 'الشرطة'],
    ['قال الخبير سعيد نصر إن السوق جيد.\nوحذر من ارتفاع الأسعار.', 'وحذر', 'الخبير سعيد نصر'],
    [
      'قال الخبير سعيد نصر إن السوق جيد.\nوثمة من يعتقد أن السوق متقلب، ويخشى من انهياره.',
      'ويخشى',
      null,
    ],
    ['شكك كثيرون في الاتفاق الذي يقولون إنه هش.', 'يقولون', 'كثيرون'],
  ])('not %s', (text, cue, who) => {
    expect(resolved(text)[cue]).toBe(who);
  });
});
