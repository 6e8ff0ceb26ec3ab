import { cues } from '../notation';

/** Saying that something is not so. */
export const DENY = cues(
  'deny',
  `
nafa defective نفى ينفي ناف + نفي | =cn
ankara sound أنكر + إنكار | =cn
kadhdhaba sound كذب + تكذيب | =n homograph only=أنباء,نبأ,خبر,أخبار,مزاعم,ادعاءات,تقارير,تصريحات,رواية,إشاعات,شائعات,ما
rafada first رفض | =n homograph only=اتهام,اتهامات,تهمة,تهم,مزاعم,ادعاء,ادعاءات,انتقادات,شائعات,إشاعات,تلميحات,تقارير
fannada sound فند + تفنيد | =n
dahada first دحض + دحض | =n
tabarraa sound تبرأ + تبرؤ | من=n homograph
tanassala sound تنصل + تنصل | من=n
`,
);
