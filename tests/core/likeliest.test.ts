import { expect, test } from 'vitest';
import { createExtractor } from '../../lib/core/pipeline';
import { ARABIC } from '../../lib/lexicon/ar';

/** Who says the last of a text, where the signs at whoever may be meant weigh that. */
function lastSpeaker(text: string, speakers: string): string | null | undefined {
  const lexicon = { ...ARABIC, weighing: { ...ARABIC.weighing, speakers } };
  return createExtractor(lexicon).extract(text).at(-1)?.resolved;
}

const REPORT =
  'قال الوزير سمير راضي إن الوضع جيد. وذكر تقرير للبلدية أن العمل مستمر. وأضاف أن الجسر جاهز.';
const TWO =
  'قال الوزير سمير راضي إن الوضع جيد. وحضر الحفل كثيرون. وقال المدير وليد زيدان إن العمل مستمر. وأضاف أن الجسر جاهز.';

/** All that speaks for whoever spoke last but one. */
const BEFORE_LAST = 'rank-1 9';

test.each([
  ['whom the rules name, where nothing weighs', REPORT, '', 'تقرير للبلدية'],
  [
    'another who is likelier, where a text only shows something',
    REPORT,
    BEFORE_LAST,
    'الوزير سمير راضي',
  ],
  [
    'one who is hardly likelier than whom the rules name does not',
    REPORT,
    'rank-1 0.5',
    'تقرير للبلدية',
  ],
  [
    'whoever has just spoken, whatever speaks for one before',
    TWO,
    BEFORE_LAST,
    'المدير وليد زيدان',
  ],
  ['nobody, where the rules name nobody', 'وأضاف أن الجسر جاهز.', BEFORE_LAST, null],
])('%s', (_, text, speakers, expected) => {
  expect(lastSpeaker(text, speakers)).toBe(expected);
});
