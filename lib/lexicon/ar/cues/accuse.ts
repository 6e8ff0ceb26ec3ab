import { cues } from '../notation';

/** Laying blame. */
export const ACCUSE = cues(
  'accuse',
  `
ittahama sound اتهم + اتهام اتهامات | =x ب=cn
hammala sound حمل + تحميل | =nx homograph only=مسؤولية,مسئولية
lama hollow لام يلوم لائم + لوم | =x على=cn homograph -participle -passive
nasaba-ila first نسب | =d إلى=n homograph -participle
alqa defective ألقى | =n ب=n homograph -participle -passive only=لوم,لائمة,مسؤولية,مسئولية,تبعة
muttaham adjective متهم متهمة متهمون | ب=cn
ittiham-tuhma noun تهمة تهم تهما تهمتان تهمتين تهمتي بشبهة | =e ب=cn alone
`,
);
