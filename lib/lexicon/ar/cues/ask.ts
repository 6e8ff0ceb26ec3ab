import { cues } from '../notation';

/** Asking what is so. */
export const ASK = cues(
  'ask',
  `
saala hamza سأل يسأل سائل + سؤال أسئلة | =wqa عن=cn حول=n بشأن=n
tasaala sound تساءل يتساءل متسائل + تساؤل تساؤلات | =cwq عن=cn حول=n بشأن=n
istafsara sound استفسر + استفسار استفسارات | =wq عن=cn حول=n بشأن=n
istawdaha sound استوضح | =wa عن=n
`,
);
