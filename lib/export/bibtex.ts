import type { ExportFormat } from './format';
import { type Citation, citing, type DateParts, oneLine } from './parts/citation';

/** An entry a snippet for LaTeX: an article of its outlet, the quotation as its abstract. Letters stay in UTF-8. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  async *write(source, options) {
    const citationOf = citing(options);
    for await (const record of source.snippets()) yield entryOf(citationOf(record));
  },
};

function entryOf(citation: Citation): string {
  const [year, month, day] = citation.issued ?? [];
  const { outlet, author, notes, tags } = citation;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', whole(citation.title)],
    ['author', author ? whole(author) : undefined],
    ['journal', outlet ? whole(outlet) : undefined],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', plainUrl(citation.url)],
    ['urldate', citation.accessed ? isoDate(citation.accessed) : undefined],
    ['language', 'ar'],
    ['langid', 'arabic'],
    ['abstract', escaped(citation.quotation)],
    ['note', escaped(notes.join('; '))],
    ['keywords', tags.length > 0 ? escaped(tags.join(', ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${outlet ? 'article' : 'misc'}{isnad-${citation.id.replace(/[^\w-]/g, '')},\n${lines.join('')}}\n\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Every character that TeX takes for a command stands for itself. */
const escaped = (text: string) =>
  oneLine(text).replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** In braces of its own: neither cut into first and last name nor put into small letters. */
const whole = (text: string) => `{${escaped(text)}}`;

/** Addresses are read as they are; only what would end the field is escaped, by percent. */
const plainUrl = (url: string) =>
  oneLine(url).replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

const isoDate = (parts: DateParts) =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
