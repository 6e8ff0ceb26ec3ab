import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: readonly Found[] = [
  ['وكذب النادي ما قاله الوكيل مساء الجمعة.', 'قاله', 'الوكيل', 'ما'],
  ['ولا يثق السكان بما أعلنته الشركة أمس.', 'أعلنته', 'الشركة', 'بما'],
  ['وتعليقا على القرار الذي أعلنه المصرف، ارتفع سعر الصرف.', 'أعلنه', 'المصرف', 'القرار'],
  [
    'ودخلت الهدنة الإنسانية التي أعلنتها الأمم المتحدة حيز التنفيذ.',
    'أعلنتها',
    'الأمم المتحدة',
    'الهدنة الإنسانية',
  ],
  ['وقتل عشرة في التفجير الذي تبناه التنظيم.', 'تبناه', 'التنظيم', 'التفجير'],
  ['وتحدث السكان عن إطلاق نار، وهو أمر تنفيه الشرطة.', 'تنفيه', 'الشرطة', 'وهو أمر'],
  ['وفي الحي شائعات نفتها البلدية مرارا.', 'نفتها', 'البلدية', 'شائعات'],
  ['رفض الحزب العرض، واعتبره صفقة سرية.', 'واعتبره', '', 'صفقة سرية'],
  ['انتقدت الجماعة الخطاب، واعتبرته خطة تهدف إلى التقسيم.', 'واعتبرته', '', 'خطة تهدف إلى التقسيم'],
];

const NAMED: readonly Found[] = [
  ['وأضاف سيري أن الخطة لن تتغير.', 'وأضاف', 'سيري', 'الخطة لن تتغير'],
  [
    'رفض الحزب الخطة، واعتبرها صفقة تهدف إلى "تقسيم البلاد".',
    'واعتبرها',
    '',
    'صفقة تهدف إلى "تقسيم البلاد"',
  ],
  ['في الوقت الذي حض فيه الائتلاف الفصائل إلى ضبط النفس.', 'حض', 'الائتلاف', 'ضبط النفس'],
];

const LEFT: readonly string[] = [
  'فعل الطفل ما طلبه والده.',
  'وتعيش المدينة ما تعرفه كل العواصم من ازدحام.',
  'ودعم السكان البرامج التي تتبناها الهيئة.',
  'وباع التاجر ما اشتراه أخوه.',
];

describe('what somebody said, announced or denied, taken up by a pronoun', () => {
  test.each(FOUND)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test.each(NAMED)('in other words: %s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test.each(LEFT)('nothing is said: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a claim goes on to what it takes up', () => {
    const [first] = read('وأكد الرئيس أن الشعب لا يثق بما قالته الحكومة قبل الحرب.');
    expect(first?.content).toBe('الشعب لا يثق بما قالته الحكومة قبل الحرب');
  });
});
