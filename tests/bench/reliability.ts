import { createArabicExtractor } from '../../lib/index';
import {
  DRAWS,
  hasCorpus,
  type Judged,
  judge,
  readCorpus,
  SURE,
  shareOf,
  sureOf,
} from '../judgements/judged';

if (!hasCorpus) {
  console.log('skipped: the corpus is not here');
  process.exit(0);
}
const corpus = readCorpus(createArabicExtractor());
const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(7);
const row = (name: string, rows: readonly Judged[]) => {
  const { count, weight, right } = shareOf(rows);
  const wrong = rows.filter(({ verdict }) => !verdict.right).length;
  const numbers = [count, wrong, Math.round(weight)].map((n) => String(n).padStart(6)).join(' ');
  console.log(`${name.padEnd(20)} ${numbers} ${percent(right)}`);
};

/** One table: the rows of each name that `namesOf` gives, in order. */
function table(
  title: string,
  found: readonly Judged[],
  namesOf: (judged: Judged) => readonly string[],
): void {
  console.log(`\n${title.padEnd(20)} judged  wrong stands   right`);
  const groups = new Map<string, Judged[]>();
  for (const each of found)
    for (const name of namesOf(each)) groups.set(name, [...(groups.get(name) ?? []), each]);
  for (const [name, rows] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) row(name, rows);
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
const binOf = (confidence: number) => {
  const k = BINS.findIndex((edge) => confidence < edge);
  return `${BINS[k - 1]?.toFixed(2)} to ${Math.min(1, BINS[k] ?? 1).toFixed(2)}`;
};

for (const draw of DRAWS) {
  const judged = judge(corpus, draw);
  const found = judged.filter(({ now }) => now);
  const gone = judged.filter(({ now }) => !now);
  console.log(`\n=== ${draw}: ${judged.length} results judged, weighted back to the corpus`);
  table('confidence', found, ({ now }) => (now ? [binOf(now.confidence)] : []));
  table('rule', found, ({ now }) => (now ? [now.rule] : []));
  table('seen', found, ({ now }) => now?.reasons.map(({ code }) => code) ?? []);
  console.log();
  row('all', found);
  row(
    'at 0.8 or more',
    found.filter(({ now }) => now && now.confidence >= SURE),
  );
  const right = found.filter(({ verdict }) => verdict.source !== undefined);
  for (const part of right.length ? (['source', 'claim', 'category'] as const) : [])
    console.log(`${part} right, where found: ${percent(shareOf(right, (v) => v[part]).right)}`);
  console.log(
    `gone since: ${gone.length}, of them right ${gone.filter(({ verdict }) => verdict.right).length}`,
  );
}
const { count, share } = sureOf(corpus);
console.log(`\nof ${count} results of the corpus ${percent(share)} have 0.8 or more`);
