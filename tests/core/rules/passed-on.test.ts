import { expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly (readonly [cue: string, resolved: string | null, relay: string])[];

/** Who passed on what somebody said, told between the cue and what was said, and who passed on what was said before. */
const SENTENCES: readonly (readonly [string, Found])[] = [
  [
    'وقال نوير في تصريحات نقلتها عنه وكالة الأنباء الألمانية إن الإصابة لم تعد تؤلمه.',
    [['وقال', 'نوير', 'وكالة الأنباء الألمانية']],
  ],
  [
    'وقال المجلس في بيان نقلته وكالة الأنباء السودانية إن اللجنة باشرت عملها.',
    [['وقال', 'المجلس', 'وكالة الأنباء السودانية']],
  ],
  [
    'وأكدت المنظمة، في تقرير أصدرته أمس، ونقله موقع إخباري، أن البحر هو الأخطر.',
    [['وأكدت', 'المنظمة', 'موقع إخباري']],
  ],
  // What was published was passed on by nobody.
  ['وقالت الحركة في بيان نشرته صحيفة محلية إن المعركة مستمرة.', [['وقالت', 'الحركة', '']]],
  ['وقال الرجل إنه سمع خبرا نقلته الوكالة.', [['وقال', 'الرجل', '']]],
  [
    'وقال الوزير إن الحل قريب، بحسب ما نقلت عنه وكالة الأنباء.',
    [
      ['وقال', 'الوزير', ''],
      ['بحسب ما نقلت', 'الوزير', 'وكالة الأنباء'],
    ],
  ],
  ['يقترب الحل، كما نقل عنه التلفزيون الرسمي.', [['كما نقل', null, 'التلفزيون الرسمي']]],
  // What was said may follow, and one whose name ends before an honour may be whom it goes back to.
  [
    'حذر رئيس الأركان أمس كما نقل عنه مسؤول كبير من أن الجيش سيتدخل.',
    [['كما نقل', 'رئيس الأركان', 'مسؤول كبير']],
  ],
  // Whom the outlet heard it from is none of the outlet, and says what he says himself.
  [
    'أكد الجيش ذلك، ونقلته الصحف عن مصدر أمني قال إن المعبر أغلق.',
    [
      ['أكد', 'الجيش', ''],
      ['ونقلته … قال', 'مصدر أمني', 'الصحف'],
    ],
  ],
  [
    'وأعلن الحزب ذلك، ونقلته الوكالة عن قيادي أكد أن الاتفاق قريب.',
    [
      ['وأعلن', 'الحزب', ''],
      ['ونقلته … أكد', 'قيادي', 'الوكالة'],
    ],
  ],
  [
    'وقال الوزير في تصريحات نقلتها الصحف عن التلفزيون الرسمي إن المعبر أغلق.',
    [['وقال', 'الوزير', 'الصحف']],
  ],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const found = read(text).map(({ cue, attribution: { resolved, relay } }) => {
    return [cue, resolved, relay.map((r) => text.slice(r.start, r.end)).join(', ')];
  });
  expect(found).toEqual(expected);
});
