import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** Persons, each with the surname by which the text goes on. */
const PERSONS = [
  ['وزير الصحة خالد الناصري', 'الناصري'],
  ['الدكتور حسام عبدالغفار', 'عبد الغفار'],
  ['مدير المركز، علي الحجار،', 'الحجار'],
  ['جون ويلسون', 'ويلسون'],
  ['المتحدث باسم الجيش سامي درويش', 'درويش'],
  ['رئيس بلدية صيدا بطرس غنيم', 'غنيم'],
] as const;
const BODIES = ['وزارة التجارة', 'منظمة الصحة العالمية', 'وكالة رويترز', 'شركة النور'];
const CLAIMS = ['إن الطريق مغلق', 'إن الاتفاق قريب', 'إن الأسعار سترتفع', 'إن العمل مستمر'];

type Sentence = { text: string; name: string };

const person = fc.constantFrom(...PERSONS);
const claim = fc.constantFrom(...CLAIMS);
const told = fc.oneof(
  fc.tuple(person, claim).map(([[full, name], said]) => ({ text: `وقال ${full} ${said}.`, name })),
  fc
    .tuple(fc.constantFrom(...BODIES), claim)
    .map(([name, said]) => ({ text: `وقالت ${name} ${said}.`, name })),
);
const texts = fc.array(told, { minLength: 1, maxLength: 6 });
const whole = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text).join('\n');
/** Words as they are compared: an article apart, a name in one word or two. */
const words = (name: string) => name.replaceAll('عبد ', 'عبد').split(/[\s،]+/u);

describe('whoever speaks', () => {
  test('resolves to a phrase that has his own name', () => {
    fc.assert(
      fc.property(texts, person, claim, (before, [full, name], said) => {
        const text = `${whole(before)}\nوأكد ${full} ${said}.\nوقال ${name} ${said}.`;
        const [first, second] = read(text)
          .slice(-2)
          .map((r) => r.attribution.resolved ?? '');
        for (const word of words(name)) expect(words(first ?? '')).toContain(word);
        expect(second).toBe(first);
      }),
    );
  });

  test('is of one kind wherever a text has him', () => {
    fc.assert(
      fc.property(texts, (sentences) => {
        const kinds = new Map<string | null, string>();
        for (const { attribution } of read(whole(sentences))) {
          const { resolved, kind } = attribution;
          expect(kinds.get(resolved) ?? kind).toBe(kind);
          kinds.set(resolved, kind);
        }
      }),
    );
  });

  test('is somebody whom the text has named, where no subject is written', () => {
    fc.assert(
      fc.property(texts, claim, (sentences, said) => {
        const text = `${whole(sentences)}\nوأضاف ${said.replace('إن', 'أن')}.`;
        const all = read(text);
        const last = all.at(-1)?.attribution;
        const spoke = all.slice(0, -1).map((r) => r.attribution);
        const men = spoke.filter((a) => a.kind === 'person').map((a) => a.resolved);
        expect(last?.resolved).toBe(men.at(-1) ?? null);
      }),
    );
  });
});
