import type { Attribution, Session, Span } from '../../core/types';

const moveSpan =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** The same attribution in a text that begins so much earlier. */
function moved(attribution: Attribution, by: number): Attribution {
  if (by === 0) return attribution;
  const move = (spans: readonly Span[]) => spans.map(moveSpan(by));
  const { cue, source, relay, content, reasons } = attribution;
  return {
    ...attribution,
    cue: move(cue),
    source: move(source),
    relay: move(relay),
    content: move(content),
    reasons: reasons.map(({ code, spans }) => ({ code, spans: move(spans) })),
  };
}

/** A story as far as it has been read. */
export interface Progress {
  /** How many lines have been read. */
  count(): number;
  /** With how many of the lines that have been read a story begins. */
  alike(lines: readonly string[]): number;
  /** Reads the next line. */
  read(line: string): void;
  /**
   * The reading as it was after so many lines, or after as many of them as it can go back to.
   * @returns null where it must begin anew
   */
  backTo(lines: number): Progress | null;
  /** Says where the story begins in the text that its attributions are to be given in. */
  place(start: number): void;
  /** What has been found, in the text of the page; the very objects of the last time where nothing changed. */
  all(): readonly Attribution[];
}

/** A reading as it was at some line, to go on from when what follows has changed. */
interface Stop {
  readonly lines: number;
  readonly length: number;
  readonly session: Session;
  readonly found: readonly Attribution[];
}

/** The first stop, in lines; the next ones at twice as many: shorter stories are read again before that is worth it. */
const FIRST_STOP = 64;
/** A page that changes in one place does so again: so many of these places are kept. */
const MOST_STOPS = 12;

/**
 * Begins to read a story, or goes on from a stop.
 * @param changes the line that has changed: the next change is likely to be there too
 */
export function createProgress(
  session: Session,
  lines: string[] = [],
  found: Attribution[] = [],
  stops: readonly Stop[] = [],
  changes = 0,
): Progress {
  let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  let kept = stops;
  let placed: { readonly start: number; readonly all: Attribution[] } | null = null;

  const stop = () => {
    const here = { lines: lines.length, length, session: session.copy(), found: [...found] };
    kept = [...kept, here].slice(-MOST_STOPS);
  };
  const isStop = (count: number) => {
    const doublings = Math.log2(count / FIRST_STOP);
    return count === changes || (count >= FIRST_STOP && Number.isInteger(doublings));
  };
  return {
    count: () => lines.length,
    alike(others) {
      const at = lines.findIndex((line, index) => line !== others[index]);
      return at < 0 ? lines.length : at;
    },
    read(line) {
      const { added, revised } = session.read(line, length);
      const by = placed?.start ?? 0;
      found.push(...added);
      placed?.all.push(...added.map((one) => moved(one, by)));
      for (const [ordinal, attribution] of revised) {
        found[ordinal] = attribution;
        if (placed) placed.all[ordinal] = moved(attribution, by);
      }
      lines.push(line);
      length += line.length + 1;
      if (isStop(lines.length)) stop();
    },
    backTo(count) {
      if (count === lines.length) return this;
      const reached = kept.filter((one) => one.lines <= count);
      const last = reached.at(-1);
      if (last === undefined) return null;
      const { session: before, found: foundBefore } = last;
      const copy = before.copy();
      return createProgress(copy, lines.slice(0, last.lines), [...foundBefore], reached, count);
    },
    place(start) {
      if (placed?.start !== start) placed = { start, all: found.map((one) => moved(one, start)) };
    },
    all: () => placed?.all ?? [],
  };
}
