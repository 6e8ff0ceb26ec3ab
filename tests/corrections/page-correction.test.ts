import { describe, expect, test } from 'vitest';
import type { Span } from '../../lib/core/types';
import { claimFrom, claimMovedByWord } from '../../lib/corrections/claim-extent';
import { editSnippet } from '../../lib/corrections/edit';
import { goldArticle } from '../../lib/corrections/gold';
import { carriedTo } from '../../lib/corrections/page-correction';
import { claimText } from '../../lib/snippets/claim';
import { sample, spanOf } from '../components/sample';

const TEXT = '"الوضع آمن" قال الوزير، "ولا خطر على السكان"، ثم غادر.';
const QUOTED = sample({
  text: TEXT,
  cue: ['قال'],
  source: 'الوزير',
  content: ['الوضع آمن'],
  kind: 'official',
});
const NONE = { cue: [], source: [], relay: [] };
const NOW = new Date('2026-11-20T10:00:00Z');

describe('a claim that is selected', () => {
  test.each<[string, string, Span | string, readonly string[]]>([
    ['is of whole words', 'ونفت الشركة وجود تلوث', { start: 14, end: 18 }, ['وجود تلوث']],
    ['has no marks at its ends', 'قال: «نعم، لا.»', 'نعم، لا.', ['نعم، لا']],
    ['keeps marks that pair inside', 'قال إن «الجيش» انسحب.', '«الجيش» انسحب.', ['«الجيش» انسحب']],
    ['is nothing without a word', 'قال … نعم', '…', []],
  ])('%s', (_name, text, words, expected) => {
    const span = typeof words === 'string' ? spanOf(text, words) : words;
    expect(claimFrom(text, span, NONE).map((one) => one.text)).toEqual(expected);
  });

  test('is in two pieces where cue and source stand inside it', () => {
    const claim = claimFrom(TEXT, { start: 0, end: TEXT.length }, QUOTED.attribution);
    expect(claim.map(({ text }) => text)).toEqual(['"الوضع آمن"', '"ولا خطر على السكان"، ثم غادر']);
    for (const { start, end, text } of claim) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('grows and shrinks by words, and never to nothing', () => {
    const start = [{ ...spanOf(TEXT, 'ثم'), text: 'ثم' }];
    const more = claimMovedByWord(QUOTED, start, 'end', 'on');
    expect(more.map(({ text }) => text)).toEqual(['ثم غادر']);
    expect(claimMovedByWord(QUOTED, start, 'end', 'back')).toEqual(start);
  });
});

describe('on the next visit', () => {
  const content = [{ ...spanOf(TEXT, 'ولا خطر على السكان'), text: 'ولا خطر على السكان' }];
  const before = editSnippet(QUOTED, { content, source: 'سامي الخطيب' }, NOW);

  test('a correction goes along with its paragraph', () => {
    const text = `خبر جديد.\n${TEXT}`;
    const found = sample({ text, cue: ['قال'], source: 'الوزير', content: ['الوضع آمن'] });
    const now = carriedTo(found, before, text);
    const [claim] = now.corrected.content ?? [];
    expect(text.slice(claim?.start, claim?.end)).toBe('ولا خطر على السكان');
    expect(now.corrected.source).toBe('سامي الخطيب');
    expect(claimText({ ...now, corrected: {} })).toBe('الوضع آمن');
  });

  test('an extent is let go where its words are others now', () => {
    const text = TEXT.replace('خطر', 'ضرر');
    const found = sample({ text, cue: ['قال'], source: 'الوزير', content: ['الوضع آمن'] });
    expect(carriedTo(found, before, text).corrected).toEqual({ source: 'سامي الخطيب' });
  });
});

describe('a gold file', () => {
  const of = (...edits: readonly Parameters<typeof editSnippet>[1][]) =>
    goldArticle(
      'x',
      TEXT,
      edits.map((edit) => editSnippet(QUOTED, edit, NOW)),
    ).attributions;

  test('has the text, and each part with its words', () => {
    const [gold] = of({});
    expect(gold?.cue).toEqual([{ ...spanOf(TEXT, 'قال'), text: 'قال' }]);
    expect(Object.keys(gold ?? {}).sort()).toEqual(
      'category content cue kind negated quote relay resolved source'.split(' '),
    );
  });

  test.each([
    ['a name that the paragraph has stands there', 'السكان', ['السكان']],
    ['one that it does not have leaves no wrong source', 'سامي الخطيب', []],
    ['nobody is no source', null, []],
  ])('%s', (_name, source, written) => {
    const [gold] = of({ source });
    expect(gold?.source.map(({ text }) => text)).toEqual(written);
    expect(gold?.resolved).toBe(source);
  });

  test('what was written for somebody else stays written', () => {
    const snippet = { ...QUOTED, attribution: { ...QUOTED.attribution, resolved: null } };
    const edited = editSnippet(snippet, { source: 'سامي الخطيب' }, NOW);
    const [gold] = goldArticle('x', TEXT, [edited]).attributions;
    expect(gold?.source.map(({ text }) => text)).toEqual(['الوزير']);
  });

  test('a corrected extent says anew how much of it is quoted', () => {
    const quoted = { ...spanOf(TEXT, 'الوضع آمن'), text: 'الوضع آمن' };
    const [whole] = of({ content: [{ ...quoted, end: quoted.end - 4, text: 'الوضع' }] });
    const [mixed] = of({
      content: claimFrom(TEXT, { start: 0, end: TEXT.length }, QUOTED.attribution),
    });
    expect([whole?.quote, mixed?.quote]).toEqual(['indirect', 'mixed']);
  });
});
