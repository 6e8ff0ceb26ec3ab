import type { Attribution } from '../../core/types';
import type { Story } from '../../dom/article';
import { pushAll } from '../../dom/push-all';
import { sameStart } from '../../dom/same-start';
import type { SentAttribution, SentStory } from '../../messaging/messages';

/** So much of a long text is read first, in UTF-16 units: more than a window shows. */
const HEAD = 6_000;

/** The beginning of stories that are long together; null where they are not. */
export function headOf(stories: readonly Story[]): readonly Story[] | null {
  const head: Story[] = [];
  let length = 0;
  for (const { start, lines } of stories) {
    const first: string[] = [];
    head.push({ start, lines: first });
    for (const line of lines) {
      if (length > HEAD) return head;
      first.push(line);
      length += line.length;
    }
  }
  return null;
}

/** Stories as they are sent to one who has had others: each begins with lines of the one most like it. */
export function storiesToSend(
  stories: readonly Story[],
  before: readonly Story[],
): readonly SentStory[] {
  return stories.map(({ start, lines }) => {
    const shared = before.map((other) => sameStart(lines, other.lines));
    const most = Math.max(0, ...shared);
    return { start, like: shared.indexOf(most), shared: most, lines: lines.slice(most) };
  });
}

/** The stories that were sent. */
export function storiesReceived(
  sent: readonly SentStory[],
  before: readonly Story[],
): readonly Story[] {
  return sent.map(({ start, like, shared, lines }) => ({
    start,
    lines: [...(before[like]?.lines.slice(0, shared) ?? []), ...lines],
  }));
}

/** Attributions as they are sent to one who has had others: in the place of those that it has stands where it has them. */
export function foundToSend(
  found: readonly Attribution[],
  before: readonly Attribution[],
): readonly SentAttribution[] {
  const places = new Map(before.map((attribution, at) => [attribution, at]));
  const sent: SentAttribution[] = [];
  for (const attribution of found) {
    const at = places.get(attribution);
    const last = sent.at(-1);
    if (at === undefined) sent.push(attribution);
    else if (last && 'from' in last && last.to === at)
      sent[sent.length - 1] = { from: last.from, to: at + 1 };
    else sent.push({ from: at, to: at + 1 });
  }
  return sent;
}

/** The attributions that were sent: the very objects of before where they are the same. */
export function foundReceived(
  sent: readonly SentAttribution[],
  before: readonly Attribution[],
): readonly Attribution[] {
  const received: Attribution[] = [];
  for (const one of sent) {
    if ('from' in one) pushAll(received, before.slice(one.from, one.to));
    else received.push(one);
  }
  return received;
}

/** A number that two lists of attributions share hardly ever unless they were found in the same text by the same rules. */
export function sumOf(found: readonly Attribution[]): number {
  let sum = found.length;
  const add = (value: number) => {
    sum = (sum * 31 + value) % 1_000_000_007;
  };
  for (const { cue, content, category, kind, resolved } of found) {
    add(cue[0]?.start ?? 0);
    add(content.at(-1)?.end ?? 0);
    const words = `${category} ${kind} ${resolved}`;
    for (let at = 0; at < words.length; at += 1) add(words.charCodeAt(at));
  }
  return sum;
}
