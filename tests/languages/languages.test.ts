import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArabicExtractor } from '../../lib/index';

const extractor = createArabicExtractor();
const linesOf = (name: string) =>
  readFileSync(`tests/languages/${name}.txt`, 'utf8').trim().split('\n');
const LANGUAGES = ['persian', 'urdu', 'kurdish', 'pashto', 'uighur'] as const;
const TEXTS = new Map(LANGUAGES.map((name) => [name, linesOf(name)] as const));
const NEWS = readFileSync('tests/articles/seed-0.txt', 'utf8').trim().split('\n');

/** Cues with what they attribute, wherever they stand. */
const found = (text: string) =>
  extractor
    .extract(text)
    .map(({ cueId, cue, content }) =>
      [cueId, ...[...cue, ...content].map(({ start, end }) => text.slice(start, end))].join(' | '),
    );

describe.each(LANGUAGES)('a text in %s', (name) => {
  const lines = TEXTS.get(name) ?? [];

  test('gives nothing', () => {
    expect(found(lines.join('\n'))).toEqual([]);
  });

  test('gives nothing however its lines are made into paragraphs, nor do pieces of it', () => {
    const splits = fc.array(fc.constantFrom(' ', '\n'), { minLength: lines.length });
    fc.assert(
      fc.property(splits, fc.nat(lines.length - 1), (breaks, from) => {
        const text = lines
          .map((line, i) => line + breaks[i])
          .slice(from)
          .join('');
        expect(found(text)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(lines.map((line) => [line]))('gives nothing line by line: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('changes nothing of Arabic news in which it stands', () => {
    const plain = found(NEWS.join('\n'));
    expect(plain.length).toBeGreaterThan(15);
    for (const [i, line] of lines.entries()) {
      const at = (i * 3) % NEWS.length;
      expect(found([...NEWS.slice(0, at), line, ...NEWS.slice(at)].join('\n'))).toEqual(plain);
    }
  });
});

describe('an Arabic sentence', () => {
  test.each([
    [
      'وقال الرئيس الإيراني بالفارسية: «این پیروزی بزرگ برای ملت ایران است و ما از آن دفاع خواهیم کرد».',
    ],
    ['وأكدت صحيفة «پیام نو» أن الاجتماع سيعقد في موعده.'],
    ['قال گولن إن الحزب يرفض القرار.'],
    ['وقال وزير الخارجیة الإیرانی إن المفاوضات مستمرة فی جنیف.'],
  ])('is read though other letters or another language stand in it: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test('that is too short to tell is read after Arabic ones, and after a quoted line of another language', () => {
    const [persian = ''] = TEXTS.get('persian') ?? [];
    const text = `${NEWS.slice(0, 6).join('\n')}\n${persian}\nوقال وزير: سنرد غدا.`;
    expect(found(text).at(-1)).toBe('say.qala | وقال | سنرد غدا');
  });
});

/** The most that each may give. */
const SILENT = { recipe: 0, law: 3, scripture: 3, interface: 2, sports: 1 } as const;

describe('Arabic that reports nothing', () => {
  test.each(Object.entries(SILENT))('%s gives at most %d', (name, most) => {
    expect(found(linesOf(`silent/${name}`).join('\n')).length).toBeLessThanOrEqual(most);
  });
});

describe('scripture', () => {
  test.each([
    ['قال رسول الله صلى الله عليه وسلم: «الدين النصيحة لله ولكتابه ولرسوله».'],
    ['وعن عائشة رضي الله عنها قالت: كان خلقه القرآن في كل أمره.'],
    ['يقول الله تعالى: «إن الله مع الصابرين» في سورة البقرة.'],
    ['كما قال سبحانه: ﴿وقالت اليهود يد الله مغلولة﴾ في سورة المائدة.'],
    ['حدثنا محمد بن بشار قال: حدثنا يحيى عن سفيان قال: إنما الأعمال بالنيات.'],
    ['وأمر الله عز وجل بالعدل والإحسان وإيتاء ذي القربى.'],
  ])('is not marked: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['وقال الشيخ صالح إن النبي صلى الله عليه وسلم أوصى بالجار.', 'say.qala'],
    ['ودعا خطيب المسجد إلى طاعة الله عز وجل، مؤكدا أن الصدقة لا تنقص المال.', 'affirm.akkada'],
    ['وقال رسول الإسكندر إن الملك يطلب الصلح.', 'say.qala'],
  ])('does not hide one who speaks of it: %s', (text, id) => {
    expect(found(text).map((line) => line.split(' | ')[0])).toContain(id);
  });
});
