import { expect, test } from 'vitest';
import { read } from '../extract';

type Begin = readonly [why: string, text: string, cue: string, content: string];

/** Where a claim begins. */
const BEGINS: readonly Begin[] = [
  [
    'after all that tells more of the source',
    'وحسب سامي نعمة، أحد منظمي المظاهرة، فإن ألف شخص تجمعوا في الساحة.',
    'وحسب',
    'ألف شخص تجمعوا في الساحة',
  ],
  [
    'after a colon',
    'وقال قائد الشرطة: بحسب المعلومات التي لدينا فإن المهاجم دخل السوق.',
    'بحسب',
    'المهاجم دخل السوق',
  ],
  [
    'with the noun before another preposition',
    'وحضر الوزير الحفل، مؤكدا حرص بلاده على السلام.',
    'مؤكدا',
    'حرص بلاده على السلام',
  ],
  [
    'with an act, though its one is a name like a word with a preposition',
    'وأكد بوتين استعداد موسكو للحوار.',
    'وأكد',
    'استعداد موسكو للحوار',
  ],
  [
    'with an act after a title that stands for the name',
    'وأكد معاليه أهمية التعليم في القرى إن شاء الله.',
    'وأكد',
    'أهمية التعليم في القرى إن شاء الله',
  ],
  [
    'with the word that points back before the source',
    'وندد بذلك الأمين العام للحزب.',
    'وندد',
    'بذلك',
  ],
  [
    'with what stands around the source',
    'الملعب قديم، والأخطر من ذلك -وفقا للباحث- أن سقفه يتصدع كل عام.',
    'وفقا',
    'والأخطر من ذلك … سقفه يتصدع كل عام',
  ],
  [
    'after a name with an ending that would bring a clause',
    'قال (مون شانغ-إن)، كبير المستشارين، في مقابلة أمس، إن الزعيم حي.',
    'قال',
    'الزعيم حي',
  ],
  [
    'after the name of a holder beyond the office',
    'ودعا المدير العام للهيئة الفريق سالم حسن عيسى اللجنة إلى رفع أدائها.',
    'ودعا',
    'رفع أدائها',
  ],
  [
    'after words of saying that take up the verb',
    'وتابع بقوله إن العمل سينتهي غدا.',
    'وتابع بقوله',
    'العمل سينتهي غدا',
  ],
  [
    'after a participle of saying that takes up the verb',
    'وأضاف قائلا: "سنعود غدا إلى العمل".',
    'وأضاف قائلا',
    'سنعود غدا إلى العمل',
  ],
];

test.each(BEGINS)('a claim begins %s', (_why, text, cue, content) => {
  expect(read(text).find((r) => r.cue === cue)?.content).toBe(content);
});
