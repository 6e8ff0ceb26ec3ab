import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** The cues of a text, in order. */
const cues = (text: string) => read(text).map((r) => r.cue);

describe('a name in marks after where something is written is nothing that is said', () => {
  test.each([
    ['كتب اللاعب على صفحته في "تويتر"، رسالة إلى الجماهير.'],
    ['ودون الفنان عبر حسابه في "إنستغرام"، كلمات مؤثرة.'],
    ['جاء ذلك خلال حديثها لقناة "فوكس نيوز"، أمس الأحد.'],
  ])('%s', (text) => {
    expect(cues(text)).toEqual([]);
  });

  test.each([
    ['وكتب اللاعب في تدوينة له "شكرا لكم"، وغادر النادي.', 'شكرا لكم'],
    ['وقال المدرب "سنفوز غدا"، وأضاف أن الفريق جاهز.', 'سنفوز غدا'],
    ['وقال الوزير "لا تراجع"، وأضاف أن القانون نافذ.', 'لا تراجع'],
  ])('but %s', (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });
});

describe('a word of comparison also goes on with the story', () => {
  test.each([
    ['وضربت العاصفة الساحل، كما شهدت الجبال تساقطا للثلوج.'],
    ['وستطرح الدار أعدادا جديدة، كما ستعيد المكتبة طبع الكتب النادرة.'],
    ['وسجل الفريق هدفين، كما أضاف المهاجم هدفا ثالثا.'],
    ['وافتتح المعرض أمس، كما سيعلن الفائزون غدا.'],
    ['ووصل ألف مسافر، كما بلغ عدد المغادرين ألفين.'],
  ])('%s', (text) => {
    expect(cues(text)).toEqual([]);
  });

  test.each([
    ['وقتل جنديان، كما أفاد مراسلنا.', 'كما أفاد'],
    ['والمدينة آمنة، كما يزعم الحزب.', 'كما يزعم'],
    ['وتوقف القطار، كما ذكرت الشرطة اليوم الأحد.', 'كما ذكرت'],
    ['وتراجع السهم، كما أظهرت بيانات البورصة.', 'كما أظهرت'],
  ])('but %s', (text, cue) => {
    expect(cues(text)).toEqual([cue]);
  });
});
