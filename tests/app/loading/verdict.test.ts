import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/app/loading/verdict';

describe('what a page is', () => {
  test.each([
    ['an Arabic article', { characters: 3_000, arabic: 2_000, foreign: 0 }, 'ar'],
    ['one that calls itself English', { characters: 3_000, arabic: 2_000, foreign: 0 }, 'en'],
    ['one among menus in French', { characters: 9_000, arabic: 1_200, foreign: 0 }, 'fr'],
    ['a short one', { characters: 120, arabic: 90, foreign: 0 }, ''],
    ['one that names people of Persia', { characters: 3_000, arabic: 2_000, foreign: 60 }, ''],
    [
      'a few Arabic lines on a page that says it is Arabic',
      { characters: 4_000, arabic: 100, foreign: 0 },
      'ar-EG',
    ],
  ])('%s is worth reading', (_what, glance, language) => {
    expect(judge(glance, language)).toBe('arabic');
  });

  test.each([
    ['English', { characters: 3_000, arabic: 0, foreign: 0 }, 'en'],
    ['English with an Arabic menu entry', { characters: 3_000, arabic: 40, foreign: 0 }, 'en'],
    ['English that quotes Arabic', { characters: 20_000, arabic: 900, foreign: 0 }, 'en'],
    ['Persian', { characters: 3_000, arabic: 2_000, foreign: 220 }, 'fa'],
    [
      'Urdu that says nothing of its language',
      { characters: 3_000, arabic: 2_000, foreign: 300 },
      '',
    ],
    ['Aragonese', { characters: 3_000, arabic: 100, foreign: 0 }, 'arg'],
  ])('%s is not', (_what, glance, language) => {
    expect(judge(glance, language)).toBe('other');
  });

  test.each([
    ['nothing', { characters: 0, arabic: 0, foreign: 0 }, 'ar'],
    ['a word', { characters: 5, arabic: 5, foreign: 0 }, ''],
    ['a menu', { characters: 300, arabic: 20, foreign: 0 }, 'en'],
  ])('%s does not tell yet', (_what, glance, language) => {
    expect(judge(glance, language)).toBe('too-little');
  });
});
