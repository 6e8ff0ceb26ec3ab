// @ts-check
// Builds and runs the benchmarks: each prints ratios to a named baseline measured in the same run.
import { runBuilt } from './setup.mjs';

runBuilt('tests/bench/extract.ts', 'bench', 'building the benchmark');
