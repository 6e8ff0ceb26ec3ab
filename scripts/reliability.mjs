// @ts-check
// Prints how often results of each confidence, rule and sign were judged right, weighted back to the corpus.
import { runBuilt } from './setup.mjs';

runBuilt('tests/bench/reliability.ts', 'reliability', 'building the table');
