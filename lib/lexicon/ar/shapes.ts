import type { WordShapes } from '../../core/lexicon';

/** In which mood somebody says something: stems, before the ending of an indefinite accusative or of the feminine. */
const MOODS =
  'ضاحك|مازح|ممازح|مداعب|مبتسم|متبسم|باكي|غاضب|مت[أا]ثر|متحسر|متنهد|منفعل|متعجب|مندهش|مت[أا]سف|مرتبك|متفاخر|متباهي|متحمس|مت[أا]لم|متهكم|متلعثم|مت[أا]فف|متذمر|ساخر|حانق|خجل|واثق';

/** Fields of which papers tell one after the other, named by an adverb: stems. */
const FIELDS =
  'عرب|دول|محل|سياس|ميدان|[اأ]من|عسكر|اقتصاد|رياض|[اإ]قليم|خليج|فن|ثقاف|صح|اجتماع|مال|برلمان|حكوم|قضائ|قانون|دبلوماس|شعب|عالم|داخل|خارج|قار|[اأ]وروب|[اأ]مريك|[اأ]ميرك|[اأ]فريق|فلسطين|لبنان|عراق|وطن|حزب|نقاب|انتخاب|دستور|بيئ';

/** What endings, first letters and written signs tell of a word of which nothing else is known. */
export const SHAPES: WordShapes = {
  feminine: '(?:[ةى]|يا)$',
  feminineAlone: '(?:ة|ات)$',
  masculineState:
    '^(?:العراق|لبنان|الاردن|المغرب|السودان|جنوب|اليمن|الصومال|الكونغو|الكاميرون|الغابون|النيجر|الاكوادور|السلفادور|الجبل)$',
  feminineVerb: '.{3}ت$',
  femininePlural: '.{2}ات$',
  relational: '^(?!(?:ال)?..اية?$).*.{3}ية?$',
  owned: '.{3}(?<!الل)ه(?:ا|ما?)?$',
  nominative: '[وؤ]ه(?:ا|م)?$',
  oblique: '.{4}(?<!ي)يه$|.{3}يه(?:ا|م)$',
  nameLike: '^.{2}ي$',
  participle: '^الم.{3}',
  doer: '^ب(?:ال)?(?:م.{3}|.ا[^اة].?ة?$)',
  brokenPlural: '^ال..ا.ين$',
  women: '^ال(?:م.{3,}|.ا..)ات$',
  tanwin: '\u064b',
  identity: '^(?:اسم|هوي[ةت]|اسما[ءئيو]?|هويات)(?:ه|ها|هم|هما|هن|ي|يه|يهما)$',
  field: `^[وف]?(?:${FIELDS})يا\u064b?$`,
  accusative: 'ا\u064b?$',
  state: '^.ا..ا$|^م(?:ت|ست|.ت).{2,4}ا$',
  mood: `^(?:${MOODS})(?:ا|ة)$`,
  deed: '^(?:ال)?(?:است..ا.|است.ا.ة|ان..ا.|ا.ت.ا.)$',
  superlative: '^ا[^ال].{1,2}$',
  doubled: '\\p{L}\u0651[\u064b-\u0650]?\\p{L}',
  rounded: '^(?:[^ات]|تا)[^|]*\\|م(?!ا)',
  weak: 'ى$',
  dotted: 'ي$',
  longAlef: 'آ',
  inside: '^في$',
  emphatic: '^إ',
  longVowels: '[اوي]',
  place: '[اىيهة]{1,3}$',
};
