import { atOnce } from '../../core/steps';
import { readableFrame } from '../frames';
import { ownHosts } from '../own-host';
import { pushAll } from '../push-all';
import { type LineCache, PASSED_OVER } from './cache';
import { type Display, displayOf } from './display';
import { type Line, type Piece, trimEnds } from './line';
import { isEnded, isEndless, isLongEnough, stretchesOf } from './stretches';
import { traverse } from './traverse';

interface Level extends Display {
  readonly link: boolean;
  readonly block: Element;
  /** How many lines there were before it, where its own are to be kept. */
  readonly first: number | null;
  /** When it began to be read. */
  readonly since: number;
}

/** Characters that are no collapsible white space, with single spaces between them; a non-breaking space is a character. */
const RUN = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Whether there is nothing but collapsible white space, as between most elements. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at += 1) {
    const unit = data.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c)
      return false;
  }
  return true;
}

/** Puts characters together into lines, with white space as a person reads it. */
function lineBuilder() {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let block: Element | null = null;
  let space: { node: Text; from: number; link: boolean } | null = null;
  let isInterrupted = false;

  const add = (node: Text, from: number, text: string, link: boolean) => {
    length += text.length;
    const last = pieces.at(-1);
    const runsOn =
      last !== undefined && last.node === node && last.from + last.text.length === from;
    if (runsOn) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ node, from, text, link });
  };
  const endLine = () => {
    trimEnds(pieces);
    const [first, ...others] = pieces;
    if (block !== null && first !== undefined) {
      const text = others.reduce((before, piece) => before + piece.text, first.text);
      lines.push({ text, pieces, block });
      pieces = [];
    }
    length = 0;
    block = null;
    space = null;
  };
  return {
    lines,
    endLine,
    /** A block that is not read stands here: what is said goes on after it, unless it has come to an end. */
    interrupt() {
      if (isEnded(pieces.at(-1)?.text ?? '')) endLine();
      isInterrupted = true;
    },
    addText(node: Text, data: string, at: number, level: Level) {
      let end = 0;
      if (isBlank(data)) {
        if (data !== '') space ??= { node, from: at, link: level.link };
        if (isLongEnough(length, data)) endLine();
        return;
      }
      RUN.lastIndex = 0;
      for (let found = RUN.exec(data); found !== null; found = RUN.exec(data)) {
        const { index, 0: run } = found;
        if (index > end) space ??= { node, from: at + end, link: level.link };
        // Without a blank between them the words on both sides would be one.
        if (isInterrupted && space === null) endLine();
        isInterrupted = false;
        if (space !== null && pieces.length > 0) add(space.node, space.from, ' ', space.link);
        space = null;
        block ??= level.block;
        add(node, at + index, run, level.link);
        end = index + run.length;
      }
      if (end < data.length) space ??= { node, from: at + end, link: level.link };
      if (isLongEnough(length, data)) endLine();
    },
  };
}

/** What a block inherits from here is what it would anywhere: it is read the same again. */
const isPlain = (above: Level | undefined) => !above?.link && !above?.keepsLines;

const NOT_GONE_INTO = {
  flow: 'inline',
  keepsLines: false,
  isFixed: false,
  link: false,
  first: null,
  since: 0,
} as const;

/** Whether an element is passed over with all that is in it. */
export type Skip = (element: Element, isFixed: boolean) => boolean;

/** Whether more or less than its children is seen in an element. */
const isOtherwiseShown = (element: Element) =>
  Boolean(element.shadowRoot) || /^(?:slot|details|i?frame)$/.test(element.localName);

