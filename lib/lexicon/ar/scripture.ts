import type { ScriptureTable } from '../../core/lexicon';
import { list } from './list';

/** By what scripture and the sayings handed down are told: who speaks there is no source of news. */
export const SCRIPTURE: ScriptureTable = {
  speakers: list('الله|لله|تعالى|سبحانه|ربنا|ربك|المولى|النبي|الرسول|رسول الله|رسوله|نبيه'),
  formulas: list(
    `صلى الله عليه|عليه الصلاة والسلام|عليه السلام|عليها السلام|عليهم السلام|عليه أفضل الصلاة|رضي الله عنه|رضي الله عنها
|رضي الله عنهما|رضي الله عنهم|عز وجل|عز من قائل|سبحانه وتعالى|سبحانه|جل جلاله|جل وعلا|جل شأنه|تبارك وتعالى|الله تعالى
|قوله تعالى|حدثنا|أنبأنا`,
  ),
  marks: ['﴿', '﴾'],
};
