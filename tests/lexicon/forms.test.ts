import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../lib/core/cues/compile';
import { foldText } from '../../lib/core/text/fold';
import { ARABIC } from '../../lib/lexicon/ar';

const compiled = compileLexicon(ARABIC);
const readings = (form: string, id: string) =>
  compiled.forms
    .get(foldText(form, compiled.letters))
    .filter((reading) => reading.cue.entry.id === id);

/** Forms without proclitics and pronouns, as a careful editor writes them. */
const TABLE: Record<string, { class: string; has: string; lacks: string }> = {
  'say.qala': {
    class: 'hollow',
    has: 'قال قالت قالا قالتا قالوا قلن قلت قلنا يقول تقول يقولان تقولان يقولون تقولون يقلن أقول نقول يقل تقل يقولوا قيل يقال قائل قائلا قائلًا قائلةً قائلين قائلون قائلات قول',
    lacks: 'قالن قيول مقول قائلاا يقولو',
  },
  'say.ashara': {
    class: 'hollow, derived',
    has: 'أشار أشارت أشاروا أشارا أشرنا أشرت يشير تشير يشيرون نشير يشر أشير مشيرا مشيراً مشيرًا مشيرةً مشيرين مشيرات يشار إشارة',
    lacks: 'شار يشور مشارا',
  },
  'affirm.akkada': {
    class: 'strong, stem II, first letter hamza',
    has: 'أكد أكّد أكدت أكدوا أكدنا يؤكد تؤكد يؤكدون تؤكدان نؤكد يؤكدوا مؤكدا مؤكداً مؤكدةً مؤكدين تأكيد',
    lacks: 'يكد أكيد مكد أكدون',
  },
  'announce.aalana': {
    class: 'strong, stem IV',
    has: 'أعلن أُعلن أعلنت أعلنوا أعلنا أعلنتا يعلن يعلنون تعلن نعلن معلنا معلنةً معلنين إعلان',
    lacks: 'علن يأعلن علنوا علنت',
  },
  'say.dhakara': {
    class: 'strong, three letters',
    has: 'ذكر ذكرت ذكروا ذكرنا يذكر تذكر يذكرون يذكرن ذاكر ذاكرا ذاكرةً ذاكرين',
    lacks: 'ذكير مذكر يذاكر ذكران',
  },
  'say.taabaa': {
    class: 'strong, stem III',
    has: 'تابع تابعت تابعوا يتابع تتابع يتابعون متابعا متابعةً متابعين',
    lacks: 'تبع يتبع متبع',
  },
  'say.tahaddatha': {
    class: 'strong, stem V',
    has: 'تحدث تحدثت تحدثوا يتحدث تتحدث يتحدثون متحدثا متحدثةً متحدثين حديث',
    lacks: 'حدث يحدث محدث',
  },
  'accuse.ittahama': {
    class: 'strong, stem VIII',
    has: 'اتهم اتهمت اتهموا اتهما يتهم تتهم يتهمون يتهموا متهما متهمةً متهمين اتهام اتهامات',
    lacks: 'تهم يهتم تهمت',
  },
  'doubt.istabada': {
    class: 'strong, stem X',
    has: 'استبعد استبعدت استبعدوا يستبعد تستبعد يستبعدون مستبعدا مستبعدةً مستبعدين استبعاد',
    lacks: 'بعد يبعد ستبعد مبعد',
  },
  'deny.nafa': {
    class: 'weak end in ya',
    has: 'نفى نفت نفوا نفيا نفيت نفينا ينفي تنفي ينفون ينفيان ننفي ينف تنف ينفوا نفي ناف نافيا نافياً نافيةً نافين',
    lacks: 'نفات نفيوا ينفيون نافاا',
  },
  'demand.daa': {
    class: 'weak end in waw',
    has: 'دعا دعت دعوا دعوت دعونا يدعو تدعو يدعون ندعو يدعوان يدع داع داعيا داعيةً داعين دعوة دعوات',
    lacks: 'دعات داعوا',
  },
  'evaluate.tamanna': {
    class: 'weak end, stem V',
    has: 'تمنى تمنت تمنوا تمنينا يتمنى تتمنى نتمنى يتمنون يتمنيان يتمن متمن متمنيا متمنيةً متمنين',
    lacks: 'تمنات يتمنيون منى',
  },
  'warn.khashiya': {
    class: 'weak end, ya in the perfect',
    has: 'خشي خشيت خشوا خشينا يخشى تخشى نخشى يخشون خاش خاشيا',
    lacks: 'خشت خشيوا يخشيون',
  },
  'say.radda': {
    class: 'last letter twice',
    has: 'رد ردت ردوا رددنا رددت يرد ترد يردون يرددن رادا رادّاً رادةً رادين',
    lacks: 'يردنا رادد رددوا',
  },
  'admit.aqarra': {
    class: 'last letter twice, derived',
    has: 'أقر أقرت أقروا أقررنا يقر تقر يقرون مقرا مقرةً مقرين إقرار',
    lacks: 'قر أقرر يأقر',
  },
  'evaluate.wasafa': {
    class: 'first letter falls',
    has: 'وصف وصفت وصفوا وصفنا يصف تصف يصفون يوصف واصفا واصفةً واصفين وصف',
    lacks: 'صفت موصف',
  },
  'ask.saala': {
    class: 'hamza in the middle',
    has: 'سأل سألت سألوا يسأل تسأل يسألون سُئل سئلت سئلوا سائلا سائلةً سائلين سؤال',
    lacks: 'سيأل سالئ',
  },
  'predict.tanabbaa': {
    class: 'hamza at the end',
    has: 'تنبأ تنبأت تنبأوا تنبؤوا يتنبأ تتنبأ يتنبأون يتنبؤون متنبئا متنبئةً متنبئين تنبؤ تنبؤات',
    lacks: 'تنبت متنبا',
  },
  'report.taraddada': {
    class: 'no teller',
    has: 'تردد ترددت يتردد تتردد',
    lacks: 'ترددوا نتردد متردد',
  },
};

