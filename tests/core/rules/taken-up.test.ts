import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: readonly Found[] = [
  ['شارك الآلاف في المسيرة التي دعت إليها النقابات.', 'دعت', 'النقابات', 'المسيرة'],
  ['ورفضت الحكومة الإصلاحات التي طالب بها المعارضون.', 'طالب', 'المعارضون', 'الإصلاحات'],
  ['وشهدت العاصمة مظاهرات حاشدة دعت إليها المعارضة.', 'دعت', 'المعارضة', 'مظاهرات حاشدة'],
  ['وذلك ضمن المبادرة التي أعلن عنها وزير التعليم أمس.', 'أعلن', 'وزير التعليم', 'المبادرة'],
  ['ونفذت إضرابا عاما دعا له الاتحاد العام للشغل.', 'دعا', 'الاتحاد العام للشغل', 'إضرابا عاما'],
  ['ورفض النادي العقوبات التي هدد بها الاتحاد.', 'هدد', 'الاتحاد', 'العقوبات'],
];

const LEFT: readonly string[] = [
  'دفع المستحقات التي يطالب بها منذ عام.',
  'الفاتورة التي طالبوا بها بعد الغداء.',
  'افتتحت التوسعة التي أمر بها الملك.',
  'وزار القاعة التي تحدث فيها الشاعر.',
];

describe('what a clause describes as called for, announced or threatened', () => {
  test.each(FOUND)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test('the claim around it goes on', () => {
    const text = 'وقالت مصادر أمنية إن الجماعة ستستغل التظاهرات التي دعت إليها بعض القوى غدا.';
    expect(read(text).map((r) => [r.cue, r.content])).toEqual([
      ['وقالت', 'الجماعة ستستغل التظاهرات التي دعت إليها بعض القوى غدا'],
      ['دعت', 'التظاهرات'],
    ]);
  });

  test('nobody goes on from who called for it', () => {
    const text =
      'وقالت الوزيرة إن الحوار مستمر رغم المسيرة التي دعت إليها النقابة. وأضافت أن الباب مفتوح.';
    expect(read(text).at(-1)?.attribution.resolved).toBe('الوزيرة');
  });

  test.each(LEFT)('nobody is named who does: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

const RELAYED: readonly (readonly [text: string, source: string, content: string])[] = [
  [
    'ونقلت وكالة سبوتنيك عن مصدر عسكري مقتل ثلاثة جنود في الكمين.',
    'مصدر عسكري',
    'مقتل ثلاثة جنود في الكمين',
  ],
  [
    'ونقلت رويترز عن مصادر أمنية وطبية انتشال عشر جثث من تحت الأنقاض.',
    'مصادر أمنية وطبية',
    'انتشال عشر جثث من تحت الأنقاض',
  ],
  ['ونقلت الإذاعة عن رئيس البلدية تأجيل افتتاح السوق.', 'رئيس البلدية', 'تأجيل افتتاح السوق'],
];

describe('what an outlet relays as a noun', () => {
  test.each(RELAYED)('%s', (text, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ source, content }));
  });

  test('the office of one quoted is no news', () => {
    expect(read('ونقلت الوكالة عن مسؤول في هيئة تنظيم الاتصالات.')).toEqual([]);
  });
});

test('where it was said stands between dashes before the act', () => {
  const found = read('وأكدت - في بيان نشرته أمس - سلامة جميع الركاب.');
  expect(found.map((r) => r.content)).toEqual(['سلامة جميع الركاب']);
});

describe('what somebody said in a text or on an occasion', () => {
  test.each([
    ['ألقى الرئيس خطابا في الكونغرس انتقد فيه سياسة الإدارة.', 'انتقد', 'سياسة الإدارة', 'الرئيس'],
    ['ووجه النائب رسالة مفتوحة إلى الوزير طالب فيها بفتح تحقيق.', 'طالب', 'بفتح تحقيق', 'النائب'],
    ['وأصدر الحزب بلاغا ناريا ندد فيه بالقرار.', 'ندد', 'بالقرار', 'الحزب'],
  ])('%s', (text, cue, content, resolved) => {
    const found = read(text).find((r) => r.cue === cue);
    expect([found?.content, found?.attribution.resolved]).toEqual([content, resolved]);
  });

  test('a room is no text', () => {
    expect(read('دخل غرفة طالب فيها بمفتاح.').map((r) => r.cue)).toEqual([]);
  });
});
