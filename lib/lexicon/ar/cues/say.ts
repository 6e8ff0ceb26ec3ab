import { cues } from '../notation';

/** Telling, writing, answering, showing; documents that state. */
export const SAY = cues(
  'say',
  `
abana hollow أبان | =cqe homograph -imperfect
adafa hollow أضاف | =cqw ب=c إلى=c homograph continues
afada hollow أفاد | =cq ب=cn عن=n ل=a
ajaba hollow أجاب + إجابة | =cq ب=c على=a عن=a
akhbara sound أخبر + إخبار | =cqAw ب=cn عن=n
akmala sound أكمل | =cq homograph continues
istakmala sound استكمل | =cq homograph continues
alam sound أعلم | =ca ب=c homograph -imperfect
allaqa sound علق | =cq ب=c على=a homograph
abraza sound أبرز | =ce homograph not=مهارة,مهارات
almaha sound ألمح + إلماح | =c إلى=cn
anbaa final-hamza أنبأ ينبئ منبئ | =cA ب=cn
aqqaba sound عقب | =q ب=c على=a homograph
ardafa sound أردف | =cq ب=c continues
asarra doubled أسر يسر مسر | ب=c إلى=a ل=a homograph -participle
ashara hollow أشار + إشارة إشارات | =cq إلى=cn ل=na ب=c author not=شمال,جنوب,شرق,غرب,قمر,نجم,سماء,ابن,ابنة,طفل,باب
atlaa sound أطلع | =A على=c homograph
awdaha sound أوضح + إيضاح توضيح | =cqew ب=c ل=a
awrada sound أورد | =cqe homograph
azhara sound أظهر | =ce author not=صورة,صور,لقطات,لقطة,مقطع,مقاطع,فيديو,تسجيل,تسجيلات,كاميرا,كاميرات,مشاهد
ballagha sound بلغ + بلاغ بلاغات | =ca ب=c homograph
ablagha sound أبلغ + إبلاغ | =cqA ب=cn عن=n -imperfect -participle
bayyana sound بين | =cqwn ب=c homograph
colon mark : | =q عن=n حول=n بشأن=n
dalla doubled دل يدل دال | على=c homograph
dawwana sound دون | =q homograph
dhakara first ذكر | =cq ب=c ل=a homograph author
dhakkara sound ذكر + تذكير | =ac ب=cn homograph author
fassara sound فسر + تفسير | =d ب=cn homograph
gharrada sound غرد | =cq ب=c على=a
haka defective حكى يحكي حاك | =cqw عن=n ل=a not=قصة,حكاية,سيرة,قصص
hatafa first هتف | =q ب=n
ikhtasara sound اختصر | =q homograph
ikhtatama sound اختتم | =qa ب=c homograph
istadhkara sound استذكر | =cqw
istadraka sound استدرك | =cq ب=c continues
istanafa sound استأنف | =cq homograph continues
istatrada sound استطرد | =cq ب=c continues
istahalla doubled استهل | =qa homograph
jaa hollow جاء يجيء جاء | =q في=r ضمن=r homograph -participle
kataba first كتب | =cq ب=c على=a homograph
hajaja sound حاجج | ب=c
khatama first ختم | =cqa ب=c homograph
khataba sound خاطب | =qA homograph
lafata first لفت | =cq إلى=cn ل=na homograph not=أنظار
lahaza sound لاحظ + ملاحظة | =cqe
lakhkhasa sound لخص | =q homograph
lammaha sound لمح + تلميح تلميحات | =c إلى=cn ب=cn homograph
nabba sound نبأ ينبئ منبئ | =a ب=c homograph
nashara first نشر | =q عن=r homograph
nassa doubled نص ينص ناص | =c على=cn homograph
nawwaha sound نوه + تنويه | =cq إلى=cn ل=n ب=c
qala hollow قال يقول قائل + قول | =cq ب=c عن=cn ل=a
qata first قطع | ب=c homograph
raddada sound ردد + ترديد | =cq
radda doubled رد يرد راد | =cq ب=c على=a homograph
rasada first رصد | =ce homograph not=مكافأة,ميزانية,مبلغ,جائزة
rawa defective روى يروي راو + رواية روايات | =cqwn عن=rn ل=a not=حقل,حقول,أرض,زرع,ظمأ,عطش
sajjala sound سجل | =c homograph
saha hollow صاح يصيح صائح | =q ب=c في=a homograph
sarakha first صرخ | =q ب=c في=a
sarrab sound سرب + تسريب تسريبات | =c homograph
sarraha sound صرح + تصريح تصريحات | =cq ب=cn عن=n ل=a إلى=a homograph
sharaha first شرح | =cqwn homograph not=درس,دروس,قاعدة,قصيدة
taabaa sound تابع | =cq ب=c homograph continues
tadammana sound تضمن | =c homograph
tadhakkara sound تذكر | =cqw
tahaddatha sound تحدث + حديث أحاديث | =cq ب=c عن=cn إلى=a ل=a
takallama sound تكلم + كلام | =q ب=c عن=cn إلى=a
tatarraqa sound تطرق | إلى=cn ل=n only=أهمية,ضرورة,أزمة,صعوبة,صعوبات,ندرة,قلة,نقص,غياب,تراجع,ارتفاع,انخفاض,مسألة,مسائل,قضية,قضايا,ملف,ملفات,مشكلة,مشاكل,مشكلات,دور,أسباب,واقع,وضع,أوضاع,سبل,معاناة,تحدي,تحديات,تداعيات,نتائج,آثار,مخاطر,حجم,ظاهرة,كيفية,إمكانية,علاقة,علاقات,جهود,موقف,مستقبل,مستجدات,تطورات,تفاصيل
waddaha sound وضح | =cqew homograph
warada sound ورد يرد وارد | =q في=r ضمن=r عن=r homograph -imperfect -participle
wasala sound واصل | =cq homograph continues
zada hollow زاد يزيد زائد | =cq ب=c homograph continues -participle
dafaa-bi first دفع | ب=cn homograph only=بطلان,عدم,انتفاء,براءة,تقادم,سقوط,تناقض,قصور -participle -passive
istarsala sound استرسل | =cq homograph continues
sarada first سرد + سرد | =n homograph only=تفاصيل,قصة,وقائع,أحداث,ذكريات,حكاية,تجربة -passive -participle
addada sound عدد | =n homograph only=مزايا,فوائد,مكاسب,أسباب,إنجازات,مناقب,خصال,محاسن,عوامل,أوجه,صعوبات,تحديات -passive -participle
istashhada-bi sound استشهد | ب=n homograph -perfect -imperfect -passive
mufad noun مفاد | =c
saraha-bi sound صارح + مصارحة | =A ب=cn
hamasa first همس | =cq ب=c
azaa defective-u عزا يعزو عاز | =d إلى=cn
arjaa sound أرجع + إرجاع | =d إلى=cn ل=cn homograph
allala sound علل + تعليل | =d ب=cn
barrara sound برر + تبرير تبريرات | =d ب=cn
ihtajja doubled احتج | ب=c homograph
sawwagha sound سوغ | =d ب=cn
jadala sound جادل | ب=c في=c
waththaqa sound وثق + توثيق | =ce homograph -imperfect
`,
);
