import { list } from './list';

/** Perfect (he, she, they) and imperfect (he) of verbs that bring a noun of saying; the feminine imperfect where it is no other word. */
export const LIGHT_VERBS: readonly string[] = list(
  'وجه|وجهت|وجهوا|يوجه|أطلق|أطلقت|أطلقوا|يطلق|تطلق|قدم|قدمت|قدموا|يقدم|أصدر|أصدرت|أصدروا|يصدر|تصدر|جدد|جددت|جددوا|يجدد|تجدد|كرر|كررت|كرروا|يكرر|تكرر|رفع|رفعت|رفعوا|بعث|بعثت|بعثوا|شن|شنت|شنوا|أبدى|أبدت|أبدوا|يبدي|أرسل|أرسلت|أرسلوا|سجل|سجلت|ساق|ساقت|كال|كالت|قطع|قطعت',
);
