import { describe, expect, test } from 'vitest';
import { read } from './extract';

/** The attribution with the cue, the last of them: as it is written, who it is, what is said. */
function told(text: string, cue: string) {
  const found = read(text).findLast((r) => r.cue === cue);
  return { source: found?.source, who: found?.attribution.resolved, claim: found?.content };
}

describe('what is added between commas to one who speaks', () => {
  test.each([
    [
      'a name before whom it is about',
      'ووصف مدير المعهد، أدريان هيل، النتائج بأنها مشجعة.',
      'ووصف',
      'مدير المعهد، أدريان هيل',
      'النتائج بأنها مشجعة',
    ],
    [
      'a name that begins like what is told',
      'اتهم الأمين العام لحزب الإصلاح، عبد الإله بنعيسى، الحكومة بالتهرب من المساءلة.',
      'اتهم',
      'الأمين العام لحزب الإصلاح، عبد الإله بنعيسى',
      'الحكومة بالتهرب من المساءلة',
    ],
    [
      'who leads it',
      'واتهم ائتلاف البناء، بزعامة نوري الصالحي، جهات سياسية بتعطيل المشاريع.',
      'واتهم',
      'ائتلاف البناء',
      'جهات سياسية بتعطيل المشاريع',
    ],
    [
      'that he would not be named',
      'وقال المسؤول، الذي طلب عدم الكشف عن هويته، إن المنازل تهدمت.',
      'وقال',
      'المسؤول، الذي طلب عدم الكشف عن هويته',
      'المنازل تهدمت',
    ],
    [
      'where he belongs',
      'واتهم النائب، الذي ينتمي إلى كتلة الإصلاح، الوزير بإهدار المال العام.',
      'واتهم',
      'النائب، الذي ينتمي إلى كتلة الإصلاح',
      'الوزير بإهدار المال العام',
    ],
  ])('%s', (_what, text, cue, source, claim) => {
    expect(told(text, cue)).toMatchObject({ source, claim });
  });
});

describe('a verb that is a name or a calling too', () => {
  test.each([
    [
      'a name before who is in office',
      'أشرف والي المدينة محمد رابحي، اليوم الخميس، على توزيع المساكن. وأكد الوالي أن البرنامج متواصل.',
      'وأكد',
      'والي المدينة محمد رابحي',
    ],
    [
      'a name before a title',
      'وأكرم الأمير فيصل بن فهد ضيوفه. وقال الأمير إن الزيارة ناجحة.',
      'وقال',
      'الأمير فيصل بن فهد',
    ],
    [
      'a calling before a name',
      'وطالب محمد الزهراني بمحاسبة المقاول، مشيرا إلى أن الأهالي تقدموا بشكوى.',
      'مشيرا',
      'محمد الزهراني',
    ],
  ])('%s', (_what, text, cue, who) => {
    expect(told(text, cue).who).toBe(who);
  });
});

describe('a calling after one in office has spoken', () => {
  test.each([
    [
      'the player is not the president',
      'أعلن النادي تعاقده مع المهاجم الكاميروني بيار إيتوندي. وقال رئيس النادي عادل بنحمو إن الفريق جاهز. وأعرب اللاعب عن سعادته بالانضمام.',
      'وأعرب',
      'المهاجم الكاميروني بيار إيتوندي',
    ],
    [
      'the accused is not the judge',
      'قال القاضي محمد الزيتوني إن المبلغ كبير. ونفى المتهم ما نسب إليه، وقال إنه بريء.',
      'وقال',
      'المتهم',
    ],
    [
      'the expert may be the director',
      'قال مستشار الهيئة سمير راضي إن الانتخابات قريبة. وأضاف الخبير أن النتائج محسومة.',
      'وأضاف',
      'مستشار الهيئة سمير راضي',
    ],
  ])('%s', (_what, text, cue, who) => {
    expect(told(text, cue).who).toBe(who);
  });
});

test('what was done to somebody before a verb is not who speaks', () => {
  const text = 'ألقت الشرطة القبض على المتهم. وبمواجهته اعترف بارتكاب الجريمة.';
  expect(told(text, 'اعترف')).toMatchObject({ source: '', who: 'المتهم' });
});

describe('a last name that looks like something else', () => {
  test.each([
    [
      'a verb with a conjunction',
      'وأكد وزير الخارجية التركي هاكان فيدان رفض بلاده للخطة.',
      'وأكد',
      'وزير الخارجية التركي هاكان فيدان',
    ],
    [
      'a verb with a conjunction, before what is praised',
      'أشاد مدرب الفريق البرتغالي جوزيه فيريرا بإمكانات لاعبه الجديد، مؤكدا أنه جاهز.',
      'مؤكدا',
      'مدرب الفريق البرتغالي جوزيه فيريرا',
    ],
    [
      'a name, before an act without the article',
      'وأعلن وزير الدفاع الفرنسي سيباستيان لوكورنو إرسال قوات.',
      'وأعلن',
      'وزير الدفاع الفرنسي سيباستيان لوكورنو',
    ],
    [
      'a verb that takes up a topic is one',
      'أما إيمانويل ماكرون فيعتبر أن الاتفاق مهم.',
      'فيعتبر',
      'إيمانويل ماكرون',
    ],
    [
      'a word of time before who holds the office',
      'وقال رئيس الأركان سابقا اللواء محمود قيسية إن الجيش جاهز.',
      'وقال',
      'رئيس الأركان سابقا اللواء محمود قيسية',
    ],
  ])('%s', (_what, text, cue, who) => {
    expect(told(text, cue).who).toBe(who);
  });
});

