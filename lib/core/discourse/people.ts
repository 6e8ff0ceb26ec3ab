import type { Agreement } from '../lexicon';
import type { Passage } from '../passage';
import { nameStems } from '../phrase/named/person';
import { stemAt } from '../phrase/named/stem';
import { oneAt } from '../phrase/speaker';
import type { Range } from '../text/sentences';

/** So many paragraphs back a person by name is looked for. */
const REMEMBERED = 40;

/** Where a person is named with a role. */
interface Person {
  readonly passage: Passage;
  readonly text: string;
  readonly range: Range;
}

/** Whom the last paragraphs name with a role: looked for only where somebody is told of by no name. */
export class People {
  private readonly read: { readonly passage: Passage; readonly text: string }[] = [];

  /** Takes a paragraph in. */
  add(passage: Passage, text: string): void {
    this.read.push({ passage, text });
    if (this.read.length > REMEMBERED) this.read.shift();
  }

  /** The only woman or the only man among them, undefined where there is none or are several. */
  onlyOf(gender: Agreement['gender']): Person | undefined {
    let only: Person | undefined;
    let known = '';
    for (const { passage, text } of this.read) {
      for (let i = 0; i < passage.tokens.length; i++) {
        const name = personWithRole(passage, i, gender);
        if (!name) continue;
        const last = nameStems(passage, name, stemAt).at(-1) ?? '';
        if (only && last !== known) return undefined;
        only ??= { passage, text, range: { from: i, to: name.to } };
        known = last;
      }
    }
    return only;
  }
}

function personWithRole(p: Passage, i: number, gender: Agreement['gender']) {
  const head = p.info(i)?.head;
  if (!head?.role || head.kin || head.pronoun || p.info(i - 1)?.head?.role) return undefined;
  if (head.agreement.number !== 's' || head.agreement.gender !== gender) return undefined;
  const { name } = oneAt(p, i, p.tokens.length);
  return name && name.from > i ? name : undefined;
}
