import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHED } from '../../lib/core/weighed';
import { RULE_CASES } from '../cases/rules';
import type { Marked } from './sites';

/** Strings of the tests that are sentences of the language: with so many words of it at least. */
const SENTENCE = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu;
const WORD = /[\u0621-\u064A]{2,}/gu;
const LEAST = 3;
/** They are made to be hard: among them far more that look like attributions are none than in newspapers. */
const WEIGHT = 0.3;

/** The sentences of this project's own tests, in which nothing attributes that the rules do not find but what is there for weighing; texts of other sorts than news count as much as articles. */
export function ownSentences(folder = 'tests'): Marked[] {
  const all = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const told = text === RULE_CASES[WEIGHED]?.[0];
    if (!told && (text.match(WORD) ?? []).length >= LEAST) all.set(text, weight);
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.ts'))
      for (const [, a, b, c] of text.matchAll(SENTENCE))
        add((a ?? b ?? c ?? '').replaceAll('\\n', '\n'), WEIGHT);
    else if (entry.name.endsWith('.txt'))
      for (const line of text.split('\n'))
        add(line, entry.parentPath.endsWith(SILENT) ? 1 : WEIGHT);
  }
  return [...all].map(([text, weight], i) => ({ id: `own-${i}`, text, cues: [], weight }));
}

/** Recipes, laws, tables. */
const SILENT = 'silent';
