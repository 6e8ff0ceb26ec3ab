import { cues } from '../notation';

/** Binding oneself. */
export const PROMISE = cues(
  'promise',
  `
waada assimilated وعد يعد واعد + وعد وعود | =ca ب=cn homograph -imperfect
taahhada sound تعهد + تعهد تعهدات | =ce ب=cn ل=a
iltazama sound التزم + التزام التزامات | ب=c homograph
ahada sound عاهد | =ca على=cn homograph
damina first ضمن + ضمانات | =c ب=c homograph
`,
);
