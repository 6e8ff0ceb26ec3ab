import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** What is told of one who will not be named; no more than one attribution is in each. */
const HIDDEN: readonly (readonly [text: string, source: string, who: string])[] = [
  ['وقال مصدر لم يكشف عن هويته إن الاتفاق قريب.', 'مصدر لم يكشف عن هويته', 'مصدر'],
  ['وأكد مسؤول حكومي لم يذكر اسمه أن الاتفاق قريب.', 'مسؤول حكومي لم يذكر اسمه', 'مسؤول حكومي'],
  [
    'ونقلت الوكالة عن دبلوماسي غربي طلب عدم الكشف عن اسمه قوله إن الاتفاق قريب.',
    'دبلوماسي غربي طلب عدم الكشف عن اسمه',
    'دبلوماسي غربي',
  ],
  [
    'وقال ضابط في الجيش فضل عدم الكشف عن هويته إن الاتفاق قريب.',
    'ضابط في الجيش فضل عدم الكشف عن هويته',
    'ضابط في الجيش',
  ],
  ['وقال شاهد عيان امتنع عن ذكر اسمه إن الاتفاق قريب.', 'شاهد عيان امتنع عن ذكر اسمه', 'شاهد عيان'],
  ['وقال مسؤول، لم يكشف عن اسمه، إن الاتفاق قريب.', 'مسؤول، لم يكشف عن اسمه', 'مسؤول'],
];

describe('what is told of one who will not be named', () => {
  test.each(HIDDEN)('is of the source and no telling: %s', (text, source, who) => {
    const found = read(text);
    expect(found.map((r) => [r.source, r.content])).toEqual([[source, 'الاتفاق قريب']]);
    expect(found[0]?.attribution.resolved).toBe(who);
  });

  test('is no name, though it begins as one does', () => {
    const [found] = read('وقال مسؤول في مصرف لبنان فضل عدم ذكر اسمه إن الاحتياطي تراجع.');
    expect(found?.attribution).toMatchObject({ resolved: 'مسؤول في مصرف لبنان', kind: 'official' });
  });

  test('is a telling where somebody else is not named', () => {
    const cues = read('لم تكشف الشرطة عن هويته حتى الآن.').map((r) => r.source);
    expect(cues).not.toContain('الشرطة عن هويته');
    expect(read('وقال إنه لم يذكر اسمه في الرسالة.').map((r) => r.cue)).toEqual(['وقال']);
  });
});