const forms = (list: string) => list.split(' ');

describe.each(Object.entries(TABLE))('%s', (id, { class: name, has, lacks }) => {
  it.each(forms(has))(`has %s (${name})`, (form) => {
    expect(readings(form, id)).not.toEqual([]);
  });
  it.each(forms(lacks))('has no %s', (form) => {
    expect(readings(form, id)).toEqual([]);
  });
});

describe('features', () => {
  it.each([
    ['say.qala', 'قالت', { gender: 'f', number: 's' }],
    ['say.qala', 'قالوا', { gender: 'm', number: 'p' }],
    ['say.ashara', 'مشيرةً', { gender: 'f', number: 's' }],
    ['demand.daa', 'يدعون', { gender: 'm', number: 'p' }],
    ['deny.nafa', 'ينفيان', { gender: 'm', number: 'd' }],
  ])('%s as %s agrees', (id, form, agreement) => {
    expect(readings(form, id).map((r) => r.agreement)).toContainEqual(
      expect.objectContaining(agreement),
    );
  });

  it.each([
    ['announce.aalana', 'أعلن', 'either'],
    ['say.qala', 'قال', 'active'],
    ['say.qala', 'قيل', 'passive'],
    ['say.qala', 'يقال', 'passive'],
    ['deny.nafa', 'نفى', 'active'],
    ['ask.saala', 'سئل', 'passive'],
    ['evaluate.wasafa', 'يوصف', 'passive'],
    ['report.taraddada', 'تردد', 'passive'],
  ])('%s as %s is %s', (id, form, voice) => {
    expect(readings(form, id).map((r) => r.voice)).toContain(voice);
  });

  it('lets an accusative participle go on from a clause, a nominative one not', () => {
    expect(readings('مؤكداً', 'affirm.akkada').some((r) => r.adverbial)).toBe(true);
    expect(readings('مؤكد', 'affirm.akkada').some((r) => r.adverbial)).toBe(false);
  });

  it('changes a last letter before a pronoun', () => {
    const attached = (form: string, id: string) =>
      readings(form, id).some((reading) => reading.attach !== 'free');
    expect(attached('إشارت', 'say.ashara')).toBe(true);
    expect(attached('إشارة', 'say.ashara')).toBe(false);
    expect(attached('ادعاؤ', 'claim.iddaa')).toBe(true);
    expect(attached('ادعائ', 'claim.iddaa')).toBe(true);
    expect(attached('ينفي', 'deny.nafa')).toBe(true);
    expect(attached('نفوا', 'deny.nafa')).toBe(false);
  });

  it('gives the readings of a form in the order of the entries, whatever was asked before', () => {
    const order = (asked: string[]) => {
      const table = compileLexicon(ARABIC).forms;
      for (const form of asked) table.get(form);
      return table.get('بلغ').map((reading) => reading.cue.entry.id);
    };
    expect(order(['يبلغ', 'مبلغ', 'ابلغ'])).toEqual(order([]));
  });
});
