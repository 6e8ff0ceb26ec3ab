import type { Idiom } from '../../core/lexicon';
import { list } from './list';

const idioms = (table: string): readonly Idiom[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', ...words] = line.split(' ');
      return { id, text: words.join(' ') };
    });

/**
 * Runs of words in which a cue form is the author's own voice or something else altogether, an id and the
 * words a line; `*` is any one word.
 */
export const IDIOMS: readonly Idiom[] = idioms(`
mention-worthy جدير بالذكر
mention-worthy-definite الجدير بالذكر
mention-worthy-verb الجدير ذكره
mention-due تجدر الإشارة
mention-must لا بد من الإشارة
mention-remains يبقى القول
mention-can يمكن القول
mention-free غني عن القول
as-we-said كما ذكرنا
as-we-pointed كما أشرنا
as-we-said-before كما قلنا
as-known كما هو معلوم
as-known-well كما هو معروف
as-expected كما هو متوقع
as-must كما يجب
as-follows ما يلي
said-before سبق ذكره
said-above سالف الذكر
said-earlier آنف الذكر
god-said قال تعالى
god-said-full قال الله تعالى
god-said-short قال الله
prophet-said قال رسول الله
prophet-said-title قال النبي
poet-said قال الشاعر
read-also اقرأ أيضا
read-more اقرأ المزيد
not-less لا تقل
not-less-m لا يقل
no-doubt لا شك
without-doubt بلا شك
beyond-doubt دون شك
answering ردا على
answering-and وردا على
reaction رد فعل
reactions ردود فعل
reactions-plural ردود أفعال
in-other-words بتعبير آخر
in-other-words-feminine بعبارة أخرى
in-exact-words بتعبير أدق
so-to-speak إن صح التعبير
so-to-say إن جاز التعبير
points-of-view وجهات نظر
within-sight على مرأى
saw-light رأى النور
see-light ترى النور
worth-attention لافت للنظر
striking اللافت أن
stressed-conditions ظروف مشددة
life-sentence السجن المشدد
pointed-at مشار إليه
pointed-at-definite المشار إليه
on-demand بحسب الطلب
on-demand-short حسب الطلب
by-rules حسب الأصول
by-need حسب الحاجة
weather-forecast توقعات الطقس
weather-forecasts توقعات الأحوال
opinion-poll استطلاع رأي
opinion-polls استطلاعات الرأي
opinion-public الرأي العام
reached-number بلغ عدد
reached-value بلغت قيمة
`);

/** Short forms before a full stop that do not end a sentence. */
export const ABBREVIATIONS = list('د|أ|م|ص|ت|ق|هـ|ج|ب|ف|ن');
