import { describe, expect, test } from 'vitest';
import { read } from './extract';

const last = (text: string) => read(text).at(-1)?.attribution;

describe('one whom the text has told of, called by a noun', () => {
  test.each([
    [
      'what anybody is called, for one who has only acted',
      'يجلس عبد الحميد الزاوي على كرسي خشبي أمام دكانه، ويراقب المارة بصمت.\nيقول الرجل إنه ورث المهنة عن أبيه.',
      'عبد الحميد الزاوي',
    ],
    [
      'the same, for a woman after a man who spoke',
      'قال سالم الكافي إن السوق فارغة.\nوعلى بعد أمتار منه، تجلس نعيمة بلقاسم أمام بضاعتها.\nتقول السيدة إنها تبيع قطعة واحدة في الأسبوع.',
      'نعيمة بلقاسم',
    ],
    [
      'after a verb of three letters',
      'قال يوسف العمراني إن المهنة تموت.\nوفي الجهة الأخرى يقف رشيد، بائع السمك.\nويوضح الشاب أن السوق بلا ماء.',
      'رشيد، بائع السمك',
    ],
    [
      'a calling, for one of whom none was told',
      'في ورشة صغيرة، ينحني يوسف العمراني فوق قطعة خشب.\nيقول الحرفي الستيني إن الآلات قتلت المهنة.',
      'يوسف العمراني',
    ],
    [
      'a perfect that looks like the imperfect of a woman',
      'تسلم مايكل ديفيز رئاسة الشركة عام 2015.\nويقول الرجل إن السر في الصبر.',
      'مايكل ديفيز',
    ],
    [
      'the mother, for his mother',
      'وقالت والدته إنها كانت في العمل عندما اندلع الحريق.\nوأضافت الأم أن الجيران كسروا الباب.',
      'والدته',
    ],
    [
      'the father, for the father of the girl',
      'وروى والد الطفلة أنه كان نائما.\nوأضاف الأب أن الجيران أيقظوه.',
      'والد الطفلة',
    ],
    [
      'a company by its country',
      'أعلنت شركة تويوتا سحب مليون سيارة من الأسواق.\nوعزت الشركة اليابانية القرار إلى خلل في الوسائد الهوائية.',
      'شركة تويوتا',
    ],
    [
      'a party by its kind',
      'أعلن حزب العمال أن الانتخابات مزورة.\nوقال الحزب اليساري إنه سيطعن.',
      'حزب العمال',
    ],
    [
      'kin with an adjective, and the name after a comma',
      'تزوج الكاتب من خطيبته اليونانية، خديجة بارزي، التي سافرت معه.\nوقالت خديجة إنه كان متوترا.',
      'خطيبته اليونانية، خديجة بارزي',
    ],
    [
      'an agency by its short name, a preposition joined to it',
      'قالت وكالة الأنباء السعودية (واس) إن الاجتماع ناجح.\nوسيعقد الاجتماع المقبل في الرياض، وفقا لواس.',
      'وكالة الأنباء السعودية (واس)',
    ],
    [
      'one whose first letter is like a conjunction',
      'قالت وكالة الأنباء الإماراتية (وام) إن الاجتماع ناجح.\nوذكرت وام أن الاجتماع المقبل في الرياض.',
      'وكالة الأنباء الإماراتية (وام)',
    ],
    [
      'an agency, and its seat in between',
      'قالت وكالة الطاقة الدولية إن الطلب ينمو.\nوقالت الوكالة، ومقرها باريس، إن المخزونات منخفضة.',
      'وكالة الطاقة الدولية',
    ],
    [
      'a council by its country, that its name has too',
      'قال مجلس النواب العراقي إن الجلسة تأجلت.\nوأكد المجلس العراقي أن النصاب لم يكتمل.',
      'مجلس النواب العراقي',
    ],
    [
      'the one who explains this or that',
      'قال الخبير سامي نادر إن السوق ضعيفة.\nوفسر هذا التهديد بعدم احترام المبادئ.',
      'الخبير سامي نادر',
    ],
    [
      'the one who was asked and answers',
      'قال الوزير سامي عمران إن الأزمة انتهت.\nوسأله النائب خالد عمر عن الأسعار، فرد بأن الدعم مستمر.',
      'الوزير سامي عمران',
    ],
    [
      'an office with its adjective, and the name between commas before what is announced',
      'وأعلن مديرها العام، سعيد عمران، حالة الطوارئ.',
      'مديرها العام، سعيد عمران',
    ],
    [
      'the same, where the office is one in a body',
      'وأعلن مدير المنظمة، تيدروس أدهانوم غيبريسوس، حالة الطوارئ.',
      'مدير المنظمة، تيدروس أدهانوم غيبريسوس',
    ],
    [
      'a last name that looks like a preposition, after whose coach he is',
      'وأثنى عليه مدربه لوران بلان، مؤكدا أنه قدوة.',
      'مدربه لوران بلان',
    ],
    [
      'one who is told of by a calling and an age',
      'فاز الروائي التنزاني عبد الرزاق قرنح بجائزة نوبل.\nوأضاف الكاتب البالغ 73 عاما أنه ما زال لا يصدق.',
      'الروائي التنزاني عبد الرزاق قرنح',
    ],
    [
      'one who is asked by another, told of by a calling alone',
      'عاد سعيد من المهجر.\nوقال لسائق التاكسي إنه يريد الذهاب إلى البيت.\nسأله السائق: "هل أنت غريب؟".',
      'سائق التاكسي',
    ],
    [
      'whom a word for but she stands for, and no noun after the verb',
      'ورأى النجم جيمي كاراغر أن القرار صائب، لكنه انتقد طول الانتظار.',
      'النجم جيمي كاراغر',
    ],
    [
      'who does something for something',
      'وسعت الحكومة لتثبيت الأجور عند حدها، وهددت بملاحقة التجار.',
      'الحكومة',
    ],
  ])('%s', (_, text, resolved) => {
    expect(last(text)?.resolved).toBe(resolved);
  });

  test.each([
    [
      'a party of which it is expected',
      'يملك حزب الاستقلال قواعد واسعة، ويتوقع أن ينال مقاعد أكثر في الانتخابات.',
    ],
  ])('nobody: %s', (_, text) => {
    expect(last(text)?.resolved).toBeNull();
  });

  test.each([
    [
      'one of another sex',
      'تفترش نعيمة بلقاسم الأرض لبيع الخبز.\nيقول الرجل إن السوق فارغة.',
      'الرجل',
    ],
    [
      'a calling inside what one who is named says',
      'قال حمدان العصيمي إنه اشترى البضاعة.\nوأشار حمدان إلى أن السائق قال إن البضاعة سرقت.',
      'السائق',
    ],
    [
      'one who explains, but what shows something',
      'قال الخبير سامي نادر إن السوق ضعيفة.\nوأظهر هذا الاعتداء أن الأمن غائب.',
      'الاعتداء',
    ],
    [
      'one who was asked by nobody',
      'قال الوزير سامي عمران إن الأزمة انتهت.\nوانتقده النائب خالد عمر، فقال إن الدعم متوقف.',
      'النائب خالد عمر',
    ],
    [
      'a government of another country',
      'قالت حكومة الوفاق إن الحرب انتهت.\nوقالت الحكومة التركية إنها تدعم الاتفاق.',
      'الحكومة التركية',
    ],
    [
      'a calling after one in another office',
      'يقف الدكتور سالم باعجاجه أمام القاعة.\nويرى المستثمر أن السوق آمنة.',
      'المستثمر',
    ],
    [
      'one of two companies',
      'قالت شركة أبل إن السوق ضعيفة.\nوقالت شركة سامسونغ إن السوق قوية.\nوقالت الشركة الكورية إن المبيعات تراجعت.',
      'الشركة الكورية',
    ],
    [
      'a company of another country',
      'استحوذت شركة ألمانية على المصنع.\nوقالت الشركة الفرنسية إن السعر مناسب.',
      'الشركة الفرنسية',
    ],
  ])('not %s', (_, text, resolved) => {
    expect(last(text)?.resolved).toBe(resolved);
  });
});

