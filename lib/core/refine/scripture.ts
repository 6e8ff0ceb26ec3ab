import type { Draft } from '../draft';
import type { Passage } from '../passage';
import type { Range } from '../text/sentences';
import { cueStart, type Step } from './step';

/** Drops what scripture and sayings handed down tell of who said what. */
export const scripture: Step = {
  id: 'scripture',
  run(p, drafts) {
    const kept: Draft[] = [];
    for (const draft of drafts) if (!isScripture(p, draft, kept.at(-1))) kept.push(draft);
    return kept;
  },
};

/** Words of reverence tell of a cue without a source that follows them within so many words. */
const REACH = 12;

function isScripture(p: Passage, draft: Draft, last: Draft | undefined): boolean {
  const at = cueStart(draft);
  const from = p.sentenceAt(at)?.from ?? 0;
  if (p.isVerse(at, from)) return true;
  if (draft.source) return isReverend(p, draft.source) || isHandedDown(p, draft);
  if (prays(p, draft, at)) return false;
  if (draft.rule !== 'participle' && p.beginsAsScripture(at + 1)) return true;
  if (draft.rule === 'participle' || (last && cueStart(last) >= from)) return false;
  return p.isReverent(Math.max(from, at - REACH), at);
}

/** Somebody told us of one who speaks in scripture, as those do who hand his sayings down. */
function isHandedDown(p: Passage, { reading: { pronoun }, content }: Draft): boolean {
  return pronoun?.person === 1 && p.beginsAsScripture(content[0]?.from ?? 0);
}

/** Who speaks in scripture is spoken to (asked God that). */
function prays(p: Passage, { reading: { reading }, seen }: Draft, at: number): boolean {
  const asks = seen.some(({ code }) => code === 'brings-clause' || code === 'brings-noun');
  return asks && reading.cue.frames.object === 'addressee' && p.beginsAsScripture(at + 1);
}

/** One who speaks in scripture, or whose name has words of reverence in it or straight after it. */
function isReverend(p: Passage, { from, to }: Range): boolean {
  return p.beginsAsScripture(from) || p.isReverent(from, to + 2);
}
