import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../lib/core/types';
import { draftSnippet } from '../../lib/snippets/draft';
import { addressAtQuote } from '../../lib/snippets/text-fragment';
import { verbatim } from '../../lib/snippets/verbatim';
import { attributionIn, NOW, PAGE, type Parts } from './samples';

function snippetIn(text: string, parts: Parts, fields: Partial<Attribution> = {}) {
  const attribution = attributionIn(text, parts, fields);
  return draftSnippet({ attribution, text, page: PAGE, engine: '0.1.0', now: NOW });
}

/** The directive of a text fragment, its escapes undone. */
const directive = (address: string) => decodeURIComponent(address.split(':~:text=')[1] ?? '');

describe('the words that are cited', () => {
  const text = 'سطر أول.\nأمس لم تؤكد الوزارة وقوع الحادث.';
  const parts = { cue: ['تؤكد'], source: ['الوزارة'], content: ['وقوع الحادث'] };
  const negation = { start: text.indexOf('لم'), end: text.indexOf('لم') + 2 };

  test('take in a negation that stands before the cue', () => {
    const negated = { negated: true, reasons: [{ code: 'negated', spans: [negation] }] };
    expect(verbatim(snippetIn(text, parts, negated))).toBe('لم تؤكد الوزارة وقوع الحادث');
  });

  test('are those of the attribution where nothing is negated', () => {
    const other = { reasons: [{ code: 'cue', spans: [negation] }] };
    expect(verbatim(snippetIn(text, parts, other))).toBe('تؤكد الوزارة وقوع الحادث');
  });

  test('are those that were kept where the paragraph is another', () => {
    const negated = { negated: true, reasons: [{ code: 'negated', spans: [negation] }] };
    const snippet = snippetIn(text, parts, negated);
    const paragraph = { text: 'شيء آخر تماما لا صلة له بما سبق ولا يشبهه', start: 9 };
    expect(verbatim({ ...snippet, paragraph })).toBe('تؤكد الوزارة وقوع الحادث');
  });
});

describe('the address of a quotation', () => {
  test('widens to whole words, since a fragment never matches inside one', () => {
    const snippet = snippetIn('فقال الوزير إن السد امتلأ.', {
      cue: ['قال'],
      content: ['السد امتلأ'],
    });
    expect(directive(addressAtQuote('https://a.example/', snippet))).toBe(
      'فقال الوزير إن السد امتلأ',
    );
  });

  test('names beginning and end of what is long or runs over lines', () => {
    const long = `قال ${'كلمة '.repeat(30)}وانتهى`;
    const words = directive(
      addressAtQuote('https://a.example/', snippetIn(long, { cue: ['قال'], content: ['وانتهى'] })),
    );
    expect(words).toBe('قال كلمة كلمة كلمة كلمة كلمة,كلمة كلمة كلمة كلمة كلمة وانتهى');
    const lines = snippetIn('قال الوزير\nإن السد امتلأ', { cue: ['قال'], content: ['السد امتلأ'] });
    expect(directive(addressAtQuote('https://a.example/', lines))).toBe('قال الوزير,إن السد امتلأ');
  });

  test('escapes what a directive takes for its own, and keeps a fragment that is there', () => {
    const snippet = snippetIn('قال: (أ-ب)، ج & د', { cue: ['قال'], content: ['(أ-ب)، ج & د'] });
    const address = addressAtQuote('https://a.example/#top', snippet);
    expect(address.startsWith('https://a.example/#top:~:text=')).toBe(true);
    expect(address.split(':~:text=')[1]).not.toMatch(/[-&,()']/);
  });

  test('is the page’s where no words were kept', () => {
    const snippet = snippetIn('قال', { cue: ['قال'] });
    const quote = { exact: '', prefix: '', suffix: '' };
    const empty = {
      ...snippet,
      selectors: { quote, position: { start: 0, end: 0 } },
      paragraph: { text: '', start: 0 },
    };
    expect(addressAtQuote('https://a.example/', empty)).toBe('https://a.example/');
  });
});
