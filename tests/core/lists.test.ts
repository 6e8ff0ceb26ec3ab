import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REASON_CODES, RULE_IDS } from '../../lib/index';
import { read } from './extract';

const HELPERS = new Set([
  'index.ts',
  'rule.ts',
  'verb-site.ts',
  'before-speaker.ts',
  'make.ts',
  'beyond.ts',
  'listed.ts',
  'plain-verb.ts',
  'described.ts',
  'accusation.ts',
  'held.ts',
  'interposed.ts',
  'act.ts',
  'origin.ts',
  'received.ts',
  'no-telling.ts',
  'grammatical-person.ts',
  'purpose.ts',
  'question.ts',
  'turned.ts',
  'voice.ts',
  'step.ts',
  'trim.ts',
  'finish.ts',
  'confidence.ts',
  'seen.ts',
  'quote-type.ts',
]);
const named = (folder: string) =>
  readdirSync(`lib/core/${folder}`)
    .filter((file) => !HELPERS.has(file))
    .map((file) => `./${file.replace(/\.ts$/, '')}`)
    .sort();
const listed = (folder: string) =>
  [...readFileSync(`lib/core/${folder}/index.ts`, 'utf8').matchAll(/from '(\.\/[^']+)'/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !HELPERS.has(`${path.slice(2)}.ts`))
    .sort();

describe('every file of a pattern or step stands in its list', () => {
  test.each(['rules', 'refine'])('%s', (folder) => {
    expect(listed(folder)).toEqual(named(folder));
  });
});

test('ids of patterns and reasons are unique', () => {
  expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length);
});

test('a result names its pattern, its cue and what was seen', () => {
  const text = readFileSync('tests/articles/seed-0.txt', 'utf8');
  for (const { attribution } of read(text)) {
    expect(RULE_IDS).toContain(attribution.rule);
    expect(attribution.cueId).toMatch(/^[a-z]+\.[a-z-]+$/);
    expect(attribution.reasons.length).toBeGreaterThan(1);
    for (const { code } of attribution.reasons) expect(REASON_CODES).toContain(code);
  }
});
