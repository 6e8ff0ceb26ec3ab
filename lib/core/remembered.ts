import type { Passage } from './passage';
import type { Range } from './text/sentences';

type Question<Answer> = (p: Passage, range: Range) => Answer;

interface Answered<Answer> {
  readonly to: number;
  readonly answer: Answer;
}

/** The same question, answered from memory where it has been asked of the same words of a paragraph: many rules ask it of one phrase. */
export function remembered<Answer>(question: Question<Answer>): Question<Answer> {
  const known = new WeakMap<Passage, Map<number, Answered<Answer>[]>>();
  return (p, range) => {
    const { from, to } = range;
    let byStart = known.get(p);
    if (!byStart) {
      byStart = new Map();
      known.set(p, byStart);
    }
    let answers = byStart.get(from);
    if (!answers) {
      answers = [];
      byStart.set(from, answers);
    }
    for (const one of answers) if (one.to === to) return one.answer;
    const answer = question(p, range);
    answers.push({ to, answer });
    return answer;
  };
}
