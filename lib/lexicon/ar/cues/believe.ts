import { cues } from '../notation';

/** Holding, knowing, concluding. */
export const BELIEVE = cues(
  'believe',
  `
itabara sound اعتبر + اعتبار | =cd ب=c
irtaa defective ارتأى يرتئي مرتئ | =c
raa defective-a رأى يرى راء + رأي آراء | =cqn في=j homograph only=ضرورة,عدم,وجوب,أهمية,وجود,استحالة,إمكانية,مانع,حاجة,مؤشرات,مبرر,جدوى,تناقض,تعارض,غضاضة,فرق -passive
itaqada sound اعتقد + اعتقاد | =c ب=c
zanna doubled ظن يظن ظان + ظن | =c ب=c homograph
hasiba first حسب | =c homograph -participle -perfect
qaddara sound قدر + تقدير تقديرات | =cd ب=cn homograph thing
adda doubled عد يعد عاد | =cd homograph -participle -imperfect
wajada assimilated وجد يجد واجد | =c homograph -participle -imperfect -passive
shaara first شعر + شعور | =c ب=c homograph
ahassa doubled أحس + إحساس | ب=c -passive
adraka sound أدرك + إدراك | =c homograph -passive
alima first علم + علم | =c ب=c من=r homograph
arafa first عرف | =c homograph
fahima first فهم | =c من=r homograph
istantaja sound استنتج + استنتاج استنتاجات | =ce ب=c
istakhlasa sound استخلص | =c homograph
dhahaba first ذهب | إلى=c homograph -participle -passive
khalasa first خلص | إلى=c homograph
tawassala sound توصل | إلى=c homograph
aamana sound آمن يؤمن مؤمن + إيمان | ب=c homograph
iqtanaa sound اقتنع + اقتناع قناعة | =c ب=cn -passive
tasawwara sound تصور + تصور | =c homograph
iftarada sound افترض + افتراض | =c ب=c author
ittafaqa sound اتفق | على=c homograph -perfect
jama sound أجمع + إجماع | على=c homograph
samia first سمع | =c عن=n homograph
hakama first حكم | ب=c على=ca homograph
iktashafa sound اكتشف | =c homograph
ishtabaha-anna sound اشتبه | في=c ب=c homograph thing
intaha defective انتهى | إلى=c homograph
nazara first نظر | على=c homograph -participle
takhayyala sound تخيل | =c
istadalla doubled استدل يستدل مستدل | على=c
tawahhama sound توهم | =c
awwala sound عول | على=c homograph
ray-nazar adposition من_وجهة_نظر برأي في_رأي في_نظر بنظر في_منظور في_اعتقاد في_تقدير حسب_تقدير بحسب_تقدير وفق_تقدير حسب_رأي بحسب_رأي | pronoun
yaqin adjective على_يقين على_ثقة على_قناعة | ب=c من=c
ilm adjective على_علم على_علم_مسبق على_علم_تام على_دراية على_دراية_تامة | ب=cn
muqtani adjective مقتنع مقتنعا مقتنعة مقتنعون مقتنعين واثق واثقا واثقة واثقون واثقين متأكد متأكدا متأكدة متأكدون متأكدين متيقن متيقنا متيقنة متيقنون متيقنين | =c ب=cn من=cn
mudrik adjective مدرك مدركا مدركة مدركون مدركين | =c ب=c
ishtibah noun للاشتباه | ب=cn في=cn alone
intiba noun انطباع انطباعات | =c ب=c عن=n alone
`,
);
