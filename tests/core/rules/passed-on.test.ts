import { describe, expect, test } from 'vitest';
import { read } from '../extract';

type Found = readonly [text: string, cue: string, source: string, content: string];

const FOUND: readonly Found[] = [
  [
    'نفت الوزارة ما تداولته مواقع التواصل بشأن إغلاق المدارس.',
    'تداولته',
    'مواقع التواصل',
    'إغلاق المدارس',
  ],
  [
    'وأكد المركز أن ما تداولته بعض المواقع، بشأن انسحاب المستشفيات، لا أساس له من الصحة.',
    'تداولته',
    'بعض المواقع',
    'انسحاب المستشفيات',
  ],
  [
    'نفت إيران ما قاله رئيس الوزراء بشأن اكتشاف منشأة سرية في طهران.',
    'قاله',
    'رئيس الوزراء',
    'اكتشاف منشأة سرية في طهران',
  ],
  [
    'ونفى أن يكون القرار بسبب ما تم تداوله إعلاميا حول تزوير التوكيلات.',
    'تم تداوله',
    '',
    'تزوير التوكيلات',
  ],
  [
    'وقالت السفارة إنها تابعت ما تم تناقله في وسائل التواصل عن قيام شركة بنشر صورة العلم.',
    'تم تناقله',
    '',
    'قيام شركة بنشر صورة العلم',
  ],
  ['وقال الوزير إن ما يتردد عن هجوم كبير خدعة.', 'يتردد', '', 'هجوم كبير خدعة'],
];

const LEFT: readonly string[] = [
  'وما نشره في شبابه من قصص يستحق القراءة.',
  'وأكد أن ما كتبه الصحفي "تحريض خطير".',
];

describe('what was told or passed on of something', () => {
  test.each(FOUND)('%s', (text, cue, source, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, source, content }));
  });

  test.each(LEFT)('no topic is named: %s', (text) => {
    expect(read(text).filter((r) => r.cue !== 'وأكد')).toEqual([]);
  });
});
