import { describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';
import { read } from './extract';

const resolved = (text: string) => read(text).map((r) => r.attribution.resolved);
const kinds = (text: string) => read(text).map((r) => r.attribution.kind);

describe('who it is', () => {
  test.each([
    [
      'a surname',
      'قال المتحدث باسم الحزب حمزة بيرقدار إن الطريق مفتوح.\nوأضاف بيرقدار أن المقاتلين باقون.',
      'المتحدث باسم الحزب حمزة بيرقدار',
    ],
    [
      'a dropped subject by gender',
      'ونقلت وكالة سانا عن مصدر رسمي قوله إن الوفد وصل.\nولفتت إلى أن المفاوضات ستبدأ غدا.',
      'وكالة سانا',
    ],
    [
      'the source',
      'قال مصدر أمني سوري إن الطريق مغلق.\nوأضاف المصدر أن الجيش انسحب.',
      'مصدر أمني سوري',
    ],
    [
      'a short form',
      'أعلن المرصد السوري لحقوق الإنسان أن القتلى مئة.\nوقال المرصد إن القصف مستمر.',
      'المرصد السوري لحقوق الإنسان',
    ],
    [
      'one who was named before he spoke',
      'وزار وكيل المحافظة علي بن إبراهيم فلقي المستشفى.\nوقال فلقي إن العمل مستمر.',
      'وكيل المحافظة علي بن إبراهيم فلقي',
    ],
  ])('%s', (_, text, expected) => {
    expect(resolved(text).at(-1)).toBe(expected);
  });

  test('is null where the text never says', () => {
    expect(resolved('وسط تقارير عن استخدام السلاح في المدينة.')).toEqual([null]);
    expect(resolved('قيل إن الطريق مغلق منذ أيام.')).toEqual([null]);
  });

  test('a fuller name later completes what was read before', () => {
    const session = createArabicExtractor().session();
    const title = 'مبعوث الأمم المتحدة: المعركة لا تخدم السلام';
    const first = session.read(title, 0);
    expect(first.added[0]?.resolved).toBe('مبعوث الأمم المتحدة');
    const next = 'وقال مبعوث الأمم المتحدة إلى سوريا ستيفان دي ميستورا إن الغارات تسببت بدمار.';
    const { revised } = session.read(next, title.length + 1);
    expect(revised.get(0)?.resolved).toBe('مبعوث الأمم المتحدة إلى سوريا ستيفان دي ميستورا');
    expect(revised.get(0)?.kind).toBe('person');
  });
});

describe('what sort of source', () => {
  test.each([
    ['قال مدير المرصد رامي عبد الرحمن إن القصف مستمر منذ أيام.', 'person'],
    ['قال مدير المستشفى إن عدد الجرحى كبير جدا.', 'official'],
    ['قالت صحيفة الوطن إن الوفد وصل أمس.', 'media'],
    ['قالت مصادر مطلعة إن الاتفاق قريب جدا.', 'anonymous'],
    ['قالت مصادر روسية إن الاتفاق قريب جدا.', 'official'],
    ['قال ناشطون إن القصف مستمر منذ أيام.', 'group'],
    ['قالت وزارة الصحة إن المستشفى جاهز الآن.', 'organization'],
    ['أكدت موسكو أن الاتفاق قائم حتى الآن.', 'organization'],
  ])('%s %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('what is negated', () => {
  test('is marked as such', () => {
    const [one] = read('ولم يؤكد وزير الدفاع أن القوات ستنسحب قريبا.');
    expect(one?.attribution).toMatchObject({ negated: true, category: 'affirm' });
  });

  test('a free relative is no negation', () => {
    const found = read('زاد العدد إلى مئة، وهذا ما أكده الدفاع المدني.');
    expect(found.map((r) => r.attribution.negated)).toEqual([false]);
  });
});

describe('where the claim ends', () => {
  test.each([
    ['the next cue', 'قال المدير إن العمل بدأ، وأكد أن الخطة جاهزة.', 'العمل بدأ'],
    [
      'a clause with another source',
      'قال الوزير إن الطريق آمن، إلا أن ناشطين قالوا إنه مغلق.',
      'الطريق آمن',
    ],
    [
      'a relative clause with a source of its own',
      'وقالت الشرطة إن قتلى سقطوا في زملكا، التي قال ناشطون إنها تعرضت للقصف.',
      'قتلى سقطوا في زملكا',
    ],
    [
      'not at a reported cue',
      'وأضاف المصدر أن روسيا أبلغتهم بوجود اتفاق قريب.',
      'روسيا أبلغتهم بوجود اتفاق قريب',
    ],
    [
      'not at a clause of its own',
      'وقال المدير إن العمل بدأ، فيما تعمل الفرق على الموقع.',
      'العمل بدأ، فيما تعمل الفرق على الموقع',
    ],
  ])('%s', (_, text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });
});

describe('how much is quoted', () => {
  test.each([
    ['قال الوزير: «لن نتراجع عن مطالبنا أبدا».', 'direct'],
    ['قال الوزير إن الطريق «مفتوح أمام جميع الناس» منذ أيام.', 'mixed'],
    ['قال الوزير إن جماعة «الحزب» انسحبت من الطريق أمس.', 'indirect'],
    ['قال الوزير إن الطريق مفتوح منذ أيام.', 'indirect'],
  ])('%s %s', (text, quote) => {
    expect(read(text)[0]?.attribution.quote).toBe(quote);
  });
});
