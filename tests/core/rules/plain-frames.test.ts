import { describe, expect, test } from 'vitest';
import { read } from '../extract';

/** The last attribution with the cue: source and claim as they are written. */
function told(text: string, cue: string) {
  const found = read(text).findLast((r) => r.cue === cue);
  return found && [found.source, found.content];
}

const cues = (text: string) => read(text).map((r) => r.cue);

describe('a phrase that opens clauses elsewhere stands between commas', () => {
  test.each([
    ['وأوضح رئيس البلدية، من جهة أخرى، أن الطريق مغلق.', 'وأوضح', 'رئيس البلدية'],
    ['ونبه، في المقابل، إلى أن الطريق مغلق.', 'ونبه', ''],
    ['وقالت، إلى ذلك، وزيرة الري هالة نجم إن الطريق مغلق.', 'وقالت', 'وزيرة الري هالة نجم'],
    ['وذكرت البلدية، في بيان، علاوة على ذلك، أن الطريق مغلق.', 'وذكرت', 'البلدية'],
    ['والمحافظ كشف، في سياق متصل، أن الطريق مغلق.', 'كشف', 'والمحافظ'],
  ])('%s', (text, cue, source) => {
    expect(told(text, cue)).toEqual([source, 'الطريق مغلق']);
  });

  test('but what follows it may be a clause of its own', () => {
    const text = 'أكد المحافظ حضوره، من جهة أخرى، أعلن الناطق أن الطريق مغلق.';
    expect(cues(text)).toEqual(['أعلن']);
  });
});

describe('a single mark written twice is a quotation mark', () => {
  test.each([
    ["وقالت المديرة ''لن نغلق المدرسة''.", 'وقالت', 'المديرة'],
    ["''لن نغلق المدرسة''، قالت المديرة.", 'قالت', 'المديرة'],
    ['وقالت المديرة ``لن نغلق المدرسة``.', 'وقالت', 'المديرة'],
  ])('%s', (text, cue, source) => {
    expect(told(text, cue)).toEqual([source, 'لن نغلق المدرسة']);
  });
});

describe('a quotation of a few words with words after it', () => {
  test.each([
    ['وقالت طبيبة ثانية "مخزون الدم أقل بكثير" من حاجة المستشفى.', 'وقالت', 'طبيبة ثانية'],
    ['وقال الناطق "مخزون الدم أقل بكثير" من حاجة المستشفى.', 'وقال', 'الناطق'],
    ['وأضاف شتاينر "مخزون الدم أقل بكثير" من حاجة المستشفى.', 'وأضاف', 'شتاينر'],
  ])('is what was said, with what a preposition adds: %s', (text, cue, source) => {
    expect(told(text, cue)).toEqual([source, '"مخزون الدم أقل بكثير" من حاجة المستشفى']);
  });

  test.each([
    ['وأضاف النائب في مؤتمر صحفي "لن نترك القرية".', 'وأضاف', 'النائب'],
    ['وقال النائب "لن نترك القرية" في كلمة له.', 'وقال', 'النائب'],
    ['وقال النائب "لن نترك القرية" حول مشروع السد.', 'وقال', 'النائب'],
    ['وقال النائب "لن نترك القرية" وغادر.', 'وقال', 'النائب'],
    ['وقال المدير العام للجمعية "لن نترك القرية".', 'وقال', 'المدير العام للجمعية'],
    ['وقالت العمدة "لن نترك القرية"، مضيفة أن السد آمن.', 'وقالت', 'العمدة'],
  ])('stands by itself: %s', (text, cue, source) => {
    expect(told(text, cue)).toEqual([source, 'لن نترك القرية']);
  });

  test.each([
    ['وقالت منسقة حملة "لن ننسى" إن السد آمن.', 'منسقة حملة "لن ننسى"'],
    ['وقالت العضوة "أم خالد الشامية" في بيان إن السد آمن.', 'العضوة "أم خالد الشامية"'],
    ['وقالت ناشطة في "مبادرة أبناء النهر" إن السد آمن.', 'ناشطة في "مبادرة أبناء النهر"'],
  ])('may be a name: %s', (text, source) => {
    expect(told(text, 'وقالت')).toEqual([source, 'السد آمن']);
  });

  test.each([
    'وصرح القائد "أبو سالم الشرقي" لوكالة محلية.',
    'جاء ذلك بعد تأكيد الناطق أن هذه الرسائل "ثقيلة جدا على الجميع" ولن تفيد.',
  ])('and nothing is said with a name or within what another told: %s', (text) => {
    expect(cues(text)).not.toContain(text.split(' ')[0]);
  });
});
