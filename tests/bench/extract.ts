import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createArabicExtractor } from '../../lib/index';
import { heaps } from './heaps';

const CORPUS = '../shared/corpus/saudinewsnet-2015-07-23.jsonl.gz';
const ROUNDS = 7;

/** Milliseconds of one call. */
function time(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The quickest of several: what else the machine does only ever adds. */
const best = (values: readonly number[]) => Math.min(...values);

/** Runs the contenders in turn, so that what else the machine does falls on all alike; the best of each in milliseconds. */
function race<Name extends string>(contenders: Record<Name, () => void>): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) times.get(name)?.push(time(contenders[name]));
  return Object.fromEntries(names.map((name) => [name, best(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

if (!existsSync(CORPUS)) {
  console.log(`skipped: ${CORPUS} is not here`);
  process.exit(0);
}
const texts = gunzipSync(readFileSync(CORPUS))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { title?: string; text: string })
  .map(({ title, text }) => (title ? `${title}\n${text}` : text));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const day = texts.join('\n');

let extractor = createArabicExtractor();
const compile = best(
  Array.from({ length: ROUNDS }, () =>
    time(() => {
      extractor = createArabicExtractor();
    }),
  ),
);
const extractAll = () => {
  for (const text of texts) extractor.extract(text);
};
const cold = time(extractAll);
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
let words = 0;
const warm = race({
  extract: extractAll,
  asOneText: () => void extractor.extract(day),
  segmenter: () => {
    for (const text of texts)
      for (const segment of segmenter.segment(text)) words += segment.index & 1;
  },
  regexp: () => {
    for (const text of texts)
      for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words += match.index & 1;
  },
});

const found = texts.reduce((sum, text) => sum + extractor.extract(text).length, 0);
const ratio = (a: number, b: number) => (a / b).toFixed(2);
console.log(
  `${texts.length} articles, ${characters} characters, ${found} attributions (checksum ${words % 7})`,
);
console.log(`compiling the lexicon: ${compile.toFixed(1)} ms`);
console.log(
  `extraction / one Intl.Segmenter word pass: warm ${ratio(warm.extract, warm.segmenter)}, cold ${ratio(cold, warm.segmenter)}`,
);
console.log(
  `extraction / one regular-expression word pass: warm ${ratio(warm.extract, warm.regexp)}`,
);
console.log(`the day as one text / as articles: ${ratio(warm.asOneText, warm.extract)}`);

const MEGABYTE = 1_000_000;
const ordinary = day.slice(0, MEGABYTE);
const usual = best([
  time(() => extractor.extract(ordinary)),
  time(() => extractor.extract(ordinary)),
]);
console.log('1 MB of what nobody writes / 1 MB of ordinary text (the first of the day):');
for (const [name, text] of Object.entries(heaps(MEGABYTE))) {
  const cost = best([time(() => extractor.extract(text)), time(() => extractor.extract(text))]);
  console.log(`  ${name}: ${ratio(cost, usual)}`);
}
