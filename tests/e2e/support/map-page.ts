import { readLines } from '../../../lib/dom/text/lines';
import { joinLines } from '../../../lib/dom/text/map';

/** Numbers that look random and are the same every time. */
function dice(seed: number): (below: number) => number {
  let now = seed;
  return (below) => {
    now = (Math.imul(now ^ (now >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0;
    return now % below;
  };
}

const WORDS = ['قال', 'ونفى', 'أنّ', '«الوطن»', 'x', 'ﷺ', '😀', '2018', 'ستر\u00adتفع', '\u200fلا'];
const BLANKS = [' ', '  ', '\n', '\r\n\t', '\u00a0', ''];
const TAGS = ['p', 'div', 'b', 'a', 'span', 'x-y', 'pre', 'td', 'li', 'q', 'ruby', 'p', 'div'];
const STYLES = [
  'display:block',
  'display:none',
  'display:contents',
  'display:flex',
  'display:inline-block',
  'float:right',
  'position:absolute',
  'visibility:hidden',
  'white-space:pre-line',
  'text-transform:uppercase',
];

type Roll = ReturnType<typeof dice>;
const one = (roll: Roll, list: readonly string[]) => list[roll(list.length)] ?? '';

/** A tree of elements of any kind in each other, as no parser would make it, some in open shadow roots. */
function grow(roll: Roll, parent: Node, depth: number): void {
  for (let left = roll(5); left >= 0; left -= 1) {
    if (depth === 0 || roll(3) === 0) {
      const text = one(roll, BLANKS) + one(roll, WORDS) + one(roll, BLANKS);
      parent.appendChild(document.createTextNode(text));
      continue;
    }
    const element = document.createElement(roll(9) === 0 ? 'br' : one(roll, TAGS));
    if (roll(3) === 0) element.setAttribute('style', one(roll, STYLES));
    parent.appendChild(element);
    const hasRoot = /^(?:p|div|span|x-y)$/.test(element.localName) && roll(6) === 0;
    if (element.localName !== 'br')
      grow(roll, hasRoot ? element.attachShadow({ mode: 'open' }) : element, depth - 1);
    if (hasRoot) element.append(one(roll, WORDS));
  }
}

/** What is wrong with the map of the body, if anything. */
function faultOf(roll: Roll): string | null {
  const { text, map } = joinLines(readLines(document.body.children, () => false));
  for (let at = 0; at < text.length; at += 1) {
    const [slice, ...others] = map.slices({ start: at, end: at + 1 });
    if (text[at] === '\n') {
      if (slice) return `a line break stands somewhere: ${at}`;
      continue;
    }
    if (!slice || others.length > 0) return `nothing or too much stands at ${at}`;
    const there = slice.node.data.slice(slice.start, slice.end);
    const isSame = there === text[at] || (text[at] === ' ' && /^[ \t\n\r\f]$/.test(there));
    if (!isSame || !slice.node.isConnected) return `something else stands at ${at}`;
    if (map.offsetAt(slice.node, slice.start) !== at) return `no way back to ${at}`;
  }
  for (const line of text === '' ? [] : text.split('\n'))
    if (!/^\S(?:.*\S)?$/su.test(line)) return `a line has blanks at its ends: ${line}`;
  const bare = (words: string) => words.replace(/\s+/g, '');
  for (let left = 20; left > 0; left -= 1) {
    const [start = 0, end = 0] = [roll(text.length + 1), roll(text.length + 1)].sort(
      (a, b) => a - b,
    );
    const nodes = map.slices({ start, end });
    const rebuilt = nodes.map((slice) => slice.node.data.slice(slice.start, slice.end)).join('');
    if (bare(rebuilt) !== bare(text.slice(start, end)))
      return `other words from ${start} to ${end}`;
  }
  return null;
}

/** Looks at so many random pages; says what is wrong with which, and how many characters were looked at. */
function isnadMap(pages: number): { faults: readonly string[]; characters: number } {
  const faults: string[] = [];
  let characters = 0;
  for (let seed = 1; seed <= pages; seed += 1) {
    const roll = dice(seed);
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    grow(roll, root, 5);
    const fault = faultOf(roll);
    if (fault !== null) faults.push(`${seed}: ${fault}`);
    characters += document.body.innerText.length;
  }
  return { faults, characters };
}

Object.assign(globalThis, { isnadMap });
