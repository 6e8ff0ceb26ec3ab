import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { inCodePoints } from '../../lib/export/parts/code-points';
import { CONTEXTS } from './contexts';
import { libraries } from './records';
import { SAMPLES, written } from './written';

const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'http://schema.org/';

const documentLoader = async (url: string) => {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`Asked for ${url}`);
  return { documentUrl: url, document };
};
/** What a JSON-LD processor understands of a text; it refuses whatever its contexts do not explain. */
const expanded = async (text: string) =>
  (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true })) as Record<
    string,
    unknown
  >[];

/** All nodes of a type, wherever they stand. */
function ofType(type: string, value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((each) => ofType(type, each));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const own = Array.isArray(node['@type']) && node['@type'].includes(type) ? [node] : [];
  return [...own, ...Object.values(node).flatMap((each) => ofType(type, each))];
}

/** The only value of a property. */
const only = (node: Record<string, unknown> | undefined, property: string): unknown => {
  const [first] = (node?.[property] ?? []) as Record<string, unknown>[];
  return first?.['@value'] ?? first?.['@id'];
};

describe('Web Annotation', () => {
  test('is what a JSON-LD processor takes for annotations', async () => {
    const annotations = ofType(
      `${OA}Annotation`,
      await expanded(await written('web-annotation', SAMPLES)),
    );
    expect(annotations).toHaveLength(SAMPLES.length);
    const [first] = annotations;
    expect(only(first, `${OA}motivatedBy`)).toBe(`${OA}highlighting`);
    const [quote] = ofType(`${OA}TextQuoteSelector`, first);
    expect(only(quote, `${OA}exact`)).toBe(SAMPLES[0]?.snippet.selectors.quote.exact);
    const [place] = ofType(`${OA}TextPositionSelector`, first);
    expect([only(place, `${OA}start`), only(place, `${OA}end`)]).toEqual([0, 65]);
  });

  test('says in a body what the cue does, and holds note and tags', async () => {
    const [, denial] = ofType(
      `${OA}Annotation`,
      await expanded(await written('web-annotation', SAMPLES)),
    );
    const bodies = ofType(`${OA}TextualBody`, denial).map((body) => [
      only(body, `${OA}hasPurpose`),
      only(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'),
    ]);
    expect(bodies).toEqual([
      [`${OA}describing`, 'علي حسن (نفي: ونفى)'],
      [`${OA}commenting`, SAMPLES[1]?.snippet.note],
      [`${OA}tagging`, 'صحة'],
      [`${OA}tagging`, 'a;b\\c'],
    ]);
  });

  test('keeps the stored record through a processor, to the last sign', async () => {
    await fc.assert(
      fc.asyncProperty(libraries(2), async (list) => {
        const text = await written('web-annotation', list);
        const annotations = ofType(`${OA}Annotation`, await expanded(text));
        const kept = annotations.map((node) => only(node, 'urn:isnad:snippet'));
        expect(kept).toEqual(list.map(({ snippet }) => snippet));
      }),
      { numRuns: 20 },
    );
  });

  test('counts places in code points', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (before, exact, after) => {
          const span = { start: before.length, end: before.length + exact.length };
          const start = [...before].length;
          expect(inCodePoints(before + exact + after, span)).toEqual({
            start,
            end: start + [...exact].length,
          });
        },
      ),
    );
    expect(inCodePoints('قال', { start: 1, end: 4 })).toBeNull();
  });
});

describe('ClaimReview', () => {
  test('is a draft for a JSON-LD processor, its rating empty', async () => {
    const reviews = ofType(
      `${SCHEMA}ClaimReview`,
      await expanded(await written('claim-review', SAMPLES)),
    );
    expect(reviews).toHaveLength(SAMPLES.length);
    for (const review of reviews) {
      expect(only(review, `${SCHEMA}creativeWorkStatus`)).toBe('Draft');
      const [rating] = ofType(`${SCHEMA}Rating`, review);
      for (const part of ['ratingValue', 'bestRating', 'worstRating', 'alternateName'])
        expect(only(rating, `${SCHEMA}${part}`)).toBe('');
    }
  });

  test('reviews the whole attribution: what is denied never stands as what is claimed', async () => {
    const reviews = ofType(
      `${SCHEMA}ClaimReview`,
      await expanded(await written('claim-review', SAMPLES)),
    );
    const [, denial] = reviews;
    expect(only(denial, `${SCHEMA}claimReviewed`)).toBe(
      'ونفى المتحدث باسمها، علي حسن، وجود نقص في اللقاحات',
    );
    const texts = reviews
      .flatMap((review) => ofType(`${SCHEMA}Claim`, review))
      .map((claim) => only(claim, `${SCHEMA}text`));
    for (const { snippet } of SAMPLES) expect(texts).not.toContain(snippet.words.content.join(' '));
    const [person] = ofType(`${SCHEMA}Person`, denial);
    expect(only(person, `${SCHEMA}name`)).toBe('علي حسن');
  });
});
