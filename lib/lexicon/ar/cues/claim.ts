import { cues } from '../notation';

/** Telling from which the text keeps its distance. */
export const CLAIM = cues(
  'claim',
  `
zaama first زعم + زعم | =cqe ب=c
iddaa defective ادعى يدعي مدع + ادعاء ادعاءات | =ce ب=cn homograph
tadharraa sound تذرع + تذرع | ب=cn
tahajjaja sound تحجج + تحجج | ب=cn
tabajjaha sound تبجح + تبجح | ب=cn
tabaha defective-a تباهى يتباهى متباه + تباه | ب=cn
tafakhara sound تفاخر + تفاخر | ب=cn
ashaa hollow أشاع + إشاعة إشاعات | =ce عن=n حول=n بشأن=n homograph
rawwaja sound روج + ترويج | =c ل=n homograph
iftara defective افترى + افتراء افتراءات | =c على=a homograph
tazahara sound تظاهر | ب=c homograph
mazaim noun مزاعم | =ce ب=cn عن=n حول=n بشأن=n alone
shaiat noun شائعة شائعات | =ce ب=cn عن=n حول=n بشأن=n alone
bi-hujja noun بحجة بذريعة بدعوى بزعم بتعلة | =ce alone pretext
ala-hadd-zam adposition على_حد_زعم حسب_زعم بحسب_زعم بحسب_مزاعم حسب_مزاعم وفق_مزاعم | pronoun
`,
);
