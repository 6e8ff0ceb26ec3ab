import type { Lexicon } from '../../core/lexicon';
import { CLITICS, EVENT_PLURALS, EVENT_SHAPES, VERB_SHAPES } from './clitics';
import { allCues } from './cues';
import { FOLDING } from './folding';
import { BONDS, HEADS, KINDRED, PLACE_BONDS, REALMS, USUAL } from './heads';
import { ABBREVIATIONS, IDIOMS, LATIN_LETTERS } from './idioms';
import { LIGHT_VERBS, RECEIVING_VERBS, TURNING_VERBS } from './light-verbs';
import { HOMONYMS, HONOURS, LOOSE_PARTS, NAMESAKES } from './names';
import { PARADIGMS } from './paradigms';
import { ROOTS } from './roots';
import { SCRIPTURE } from './scripture';
import { SHAPES } from './shapes';
import { TONGUE } from './tongue';
import { WEIGHING } from './weighing';
import { AGREEING, WORDS } from './words';

/** Everything the engine knows of Arabic. */
export const ARABIC: Lexicon = {
  language: 'ar',
  folding: FOLDING,
  clitics: CLITICS,
  shapes: SHAPES,
  roots: ROOTS,
  verbShapes: VERB_SHAPES,
  humanPlurals: ['ون', 'ين'],
  dual: 'ان',
  openPlural: '..يون$|^م[^اوي].+ون$',
  eventShapes: EVENT_SHAPES,
  eventPlurals: EVENT_PLURALS,
  paradigms: PARADIGMS,
  get cues() {
    return allCues();
  },
  lightVerbs: LIGHT_VERBS,
  receivingVerbs: RECEIVING_VERBS,
  turningVerbs: TURNING_VERBS,
  causes: ['بسبب', 'جراء', 'نتيجة', 'بشأن', 'حول', 'إزاء', 'حيال', 'لجهة'],
  along: 'مع',
  scales: ['ألف', 'مليون', 'مليونا', 'مليار', 'مليارا', 'بليون', 'تريليون', 'بالمئة', 'بالمائة'],
  aftermaths: ['بعد', 'إثر', 'عقب', 'غداة', 'بعيد'],
  sides: ['قبل', 'طرف', 'جانب', 'جهة', 'لدن'],
  looseParts: LOOSE_PARTS,
  topics: ['عن', 'حول', 'بشأن', 'بخصوص', 'حيال'],
  words: WORDS,
  negatedThat: ['ألا'],
  agreeing: AGREEING,
  namesakes: NAMESAKES,
  homonyms: HOMONYMS,
  heads: HEADS,
  usual: USUAL,
  kindred: KINDRED,
  realms: REALMS,
  honours: HONOURS,
  bonds: BONDS,
  placeBonds: PLACE_BONDS,
  abbreviations: ABBREVIATIONS,
  latinLetters: LATIN_LETTERS,
  idioms: IDIOMS,
  tongue: TONGUE,
  scripture: SCRIPTURE,
  weighing: WEIGHING,
};
