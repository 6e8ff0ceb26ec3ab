import { cues } from '../notation';

/** Granting what one would rather not. */
export const ADMIT = cues(
  'admit',
  `
itarafa sound اعترف + اعتراف اعترافات | =cq ب=cn ل=a not=سيادة,استقلال,شرعية,عاصمة
aqarra doubled أقر + إقرار | =cq ب=cn homograph -passive
sallama sound سلم | ب=c homograph
baha hollow باح يبوح بائح + بوح | ب=cn
bi-itiraf adposition باعتراف بإقرار | pronoun homograph
`,
);
