import { cues } from '../notation';

/** Making known: announcing, revealing. */
export const ANNOUNCE = cues(
  'announce',
  `
aalana sound أعلن + إعلان إعلانات | =cqn عن=cn ل=a
kashafa first كشف + كشف | =cqnw عن=cn ل=a homograph only=حقيقة,تفاصيل,أسباب,سبب,ملابسات,هوية,سر,أسرار,مصير,موعد,كواليس,خطة,خطط,ملامح,نتائج,خبايا,دوافع,مستجدات,حصيلة,محاور,أبعاد,مضمون,مخطط,خيوط,لغز,تفاصيله,تاريخ,مكان,مفاجأة,مفاجآت,قائمة,تشكيلة,أرقام,شروط,معلومات,توقعات,حالة,طبيعة,أسماء,جوانب,أسعار,مواعيد,خطوات
afsaha sound أفصح + إفصاح | =c عن=cn
adhaa hollow أذاع | =ce homograph
tabanna defective-a تبنى يتبنى متبن + تبني | =n only=اعتداء,اعتداءات,هجوم,هجمات,تفجير,تفجيرات,عملية,عمليات,مسؤولية,مسئولية,اغتيال,قصف,انفجار,إطلاق,خطف,حادث,هذا,هذه,ذلك
bashshara sound بشر | =aq ب=cn homograph
`,
);
