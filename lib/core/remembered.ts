import type { Passage } from './passage';
import type { Range } from './text/sentences';

type Question<Answer, About> = (p: Passage, range: Range, about: About) => Answer;

interface Answered<Answer, About> {
  readonly to: number;
  readonly about: About;
  readonly answer: Answer;
  /** What was answered before of other words that begin at the same one. */
  readonly before: Answered<Answer, About> | undefined;
}

/** Of how many questions the answers are remembered. */
let questions = 0;

/** What has been answered of the words of one paragraph; it stands in the paragraph, where it is found at once. */
export class Memory {
  private readonly answers: Map<number, unknown>[] = [];

  /** Forgets all, where words are read as others. */
  forget(): void {
    this.answers.length = 0;
  }

  /** The answers to a question, by the words that they are given of. */
  of<Answer>(question: number): Map<number, Answer> {
    const known = this.answers[question] ?? new Map<number, unknown>();
    this.answers[question] = known;
    return known as Map<number, Answer>;
  }
}

/** The same question, answered from memory where it has been asked of the same words of a paragraph (about the same verb): many rules ask it of one phrase. */
export function remembered<Answer, About = void>(
  question: Question<Answer, About>,
): Question<Answer, About> {
  const number = questions++;
  return (p, range, about) => {
    const { from, to } = range;
    const known = p.memory.of<Answered<Answer, About>>(number);
    for (let one = known.get(from); one; one = one.before)
      if (one.to === to && one.about === about) return one.answer;
    const answer = question(p, range, about);
    known.set(from, { to, about, answer, before: known.get(from) });
    return answer;
  };
}
