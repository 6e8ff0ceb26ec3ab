import { cues } from '../notation';

/** Saying what is to come or what is likely. */
export const PREDICT = cues(
  'predict',
  `
tawaqqaa sound توقع + توقع توقعات | =cn ب=cn
rajjaha sound رجح + ترجيح ترجيحات | =ce ب=cn
tanabbaa final-hamza تنبأ يتنبأ متنبئ + تنبؤ تنبؤات | =c ب=cn
takahhana sound تكهن + تكهن تكهنات | =c ب=cn حول=n
khammana sound خمن + تخمين تخمينات | =ce
rahana sound راهن | على=c homograph
mutawaqqa adjective متوقع مرجح مرتقب منتظر | =ce
`,
);
