import type { TongueTable } from '../../core/lexicon';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * By what Arabic is told from the other languages in its script. Words are compared as written, diacritics aside: what
 * two languages write alike is in neither list.
 */
export const TONGUE: TongueTable = {
  script: 'Arabic',
  letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ',
  variants: 'کی',
  others: words(`
    است این که برای با در را از بود باید دارد دارند ندارد نیست هستند خواهد وی نیز یک می شود شده داد دادند
    اور کی کو کا په ته وي دي شوي`),
  own: words(`
    في فى إلى الى على عن أن إن أنه إنه أنها إنها بأن التي الذي الذين هذا هذه ذلك تلك كان كانت قد لم لن مع بين هو هي أو
    ثم لكن حيث كما منذ قال وقال قالت وقالت أكد وأكد عند كل غير`),
  endings: 'ة',
};
