import { cues } from '../notation';

/** Calling good or bad, and saying what one feels. */
export const EVALUATE = cues(
  'evaluate',
  `
wasafa assimilated وصف يصف واصف + وصف | =dw ب=cn ك=n homograph
sannafa sound صنف | =d ب=c على=c homograph -participle
samma defective سمى | =d homograph
asma defective أسمى | =d homograph
naata first نعت | =d ب=cn homograph
sawwara sound صور + تصوير | =d على=c homograph -participle
shabbaha sound شبه + تشبيه | =d ب=cn homograph
adana hollow أدان + إدانة إدانات | =n not=محكمة,محاكم,غرفة,دائرة,قاضي,قاض,هيئة -participle -passive
dana hollow دان | =n homograph -imperfect -participle -passive
naddada sound ندد + تنديد | ب=cn
shajaba first شجب + شجب | =n
istankara sound استنكر + استنكار | =cn
intaqada sound انتقد + انتقاد انتقادات | =nq ل=n
sakhira first سخر + سخرية | =q من=cn homograph
tahakkama sound تهكم + تهكم | =q على=n
istahzaa final-hamza استهزأ يستهزئ مستهزئ + استهزاء | ب=cn
ishtaka defective اشتكى + شكوى شكاوى | =c من=cn homograph
shaka defective-u شكا يشكو شاك | =c من=cn homograph not=ألم,آلام,وجع,أوجاع,صداع,مرض,إصابة
tadhammara sound تذمر + تذمر | من=cn
istaghraba sound استغرب + استغراب | =cn من=cn
taajjaba sound تعجب + تعجب | من=cn
istahjana sound استهجن + استهجان | =cn
istaa sound استاء يستاء مستاء + استياء | من=cn
asifa first أسف يأسف آسف + أسف | =c ل=cn على=n homograph
taassafa sound تأسف | =c ل=cn على=n
nawwaha sound نوه + تنويه | ب=n
ashada hollow أشاد + إشادة إشادات | ب=cn
athna defective أثنى + ثناء | على=cn
imtadaha sound امتدح + امتداح | =n
thammana sound ثمن + تثمين | =e
rahhaba sound رحب + ترحيب | ب=cn =m
baraka sound بارك + مباركة | =e -participle
aaraba sound أعرب + إعراب | عن=cn
abbara sound عبر | عن=cn homograph not=طريق,كثب
abda defective أبدى + إبداء | =n only=استعداد,احترام,تقدير,فرحة,حماسة,خشية,تخوف,توجس,شكوك,غضب,سخط,امتعاض,اعتراض,استهجان,ترحيب,موافقة,حماس,فخر,ندم,تفهم,تمسك,عزم,رفض,ملاحظة,ملاحظات,قلق,أسف,استياء,ارتياح,رغبة,تفاؤل,تحفظ,استغراب,ثقة,حرص,مخاوف,أمل,رأي,دهشة,إعجاب,تعاطف,تضامن,شكر,امتنان,سعادة,تأييد,حزن,رضا,تشاؤم,معارضة,التزام,افتخار,انزعاج,تطلع,استنكار,إدانة,فرح,سرور,انفتاح,جاهزية,تذمر,خيبة,اهتمام
amala sound أمل يأمل آمل | =ce في=cn ب=cn homograph
tatallaa sound تطلع | =c إلى=cn homograph -imperfect
tamanna defective-a تمنى يتمنى متمن + تمن | =ceq ل=a
itadhara sound اعتذر + اعتذار | عن=cn homograph
tafaala sound تفاءل يتفاءل متفائل + تفاؤل | ب=cn
itiradat noun اعتراضات | على=n alone
qaliq adjective قلق قلقا قلقة قلقون قلقين متخوف متخوفة متخوفون متفائل متفائلة متفائلون مستاء مستاءة مستاؤون مستاءون | من=cn ب=cn إزاء=n
qalaq noun قلق استياء ارتياح | من=cn إزاء=n حيال=n بشأن=n ل=n
itaza doubled اعتز | ب=cn homograph
iftakhara sound افتخر + افتخار فخر | ب=cn
shakara first شكر + شكر | =x على=cn ل=n homograph
dafaa-an sound دافع | عن=n homograph -participle -imperfect -passive not=موكل,ألوان,طريق,قضايا,قضية,إرهاب,لقب,مرمى,مرماه,بلد,بلاد,وطن,أرض,مدينة,شرف,حدود,حظوظ,عرض,حق,حقوق,نفس,قيم,مكتسبات,فريق,منتخب,جيش,جنود,قوات,مقاتلون,حارس,لاعب,لاعبون,شرطة
ayyada sound أيد + تأييد | =e homograph -passive not=محكمة,محاكم,غرفة,هيئة,دائرة,قاضي,الله,رب
wabbakha sound وبخ + توبيخ | =a على=cn
`,
);
