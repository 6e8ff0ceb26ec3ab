import { createArabicExtractor } from './lib/index';
const x = createArabicExtractor();
for (const t of process.argv.slice(2)) { console.log(t); for (const a of x.extract(t)) console.log('   ', t.slice(a.cue[0].start,a.cue[0].end), '| S', a.source.map(s=>t.slice(s.start,s.end)).join('…'), '| R', a.resolved, '|', a.rule, a.category, a.reasons?.join(',')??'', '| C', a.content.map(s=>t.slice(s.start,s.end)).join('…')); }
