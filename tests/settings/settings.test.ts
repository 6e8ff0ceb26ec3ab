import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, languageOf, readSettings } from '../../lib/settings/settings';

describe('settings that were stored', () => {
  test.each([
    [undefined, DEFAULT_SETTINGS],
    [null, DEFAULT_SETTINGS],
    ['words', DEFAULT_SETTINGS],
    [{}, DEFAULT_SETTINGS],
    [{ language: 'fr', marks: 'no' }, DEFAULT_SETTINGS],
    [{ language: 'en' }, { ...DEFAULT_SETTINGS, language: 'en' }],
    [
      { offSites: ['b.example', 'a.example', 'b.example', '*.x', 7], wholeSites: 'a.example' },
      { ...DEFAULT_SETTINGS, offSites: ['a.example', 'b.example'] },
    ],
    [
      {
        intensity: 'strong',
        palette: 'ink',
        printed: true,
        hiddenCategories: ['warn', 'say', 'say', 'shout'],
        hiddenKinds: ['anonymous'],
        leastConfidence: 0.8,
        digits: 'latn',
        calendar: 'islamic-umalqura',
        months: 'SY',
        singleKeys: false,
      },
      {
        ...DEFAULT_SETTINGS,
        intensity: 'strong',
        palette: 'ink',
        printed: true,
        hiddenCategories: ['say', 'warn'],
        hiddenKinds: ['anonymous'],
        leastConfidence: 0.8,
        digits: 'latn',
        calendar: 'islamic-umalqura',
        months: 'SY',
        singleKeys: false,
      },
    ],
    [{ intensity: 'loud', leastConfidence: 2, hiddenKinds: 'all' }, DEFAULT_SETTINGS],
    [
      { marks: false, later: 1 },
      { ...DEFAULT_SETTINGS, marks: false },
    ],
  ])('as %j', (stored, settings) => {
    expect(readSettings(stored)).toEqual(settings);
  });

  test('are always whole, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

test('the language is Arabic until the reader chooses', () => {
  expect(languageOf(DEFAULT_SETTINGS)).toBe('ar');
  expect(languageOf({ ...DEFAULT_SETTINGS, language: 'ar' })).toBe('ar');
  expect(languageOf({ ...DEFAULT_SETTINGS, language: 'en' })).toBe('en');
});
