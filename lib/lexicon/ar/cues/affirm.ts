import { cues } from '../notation';

/** Telling with force: affirming, insisting, swearing, proving, reassuring. */
export const AFFIRM = cues(
  'affirm',
  `
akkada sound أكد يؤكد مؤكد + تأكيد تأكيدات | =cqe على=cn ب=c ل=a not=صدارة,تفوق,جدارة,أحقية,تأهل,حضور,زعامة,سطوة
taakkada sound تأكد | من=c homograph
shaddada sound شدد + تشديد | =cq على=cn homograph
jazama first جزم + جزم | =c ب=cn
aqsama sound أقسم | =cq ب=c على=c homograph
asarra doubled أصر + إصرار | =c على=cn
alahha doubled ألح + إلحاح | =c على=cn
jaddada sound جدد + تجديد | =n only=تأكيد,رفض,دعوة,مطالبة,التزام,تمسك,دعم,تحذير,تعهد,إدانة,ترحيب,استعداد,عزم,ثقة,نفي,حرص,اتهام,موقف,تضامن
aada hollow أعاد | =n homograph only=تأكيد,قول,تذكير
karrara sound كرر + تكرار | =cqn homograph only=تأكيد,دعوة,مطالبة,نفي,اتهام,اتهامات,تحذير,تحذيرات,رفض,موقف,قول,تعهد,التزام
tamaana sound طمأن يطمئن مطمئن + طمأنة تطمينات | =qA ب=c إلى=cn على=n
athbata sound أثبت + إثبات | =cw author
barhana sound برهن + برهان | =c على=cn
dallala sound دلل + تدليل | على=cn
shahida first شهد + شهادة شهادات | ب=c على=c homograph -imperfect
thabata impersonal ثبت يثبت | =c homograph
rakkaza sound ركز + تركيز | على=c homograph
ayqana sound أيقن | =c ب=c
wathiqa assimilated وثق يثق واثق + ثقة | ب=c في=c من=c
bi-shahada adposition بشهادة | homograph
`,
);
