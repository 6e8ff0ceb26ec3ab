import { cues } from '../notation';

/** Doubting, holding unlikely, playing down. */
export const DOUBT = cues(
  'doubt',
  `
shakkaka sound شكك + تشكيك | في=cn ب=cn
istabada sound استبعد + استبعاد | =ce
shakka doubled شك يشك شاك | في=cn homograph -participle
irtaba hollow ارتاب يرتاب مرتاب + ارتياب | في=cn
qallala sound قلل + تقليل | من=n homograph only=أهمية,شأن,خطورة,قيمة,احتمال,احتمالات,مخاوف,تداعيات,وقع,حجم,جدوى,تأثير,دور
hawwana sound هون + تهوين | من=n
ishtabaha sound اشتبه + اشتباه | في=n ب=n homograph thing
mustabad adjective مستبعد | =ce
shukuk noun شك شكوك شكوكا | =c في=cn حول=n بشأن=n ب=c alone
`,
);
