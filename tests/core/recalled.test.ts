import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** What the last attribution of a text says of its source: as written, and who it is. */
const last = (text: string) => {
  const found = read(text).at(-1);
  return [found?.source, found?.attribution.resolved];
};

describe('a last name that the text has told in full is that person where one who speaks is asked for', () => {
  test.each([
    ['بحسب المحاسنة، فإن الوضع صعب.', 'النائبة هند المحاسنة', 'المحاسنة'],
    ['الوضع صعب في المدينة، وفق العوايشة.', 'الدكتور طارق العوايشة', 'العوايشة'],
    ['ووفقا لصادق، فإن الوضع صعب.', 'وزير الطاقة محمود صادق', 'لصادق'],
    ['ووفقا للنعيمات، فإن الوضع صعب.', 'نقيب الصيادلة زياد النعيمات', 'للنعيمات'],
    ['ووفقا لأمين، فإن الوضع صعب.', 'وزير الطاقة محمود أمين', 'لأمين'],
    ['وبحسب عمر، فإن الوضع صعب.', 'هدى عمر', 'عمر'],
    ['الوضع صعب، على حد قول السعيدات.', 'الطبيبة نوال السعيدات', 'السعيدات'],
    ['وأكد علم أن الوضع صعب.', 'الطبيب هشام علم', 'علم'],
    ['وأضاف فارس أن الوضع صعب.', 'السفير الماليزي أحمد فارس', 'فارس'],
    ['وقالت أمين: «الوضع صعب».', 'الخبيرة الاقتصادية ليلى أمين', 'أمين'],
    ['وطالب صادق بوقف القتال.', 'وزير الطاقة محمود صادق', 'صادق'],
    ['«الوضع صعب»، قال كونت.', 'المدير التنفيذي تشارلز كونت', 'كونت'],
    ['وأضاف ماي أن الوضع صعب.', 'عمدة المدينة بول ماي', 'ماي'],
    ['لكن وزنة أكدت أن الوضع صعب.', 'الناشطة الحقوقية لينا وزنة', 'وزنة'],
    ['صادق أوضح أن الوضع صعب.', 'وزير الطاقة محمود صادق', 'صادق'],
  ])('%s (%s)', (sentence, name, source) => {
    expect(last(`زار الوفد أمس ${name} في المدينة.\n${sentence}`)).toEqual([source, name]);
    expect(last(`زار الوفد أمس ${name} في المدينة. ${sentence}`)).toEqual([source, name]);
  });

  test('nor is it one before the text has told of anybody so', () => {
    expect(last('وأكد علم أن الوضع صعب.')).not.toContain('علم');
    expect(read('بحسب المحاسنة، فإن الوضع صعب.')).toEqual([]);
  });
});

describe('the word stays what it is elsewhere', () => {
  test.each([
    ['وأكد شرف المهنة أن الوضع صعب.', 'الوزير السابق حاتم شرف', 'شرف المهنة'],
    ['وأعلن أمين عام الحزب أن الوضع صعب.', 'وزير الطاقة محمود أمين', 'أمين عام الحزب'],
    ['وأكد الجمعة أن الوضع صعب.', 'النائب أحمد الجمعة', ''],
    ['وقال الرئيس إن الوضع صعب.', 'اللاعب سامي الرئيس', 'الرئيس'],
    ['وطالب بحق العودة.', 'المغني سالم حق', ''],
    ['يخشون السجن لدى عودتهم.', 'اللاعب سامي السجن', ''],
  ])('%s (%s)', (sentence, name, source) => {
    const before = `زار الوفد أمس ${name} في المدينة.`;
    expect(read(`${before}\n${sentence}`).at(-1)?.source).toBe(source);
  });

  test('a noun after another that is a given name too tells of nobody', () => {
    const text = 'جرى إكرام الموتى في القرية أمس.\nوتطلب نقل الموتى وقتا طويلا.';
    expect(read(text).filter(({ source }) => source.includes('الموتى'))).toEqual([]);
  });
});
