import type { Gender, HeadNoun } from '../../core/lexicon';
import type { Kind } from '../../core/types';

const words = (text: string): readonly string[] => (text ? text.split(' ') : []);
const head = (kind: Kind, gender: Gender, singular: string, plural = ''): HeadNoun => ({
  kind,
  gender,
  singular: words(singular),
  plural: words(plural),
});
const role = (singular: string, plural = '', gender: Gender = 'm'): HeadNoun => ({
  ...head('official', gender, singular, plural),
  role: true,
});

/** Nouns that can be the head of a source, with the kind of source that they make. */
export const HEADS: readonly HeadNoun[] = [
  head('media', 'f', 'وكالة', 'وكالات'),
  head('media', 'f', 'صحيفة جريدة', 'صحف جرائد'),
  head('media', 'f', 'قناة فضائية شبكة إذاعة مجلة', 'قنوات شبكات إذاعات مجلات'),
  head('media', 'm', 'تلفزيون موقع راديو إعلام', 'مواقع'),
  head('media', 'f', '', 'وسائل'),
  head('anonymous', 'm', 'مصدر', 'مصادر'),
  head(
    'group',
    'm',
    'ناشط شاهد مواطن محلل خبير مراقب',
    'ناشطون ناشطين نشطاء شهود سكان أهالي مواطنون محللون محللين خبراء مراقبون مراقبين باحثون باحثين علماء محققون محققين',
  ),
  head('document', 'm', 'تقرير بيان كتاب استطلاع قانون مرسوم نص مقال', 'تقارير قوانين نصوص'),
  head(
    'document',
    'f',
    'دراسة وثيقة رسالة لائحة إحصائية اتفاقية مبادرة مذكرة',
    'دراسات وثائق بيانات منشورات إحصاءات إحصائيات بنود',
  ),
  head(
    'organization',
    'f',
    'وزارة هيئة لجنة حكومة منظمة مؤسسة شركة حركة جامعة جمعية محكمة إدارة أمانة بلدية مديرية رئاسة سلطة قيادة جماعة دولة سفارة نقابة غرفة رابطة أمم',
    'وزارات سلطات قوات منظمات شركات فصائل',
  ),
  head(
    'organization',
    'm',
    'مجلس حزب جيش مركز معهد نظام اتحاد تحالف ائتلاف تيار فصيل مرصد جهاز بنك مصرف نادي ديوان برلمان تنظيم صندوق',
    'أحزاب',
  ),
  role(
    'رئيس مدير وزير متحدث ناطق قائد مسؤول أمين نائب وكيل عضو مبعوث سفير محافظ مندوب ممثل قيادي زعيم عميد مستشار مفوض حاكم ملك أمير مساعد منسق محامي مدرب لاعب شيخ خطيب مفتي باحث أستاذ كاتب محلل خبير',
    'رؤساء وزراء مسؤولون مسؤولين قادة أعضاء نواب سفراء مندوبون مندوبين ممثلون قياديون متحدثون',
  ),
  role(
    'رئيسة مديرة وزيرة متحدثة ناطقة مسؤولة أمينة نائبة عضوة مبعوثة سفيرة مستشارة باحثة',
    '',
    'f',
  ),
];