/** Elements of the page's own making, and those that wait for something to stand in them. */
function mayBecomeHost(element: Element): boolean {
  const { localName } = element;
  return localName.includes('-') || (localName === 'div' && element.firstChild === null);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/**
 * Reads elements as a person does: blocks and `<br>` break lines, inline tags do not, blank lines are not there. Yields
 * now and then, so that a page can work in between; whoever lets it must read again what has changed meanwhile.
 * @param skip elements that are passed over with all that is in them
 * @param cache blocks in it are not read again, and those that are read come into it
 */
export function* readLinesInSteps(
  roots: Iterable<Element>,
  skip: Skip,
  cache?: LineCache,
): Generator<undefined, readonly Line[]> {
  const { lines, addText, endLine, interrupt } = lineBuilder();
  const levels: Level[] = [];

  let endless: Text | null = null;
  const readEndless = function* (node: Text) {
    const level = levels.at(-1) as Level;
    let at = 0;
    for (const stretch of stretchesOf(node.data)) {
      if (at > 0) endLine();
      addText(node, stretch, at, level);
      at += stretch.length;
      yield;
    }
  };
  const takeEndless = () => {
    const steps = endless === null ? null : readEndless(endless);
    endless = null;
    return steps;
  };
  const readText = (node: Text) => {
    const level = levels.at(-1) as Level;
    const { data } = node;
    if (!level.keepsLines && isEndless(data)) {
      endless = node;
      return;
    }
    if (!level.keepsLines) return addText(node, data, 0, level);
    let at = 0;
    for (const [index, part] of data.split('\n').entries()) {
      if (index > 0) endLine();
      let from = at;
      for (const stretch of stretchesOf(part)) {
        if (from > at) endLine();
        addText(node, stretch, from, level);
        from += stretch.length;
      }
      at += part.length + 1;
    }
  };
  const enter = (node: Node) => {
    if (isText(node)) readText(node);
    if (!isElement(node)) return false;
    const above = levels.at(-1);
    if (ownHosts.has(node)) {
      levels.push({ ...NOT_GONE_INTO, block: node });
      return false;
    }
    const known = isPlain(above) ? cache?.get(node) : undefined;
    if (known !== undefined) {
      if (known === PASSED_OVER) interrupt();
      else endLine();
      pushAll(lines, known);
      levels.push({ ...NOT_GONE_INTO, block: node });
      return false;
    }
    if (node.shadowRoot) cache?.roots.add(node.shadowRoot);
    else if (mayBecomeHost(node)) cache?.hosts.add(node);
    const framed = cache && readableFrame(node);
    if (framed) cache.roots.add(framed);
    const display = displayOf(node, above?.keepsLines === true);
    const isPassedOver = display.flow === 'none' || skip(node, display.isFixed);
    if (isPassedOver) {
      if (display.flow === 'block') {
        interrupt();
        if (isPlain(above)) cache?.set(node, PASSED_OVER, cache.moment());
      }
      levels.push({ ...NOT_GONE_INTO, block: node });
      return false;
    }
    const isBlock = display.flow === 'block';
    if (isBlock || node.localName === 'br') endLine();
    levels.push({
      ...display,
      link: above?.link === true || (node.localName === 'a' && node.hasAttribute('href')),
      block: isBlock || !above ? node : above.block,
      first: isBlock && isPlain(above) ? lines.length : null,
      since: cache?.moment() ?? 0,
    });
    const begun = isBlock && isPlain(above) ? cache?.begun(node) : undefined;
    if (begun?.after.parentNode !== node || isOtherwiseShown(node)) return true;
    pushAll(lines, begun.lines);
    return begun.after;
  };
  /** The lines that came into the cache last, and how many there were before them. */
  let newest: { readonly first: number; readonly own: readonly Line[] } = { first: -1, own: [] };
  const leave = (node: Node) => {
    const level = isElement(node) ? levels.pop() : undefined;
    if (level?.flow !== 'block') return;
    endLine();
    const { block, first, since } = level;
    if (first === null) return;
    // A block with nothing but another in it has the same lines.
    const isSame = newest.first === first && newest.own.length === lines.length - first;
    if (!isSame) newest = { first, own: lines.slice(first) };
    cache?.set(block, newest.own, since);
  };
  for (const root of roots) {
    yield* traverse(root, enter, leave, takeEndless);
    endLine();
  }
  return lines;
}

/** Reads elements at once, else as `readLinesInSteps` does. */
export function readLines(roots: Iterable<Element>, skip: Skip): readonly Line[] {
  return atOnce(readLinesInSteps(roots, skip));
}
