import { cues } from '../notation';

/** Laying blame. */
export const ACCUSE = cues(
  'accuse',
  `
ittahama sound اتهم + اتهام اتهامات | =x ب=cn
hammala sound حمل + تحميل | =x homograph
alqa-lawm defective ألقى | =e على=n homograph
lama hollow لام يلوم لائم + لوم | =x على=cn homograph -participle
ittiham-tuhma noun تهمة تهم | ب=cn alone
khawwana sound خون + تخوين | =n homograph
ayyara sound عير | =x ب=cn homograph
`,
);
