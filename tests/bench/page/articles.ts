/** Sentences of a news article, each with one attribution. */
const SENTENCES = [
  'قال الوزير أحمد سالم إن الحكومة ستعلن خطتها الاقتصادية يوم الأحد المقبل في مؤتمر صحفي.',
  'ونفى الجيش قصف المدينة بالغازات السامة، ولم تعرف بعد أسباب الانفجار الذي هز أطرافها.',
  'وزعم مصدر مطلع أن الضرائب على الشركات الصغيرة ستخفض خلال العامين المقبلين تدريجيا.',
  'وبحسب بيان صادر عن الوزارة فإن المشاريع الجديدة ستوفر آلاف فرص العمل في المحافظات.',
  'وحذر الخبير سامي خليل من ارتفاع أسعار الوقود قبل نهاية العام الجاري في أسواق المنطقة.',
  'وأكدت المتحدثة باسم المنظمة ليلى حداد أن المساعدات وصلت إلى القرى البعيدة في الشمال.',
] as const;

const FILLER = 'وتقع المدينة على ضفة النهر وفيها أسواق قديمة.';

/** A paragraph of about 130 characters with one attribution. */
export const paragraph = (at: number): string =>
  `${SENTENCES[at % SENTENCES.length]} ${FILLER} (${at})`;

/** An article page whose text has so many attributions. @param marked whether a paragraph has an attribution */
export function articleHtml(count: number, script: string): string {
  const paragraphs = Array.from({ length: count }, (_, at) => `<p>${paragraph(at)}</p>`).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
<style>body { font: 20px/1.9 "Noto Naskh Arabic", serif; max-width: 42rem; margin: 2rem auto; background: #fff; color: #222 }</style>
</head><body><main><article id="story"><h1>عنوان الخبر عن خطة الحكومة</h1>${paragraphs}</article></main>${script}</body></html>`;
}
