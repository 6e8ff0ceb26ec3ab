import { expect, test } from 'vitest';
import { read } from './extract';

type Quoted = readonly [why: string, text: string, cue: string, quote: string];

const QUOTED: readonly Quoted[] = [
  ['all of it', 'وقال المدرب: "سنلعب بكامل قوتنا في المباراة".', 'وقال', 'direct'],
  [
    'a name in it is quoted with the rest',
    'وقال المدرب: «فريق «الوحدة» سيلعب بكامل قوته غدا».',
    'وقال',
    'direct',
  ],
  ['a part of it', 'وقال المدرب إن الفريق سيلعب "بكامل قوته" غدا.', 'وقال', 'mixed'],
  [
    'a word that judges',
    'وأضاف الوزير أن القرية آوت جماعة "إرهابية" شهرا كاملا.',
    'وأضاف',
    'mixed',
  ],
  ['a name after what it names', 'وأضاف الوزير أن شركة "النور" فازت بالعقد.', 'وأضاف', 'indirect'],
  [
    'a known body by itself',
    'وقال الخبير إن دولا من خارج "أوبك" زادت إنتاجها.',
    'وقال',
    'indirect',
  ],
  ['an unknown name', 'وأكد المحلل أن التعايش مع "فاتكا" بات ضروريا.', 'وأكد', 'indirect'],
  [
    'the cue is quoted too',
    'وقال المحامي: "موكلي أكد أن الوثيقة مزورة ولا قيمة لها".',
    'أكد',
    'indirect',
  ],
  [
    'marks within the quotation that holds the cue',
    'وقال المحامي: "حضر الشاهد أمس وأكد أنه «لم يوقع شيئا في حياته»".',
    'وأكد',
    'mixed',
  ],
];

test.each(QUOTED)('quoted: %s', (_, text, cue, quote) => {
  const found = read(text).find((one) => one.cue === cue);
  expect(found?.attribution.quote).toBe(quote);
});
