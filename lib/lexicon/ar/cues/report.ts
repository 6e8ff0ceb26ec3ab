import { cues } from '../notation';

/** What was passed on: relays, verbless sources, nouns of news. */
export const REPORT = cues(
  'report',
  `
naqlan-an adposition نقلا_عن | relay
naqala first نقل | =cqn عن=r homograph only=خبر,أخبار,أنباء,نبأ,معلومات,تصريحات,شائعات
nasaba first نسب | =c إلى=r homograph
tanaqala sound تناقل | =cn عن=r only=أنباء,نبأ,أخبار,خبر,معلومات,شائعات,تصريحات
tadawala sound تداول | =c عن=r homograph
taraddada impersonal تردد يتردد | =c عن=n homograph
shaa impersonal شاع يشيع | =c عن=n homograph
raja impersonal راج يروج | =c عن=n homograph
istashhada sound استشهد | ب=c homograph
istanada sound استند | إلى=n homograph -perfect -imperfect
bihasab adposition بحسب | relative pronoun
hasab adposition حسب | relative pronoun homograph
wifq adposition وفق | relative homograph
wifqan adposition وفقا | =s ل=s relative
tibqan adposition طبقا | ل=s relative
istinadan adposition استنادا_إلى | relative
ala-lisan adposition على_لسان | pronoun relay homograph
ala-hadd-qawl adposition على_حد_قول على_حد_تعبير على_حد_وصف على_حد_علم على_حد_معرفة على_حد_اعتبار حسب_تأكيد بحسب_تأكيد وفق_تأكيد بحد_تعبير بحسب_قول حسب_قول بحسب_كلام حسب_كلام وفق_كلام بحسب_تعبير حسب_تعبير وفق_قول وفق_تعبير وفق_وصف حسب_وصف بحسب_وصف | pronoun
bi-tabir adposition بتعبير | pronoun
kama particle كما حسبما مثلما وفقما تبعا_لما |
ala-ma particle على_ما بناء_على_ما | homograph
balagh noun بلاغ بلاغا بلاغات | ب=cn عن=n alone
taqarir noun تقرير تقارير | =c ب=c عن=cn حول=cn بشأن=n alone
anba noun أنباء أخبار | =ce ب=c عن=cn حول=cn بشأن=n alone
khabar noun نبأ خبر | =c ب=c عن=cn alone
maalumat noun معلومات | =c ب=c عن=cn حول=cn بشأن=n alone
`,
);
