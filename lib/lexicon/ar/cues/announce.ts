import { cues } from '../notation';

/** Making known: announcing, revealing. */
export const ANNOUNCE = cues(
  'announce',
  `
aalana sound أعلن + إعلان إعلانات | =cqn عن=cn ل=a
kashafa first كشف + كشف | =cq عن=cn ل=a homograph
afsaha sound أفصح + إفصاح | =c عن=cn
adhaa hollow أذاع | =ce homograph
bashshara sound بشر | =aq ب=cn homograph
`,
);
