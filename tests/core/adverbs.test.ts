import { expect, test } from 'vitest';
import { read } from './extract';

/** How or how often something was told, written without the sign of its case. */
const ADVERBS =
  'خطيا|علنيا|كتابيا|نهائيا|مبدئيا|دوليا|إعلاميا|قانونيا|يوميا|اختصارا|استنادا|ارتجالا|إيجازا|توضيحا|خصوصا|مباشرة|أولا|معا'.split(
    '|',
  );

test.each(ADVERBS)('nobody is called so: %s', (adverb) => {
  expect(read(`وقال ${adverb} إن الوضع صعب.`)[0]?.source).toBe('');
  expect(read(`وأكد ${adverb} الوزير أن الوضع صعب.`)[0]?.source).toBe('الوزير');
});

/** Names that end alike. */
const NAMES =
  'زكريا|ماريا|ميركيلا|كوستا|غارسيا|تاتيانا|إيفانا|أريانا|تيريزا|سارا|رضا|كاتيا|بوتشيا'.split('|');

test.each(NAMES)('somebody is: %s', (name) => {
  expect(read(`وقال ${name} إن الوضع صعب.`)[0]?.source).toBe(name);
});
