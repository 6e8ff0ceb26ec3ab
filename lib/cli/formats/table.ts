import { joined, type PrintedAttribution } from '../record';
import type { Format } from './format';

const WIDTHS = { category: 9, kind: 13, who: 34, cue: 14, claim: 60 };

/** How many columns a terminal gives a text: combining marks and direction marks take none. */
const columns = (text: string) => [...text.replaceAll(/[\p{Mn}\p{Cf}]/gu, '')].length;

function cell(text: string, width: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const short = columns(line) <= width ? line : `${[...line].slice(0, width - 1).join('')}…`;
  return short + ' '.repeat(Math.max(0, width - columns(short)));
}

/** Who said it, and through whom it came. */
function who({ source, resolved, relay }: PrintedAttribution): string {
  const name = resolved ?? (joined(source) || '—');
  return relay.length === 0 ? name : `${name} ← ${relay.map((span) => span.text).join(' ← ')}`;
}

function row(attribution: PrintedAttribution): string {
  const { category, kind, negated, cue, content } = attribution;
  return [
    cell(`${category}${negated ? ' (neg.)' : ''}`, WIDTHS.category),
    cell(kind, WIDTHS.kind),
    cell(who(attribution), WIDTHS.who),
    cell(joined(cue), WIDTHS.cue),
    cell(joined(content), WIDTHS.claim).trimEnd(),
  ].join(' │ ');
}

/** For the eye: a heading an article, a row an attribution, long words cut. */
export const table: Format = {
  begin: () => '',
  article: ({ id, attributions }, index) =>
    [`${index === 0 ? '' : '\n'}${id}: ${attributions.length}`, ...attributions.map(row), ''].join(
      '\n',
    ),
  end: () => '',
};
