import type { Lexicon } from '../../core/lexicon';
import { CLITICS, EVENT_SHAPES, VERB_SHAPES } from './clitics';
import { ACTS } from './cues/acts';
import { REPORTED } from './cues/reported';
import { SPEECH } from './cues/speech';
import { FOLDING } from './folding';
import { HEADS } from './heads';
import { ABBREVIATIONS, IDIOMS } from './idioms';
import { PARADIGMS } from './paradigms';
import { AGREEING, WORDS } from './words';

/** Everything the engine knows of Arabic. */
export const ARABIC: Lexicon = {
  language: 'ar',
  folding: FOLDING,
  clitics: CLITICS,
  verbShapes: VERB_SHAPES,
  eventShapes: EVENT_SHAPES,
  paradigms: PARADIGMS,
  cues: [...SPEECH, ...ACTS, ...REPORTED],
  words: WORDS,
  agreeing: AGREEING,
  heads: HEADS,
  abbreviations: ABBREVIATIONS,
  idioms: IDIOMS,
};
