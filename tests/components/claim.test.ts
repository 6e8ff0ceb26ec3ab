import { describe, expect, it } from 'vitest';
import { hostOf } from '../../components/host';
import { translator } from '../../lib/i18n/translator';
import { claimText, cueText, runsOf, wordsAt } from '../../lib/snippets/claim';
import { referenceText } from '../../lib/snippets/reference';
import { DENIAL, PAGE, RELAYED, sample, spanOf } from './sample';

describe('runsOf', () => {
  it('puts the cue where the text has it: before, after or inside the claim', () => {
    const after = sample({
      text: 'وتضم المدينة مئة ألف، بحسب البلدية.',
      cue: ['بحسب'],
      source: 'البلدية',
      content: ['وتضم المدينة مئة ألف'],
    });
    const inside = sample({
      text: 'السد، قال المهندس، لن ينهار.',
      cue: ['قال'],
      source: 'المهندس',
      content: ['السد', 'لن ينهار'],
    });
    expect(runsOf(DENIAL).map(({ what }) => what)).toEqual(['cue', 'claim']);
    expect(runsOf(after).map(({ what }) => what)).toEqual(['claim', 'cue']);
    expect(runsOf(inside).map(({ text }) => text)).toEqual(['السد', 'قال', 'لن ينهار']);
  });

  it('shows the two parts of a relay as one cue', () => {
    expect(runsOf(RELAYED)[0]).toEqual({ what: 'cue', text: 'ونقلت … قوله' });
  });
});

describe('cueText', () => {
  const text = 'لم تؤكد الوزارة وقوع الحادث.';
  const negated = { text, cue: ['تؤكد'], content: ['وقوع الحادث'], negated: true } as const;

  it('keeps the negation with a negated verb, seen alone or with the verb', () => {
    for (const seen of ['لم', 'لم تؤكد'])
      expect(
        cueText(
          sample({ ...negated, reasons: [{ code: 'negated', spans: [spanOf(text, seen)] }] }),
        ),
      ).toBe('لم تؤكد');
  });

  it('does not repeat a negation that the cue holds', () => {
    const reasons = [{ code: 'negated', spans: [spanOf(text, 'لم')] }];
    expect(cueText(sample({ ...negated, cue: ['لم تؤكد'], reasons }))).toBe('لم تؤكد');
  });
});

describe('wordsAt', () => {
  it('takes words from the paragraph that was kept, and none from elsewhere', () => {
    const snippet = sample({ text: 'سطر أول\nقال فلان إن السد امتلأ', cue: ['قال'] });
    expect(wordsAt(snippet, [{ start: 8, end: 16 }])).toEqual(['قال فلان']);
    expect(wordsAt(snippet, [{ start: 0, end: 7 }])).toEqual([]);
    expect(wordsAt(snippet, [{ start: 25, end: 99 }])).toEqual([]);
  });
});

describe('referenceText', () => {
  it('never gives a claim without its source, its verb, what the verb does and where it is from', () => {
    const lines = referenceText(RELAYED, PAGE, translator('ar')).split('\n');
    expect(lines[0]).toBe('\u2068مصدر مطلع\u2069 (قول: \u2068ونقلت … قوله\u2069)');
    expect(lines[1]).toBe('عبر \u2068وكالة الأنباء\u2069');
    expect(lines[2]).toBe('\u2068«الإصلاح سيستغرق أسبوعا»\u2069');
    expect(lines[3]).toContain('المدار');
    expect(lines[4]).toBe(PAGE.url);
  });

  it('gives the address that the page states for itself, and leaves out what it does not state', () => {
    const page = {
      ...PAGE,
      title: null,
      outlet: null,
      published: null,
      canonicalUrl: 'https://a.b/c',
    };
    const lines = referenceText(DENIAL, page, translator('en')).split('\n');
    expect(lines.slice(2)).toEqual(['https://a.b/c']);
  });

  it('says that a source is not stated', () => {
    const snippet = sample({ text: 'قيل إن السد امتلأ', cue: ['قيل'], content: ['السد امتلأ'] });
    expect(referenceText(snippet, PAGE, translator('ar'))).toMatch(/^لم يُذكر قائل \(قول: /);
    expect(claimText(snippet)).toBe('السد امتلأ');
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.almadar.example/a?b', 'almadar.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['about:blank', 'about:blank'],
    ['no address', 'no address'],
  ])('%s is known as %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
