import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Row = readonly [text: string, cue: string, source: string, content: string];

const VERBS: readonly Row[] = [
  ['تفهمت الوزارة المخاوف التي عبر عنها سكان الحي.', 'عبر', 'سكان الحي', 'المخاوف'],
  ['شارك الوزير في المؤتمر عبر تقنية الفيديو وعبر عن شكره للمنظمين.', 'وعبر', '', 'شكره للمنظمين'],
  ['قالت الرئاسة إن الملك عبر في اتصال هاتفي عن أسفه للحادث.', 'عبر', 'الملك', 'أسفه للحادث'],
  ['الوزير عبر أمس عن أسفه للحادث.', 'عبر', 'الوزير', 'أسفه للحادث'],
  [
    'وفي ختام اللقاء عبر المدير العام لمنظمة الصحة العالمية عن أمله في تعاون أوسع.',
    'عبر',
    'المدير العام لمنظمة الصحة العالمية',
    'أمله في تعاون أوسع',
  ],
];

const PREPOSITIONS: readonly string[] = [
  'وصل المهاجرون عبر أكثر من طريق إلى الجزيرة.',
  'الحدود التي عبر منها المهربون أغلقت.',
  'الجسر الذي عبر عليه الجنود انهار.',
  'النهر الذي عبر إليه اللاجئون واسع.',
  'الفرق بين من يعمل ومن لا يعمل كبير.',
  'مر القطار عبر تحت الجبل.',
  'دامت الاشتباكات أسبوعين، بين قبيلة عربية وقبائل أخرى في المدينة.',
];

describe('what is a preposition too', () => {
  test.each(VERBS)('is the verb before another: %s', (text, cue, source, content) => {
    const one = read(text).find((r) => r.cue === cue);
    expect(one && [one.source, one.content]).toEqual([source, content]);
  });

  test.each(PREPOSITIONS)('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what a clause describes and its preposition takes up', () => {
  test.each([
    ['بلوغ النسبة التي توصي بها منظمة الصحة صعب.', 'توصي', 'النسبة'],
    ['بدأت الشركة تنفيذ الخطة التي كشف عنها مديرها الشهر الماضي.', 'كشف', 'الخطة'],
    ['يرفض العمال مواجهة الإضراب الذي دعت إليه النقابة.', 'دعت', 'الإضراب'],
  ])('ends before a deed in construct: %s', (text, cue, content) => {
    expect(read(text).find((r) => r.cue === cue)?.content).toBe(content);
  });
});

describe('what somebody has made', () => {
  test.each([
    ['إلا أن التحري الذي أجراه فريق الموقع كشف أن الادعاء باطل.', 'التحري الذي أجراه فريق الموقع'],
    ['لكن المراجعة التي قامت بها اللجنة كشفت أن الدفاتر سليمة.', 'المراجعة التي قامت بها اللجنة'],
  ])('tells what it has shown: %s', (text, source) => {
    const [one] = read(text);
    expect(one?.source).toBe(source);
    expect(one?.attribution.kind).toBe('document');
  });

  test.each(['الهجوم كشف أن المدينة بلا حماية.', 'الانفجار الذي وقع أمس كشف أن المبنى قديم.'])(
    'and no mere event: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
