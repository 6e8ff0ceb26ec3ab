import type { CueEntry } from '../../../core/lexicon';

/** Relays, verbless sources, nouns. */
export const REPORTED: readonly CueEntry[] = [
  {
    id: 'report.naqala',
    pos: 'verb',
    category: 'report',
    paradigm: 'sound',
    perfect: 'نقل',
    imperfect: 'ينقل',
    participle: 'ناقل',
    trust: 'homograph',
    frames: { from: ['عن'] },
  },
  {
    id: 'report.bihasab',
    pos: 'adposition',
    category: 'report',
    forms: ['بحسب', 'حسب'],
    relative: true,
    frames: {},
  },
  {
    id: 'report.wifq',
    pos: 'adposition',
    category: 'report',
    forms: ['وفق', 'وفقا'],
    governs: ['', 'ل'],
    relative: true,
    frames: {},
  },
  {
    id: 'report.kama',
    pos: 'particle',
    category: 'report',
    forms: ['كما', 'حسبما', 'مثلما', 'وفقما'],
    frames: {},
  },
  {
    id: 'report.taqarir',
    pos: 'noun',
    category: 'report',
    forms: ['تقرير', 'تقارير'],
    alone: true,
    frames: { clause: ['', 'ب'], noun: ['عن', 'حول'] },
  },
  {
    id: 'claim.mazaim',
    pos: 'noun',
    category: 'claim',
    forms: ['مزاعم'],
    alone: true,
    frames: { clause: ['', 'ب'], noun: ['عن', 'حول', 'ب'] },
  },
];
