import { cues } from '../notation';

/** Warning, threatening, fearing. */
export const WARN = cues(
  'warn',
  `
hadhdhara sound حذر + تحذير تحذيرات | =cqa من=cn homograph
andhara sound أنذر + إنذار إنذارات | =A ب=cn من=n
haddada sound هدد + تهديد تهديدات | =aq ب=cn homograph
tawaada sound توعد + توعد | =aq ب=cn
lawwaha sound لوح + تلويح | ب=cn homograph not=بيد,بأيدي,بكف,بعلم,بأعلام,براية,برايات,بمنديل,بمناديل
nabbaha sound نبه + تنبيه | =a إلى=cn على=cn من=cn
takhawwafa sound تخوف + تخوف تخوفات | من=cn
khashiya defective-y خشي يخشى خاش + خشية | =ce من=cn
makhawif noun مخاوف | =c من=c
`,
);