describe('kinds of people', () => {
  test.each([
    ['their expert', 'وقالت الشركة إن خبراءها يعتقدون أن السبب مجهول.', 'official'],
    ['experts', 'وقال خبراء إن السبب مجهول.', 'group'],
    ['his mother', 'وقالت أمه إن البيت انهار.', 'anonymous'],
    ['the mother', 'وأضافت الأم أن الطفل كان يلعب.', 'anonymous'],
    ['the father, who is no priest', 'وأضاف الأب أن الطفل كان يلعب.', 'anonymous'],
    ['a priest by name', 'وقال الأب بولس إن القداس غدا.', 'person'],
    ['the lady', 'وقالت السيدة إن البيت انهار.', 'anonymous'],
    [
      'an office with the adjective of a country',
      'وقال النائب العام المصري إن التحقيق مستمر.',
      'official',
    ],
    ['members of a body', 'وقال أعضاء اللجنة المركزية إن القرار باطل.', 'official'],
    ['who inquires for a body', 'وقال محققو الأمم المتحدة إن الخطة جاهزة.', 'official'],
    ['inquirers', 'وقال محققون في الحادث إن السبب مجهول.', 'group'],
    [
      'one with a given name that has the article',
      'قال الكاتب العام للجامعة، الحبيب الحزامي، إن القطاع صامد.',
      'person',
    ],
    ['several bodies, none of them named', 'وقالت بعض الأحزاب السياسية إن القانون معيب.', 'group'],
    ['bodies with an adjective', 'وقالت منظمات حقوقية إن القانون معيب.', 'group'],
    [
      'bodies with an adjective that is a noun for a body too',
      'وقالت فصائل معارضة إن القانون معيب.',
      'group',
    ],
    ['the authorities of a place', 'وقالت سلطات كاليفورنيا إن القانون معيب.', 'organization'],
    ['forces by their name', 'وقالت قوات سوريا الديمقراطية إن القانون معيب.', 'organization'],
    ['both sides', 'ورحب كلا الجانبين بالاتفاق الجديد.', 'organization'],
    ['a lawyer and a foreign name', 'وقالت محاميتها غاريث بيرس إن الحكومة بالغت.', 'person'],
    ['a lawyer alone', 'وقالت محاميتها عبر الهاتف إن الحكومة بالغت.', 'official'],
    ['drivers', 'وأكد سائقون أن الوقود نفد.', 'group'],
    ['a general secretariat', 'استنكرت الأمانة العامة للمنظمة التصريحات.', 'organization'],
  ])('%s', (_, text, kind) => {
    expect(last(text)?.kind).toBe(kind);
  });
});
