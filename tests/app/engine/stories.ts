export const TEXT = [
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد.',
  'ونفى النائب سامي خليل ذلك الخبر.',
  'وقال الوزير أحمد سالم إن الأسعار سترتفع.',
].join('\n');
export const SENTENCE = 'وزعم مصدر مطلع أن الضرائب ستخفض خلال عامين.';

/** Stories as an article has them, from texts of which each is one. */
export function storiesOf(...texts: readonly string[]) {
  let start = 0;
  return texts.map((text) => {
    const story = { start, lines: text.split('\n') };
    start += text.length + 1;
    return story;
  });
}
