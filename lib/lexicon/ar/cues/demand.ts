import { cues } from '../notation';

/** Asking for an act: demanding, calling, urging, ordering, advising, proposing. */
export const DEMAND = cues(
  'demand',
  `
talaba sound طالب + مطالبة مطالبات | =aceq ب=cn من=a homograph
talab-li noun طلب طلبا طلبات | ب=n ل=n إلى=a homograph
talab first طلب + طلب طلبات | =ce من=a إلى=a homograph
daa defective-u دعا يدعو داع + دعوة دعوات | =caq إلى=cn ل=cn homograph -passive not=حفل,حفلة,مأدبة,وليمة,غداء,عشاء,فطور,إفطار,سحور,سهرة,فنجان,زفاف,عرس,أمسية,مائدة,زيارة
saala-an hamza سأل يسأل سائل | =ca homograph -passive
amr noun أمر أمرا | ب=n homograph
awamir noun أوامر | ب=cn alone
nashada sound ناشد + مناشدة مناشدات | =cAe ب=cn ل=na
hathha doubled حث يحث حاث + حث | =A على=cn إلى=cn
shajjaa sound شجع | =A على=cn homograph -imperfect
awsa defective أوصى + توصية توصيات | =ca ب=cn
nasaha first نصح + نصيحة نصائح | =caq ب=cn
iqtaraha sound اقترح + اقتراح اقتراحات | =cn على=a ب=c
muqtarah noun مقترح مقترحا مقترحات اقتراح اقتراحا اقتراحات | ب=cn ل=n homograph
ishtarata sound اشترط + اشتراط اشتراطات | =ce ل=n على=a
amara sound أمر يأمر آمر | =ac ب=cn homograph -participle
awaza sound أوعز + إيعاز | =c ب=cn إلى=a ل=a
tawjihat noun توجيهات تعليمات | ب=n alone
wajjaha sound وجه + توجيه توجيهات | =a ب=cn homograph not=شكر,تحية,تهنئة,تهاني,أصابع,سهام,اتهام,اتهامات,تهمة,انتقاد,انتقادات,رسالة,رسائل,سؤال,تحية,ضربة,ضربات
ahaba hollow أهاب | =ce ب=an إلى=n
tawassala sound توسل + توسل | =c إلى=a ب=n
nada-bi defective نادى + مناداة | ب=cn homograph
aftaa defective أفتى + فتوى | =cq ب=cn
hadda doubled حض يحض حاض | =A على=cn إلى=n
iltamasa sound التمس + التماس | =ce من=a homograph
matalib noun مطالب مطلب | ب=cn alone
nadaa noun نداء نداءات | ب=cn ل=n إلى=a alone
shurut noun شروط شرط | ب=c
harrada sound حرض | =A على=cn homograph
raja defective-u رجا يرجو راج + رجاء | =ca من=a homograph
`,
);