test('one whose age is told is a person', () => {
  const [found] = read('وروت أولينا (67 عاما) أنها كانت نائمة.');
  expect(found?.attribution).toMatchObject({ resolved: 'أولينا', kind: 'person' });
});

test('what something is put down to belongs to what is put down to it', () => {
  const text = 'دافع الوزير عن الوزارة، وعزا تراجع الإنتاج إلى انقطاع الغاز.';
  expect(told(text, 'وعزا').claim).toBe('تراجع الإنتاج إلى انقطاع الغاز');
});

describe('who speaks in the name of a body that the sentence before tells of', () => {
  test.each([
    [
      'a name after it',
      'أعربت الهيئة عن قلقها. وحث المتحدث باسمها ستيفان مورو الطرفين على ضبط النفس.',
      'وحث',
      'المتحدث باسمها ستيفان مورو',
    ],
    [
      'no name, after another has spoken',
      'قال سعيد القحطاني إن الحل بعيد. ونقلنا الشكوى إلى الشركة، فأوضح المتحدث باسمها أن الإنجاز قريب.',
      'فأوضح',
      'المتحدث باسمها',
    ],
    [
      'a name after it, through whom the body speaks',
      'وأعلن القصر على لسان الناطق باسمه دميتري أورلوف أن الرئيس مستعد.',
      'وأعلن … على لسان',
      'الناطق باسمه دميتري أورلوف',
    ],
  ])('%s', (_what, text, cue, who) => {
    expect(told(text, cue).who).toBe(who);
  });
});

describe('what opens a sentence before the verb without a comma', () => {
  test.each([
    ['وفي نيويورك دعا الأمين العام إلى وقف فوري للقتال.', 'دعا', 'الأمين العام'],
    ['وفي تامبيري طالب وزير المالية بتأجيل الانتخابات.', 'طالب', 'وزير المالية'],
    ['عربيا دعا كمال الحريري إلى الحوار بين الأطراف.', 'دعا', 'كمال الحريري'],
    ['وميدانيا أعلن الجيش السيطرة على القرية.', 'أعلن', 'الجيش'],
    ['اقتصاديا حذر مدير البنك من انهيار قريب.', 'حذر', 'مدير البنك'],
  ])('%s', (text, cue, source) => expect(told(text, cue)).toMatchObject({ source }));

  test.each([
    ['a state', 'سوريا دعت الأمم المتحدة إلى التحرك.', 'سوريا'],
    ['a woman', 'ماريا طالبت بالاعتذار عن الإساءة.', 'ماريا'],
    ['a land of which nothing is known', 'بافاريا اتهمت الحكومة الألمانية بالتقصير.', 'بافاريا'],
  ])('%s is the subject', (_what, text, source) =>
    expect(read(text).map((r) => r.source)).toEqual([source]),
  );

  test.each([
    'وفي خطاب طالب جامعي نشرت الصحيفة صورته أمس.',
    'وفي طوكيو نقل المصابون إلى المستشفى.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('whom a pronoun at the preposition means', () => {
  test.each([
    ['a clause with so', 'قال سعيد الناصري إن الفيلم ناجح. وبحسبه فإن الوجوه الجديدة لا تكفي.'],
    ['commas', 'قال سعيد الناصري إن الفيلم ناجح. والوجوه الجديدة، بحسبه، لا تكفي.'],
    ['nothing', 'قال سعيد الناصري إن الفيلم ناجح. ولا تكفي الوجوه الجديدة بحسبه هذه المرة.'],
  ])('%s', (_what, text) => {
    const found = read(text).at(-1)?.attribution;
    expect(found).toMatchObject({ cueId: 'report.bihasab', resolved: 'سعيد الناصري' });
  });
});

describe('a verbless source inside a clause that no comma parts', () => {
  test.each([
    [
      'an act',
      'تواصل الجزائر حسب المصدر ذاته ضخ المليارات في الشركة.',
      'المصدر ذاته',
      'تواصل الجزائر … ضخ المليارات في الشركة',
    ],
    [
      'a noun with its preposition',
      'وتسببت العاصفة بحسب الشرطة بتدمير منازل كثيرة.',
      'الشرطة',
      'وتسببت العاصفة … بتدمير منازل كثيرة',
    ],
    ['a number', 'وقتل في الهجوم بحسب الشرطة 15 جنديا.', 'الشرطة', 'وقتل في الهجوم … 15 جنديا'],
    [
      'whatever follows a pronoun',
      'وتتحول المؤسسات في نظره إلى مجرد ديكور.',
      '',
      'وتتحول المؤسسات … إلى مجرد ديكور',
    ],
    [
      'nothing: it is told who they are',
      'وقتل عشرة أشخاص بحسب الشرطة المكلفة بالتحقيق.',
      'الشرطة المكلفة بالتحقيق',
      'وقتل عشرة أشخاص',
    ],
    [
      'nothing: the office goes on',
      'وانتهت الحرب بحسب الناطق باسم الجيش.',
      'الناطق باسم الجيش',
      'وانتهت الحرب',
    ],
    [
      'nothing: the clause is whole',
      'وتراجعت الأسعار بحسب آخر الأرقام لهذا العام.',
      'آخر الأرقام لهذا العام',
      'وتراجعت الأسعار',
    ],
  ])('%s', (_what, text, source, content) =>
    expect(read(text).at(-1)).toMatchObject({ source, content }),
  );
});

test('a name is cut by its letters, whatever joins them or stands on them', () => {
  const who = (word: string) =>
    read(`وفقا ${word} الأمنية فإن الأمر مهم.`)[0]?.attribution.resolved;
  expect(who('للتقـارير')).toBe(who('للتقارير'));
  expect(who('للتَّقارير')).toBe(who('للتقارير'));
});
