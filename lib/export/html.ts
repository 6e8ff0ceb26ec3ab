import { type Translator, translator } from '../i18n/translator';
import type { ExportFormat } from './format';
import { HTML_STYLE } from './parts/html-style';
import { momentText, type Said, saidOf } from './parts/said';

/**
 * A report in one file, right to left, to read and to print: it loads nothing and runs nothing. Foreign strings are
 * escaped and isolated; the page's words are always a right-to-left block, whatever the language of the report.
 */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  async *write(source, { language }) {
    const words = translator(language);
    yield opening(source.exportedAt, words);
    for await (const record of source.snippets()) yield entryOf(saidOf(record, words), words);
    yield '</main>\n</html>\n';
  },
};

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function opening(exportedAt: string, { t, language, direction }: Translator): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(t('report.title'))}</title>
<style>${HTML_STYLE}</style>
<main>
<h1>${escaped(t('report.title'))}</h1>
<p class="made">${t('report.made', { date: foreign(momentText(exportedAt)) })}</p>
`;
}

function entryOf(said: Said, { t }: Translator): string {
  const source = said.isStated ? foreign(said.source) : escaped(said.source);
  const family = said.family === 'withheld' ? 'withheld-claim' : said.family;
  const runs = said.runs.map(({ what, text }) => `<bdi class="${what}">${escaped(text)}</bdi>`);
  const act = t('report.act', { act: said.act, cue: foreign(said.cue) });
  return `<article class="${family}">
<h2>${source} <small>${escaped(said.kind)}</small></h2>
<p class="act">${said.cue === '' ? escaped(said.act) : act}</p>
<blockquote lang="ar" dir="rtl">${runs.join(' ')}</blockquote>
${said.withheld && `<p class="withheld">${escaped(said.withheld)}</p>\n`}<dl>
${detailsOf(said, t).join('\n')}
</dl>
</article>
`;
}

function detailsOf(said: Said, t: Translator['t']): readonly string[] {
  const details: readonly (readonly [label: string, value: string, name?: string])[] = [
    [t('column.relay'), said.relay.map(foreign).join(' · ')],
    [t('column.title'), linked(said, t)],
    [t('column.outlet'), foreign(said.outlet)],
    [t('column.author'), foreign(said.author)],
    [t('column.published'), foreign(said.published)],
    [t('column.address'), `<bdi dir="ltr">${escaped(said.url)}</bdi>`, 'url'],
    [t('column.saved'), foreign(said.savedAt)],
    [t('column.status'), escaped(said.status)],
    [t('column.tags'), said.tags.map(foreign).join(' · ')],
    [t('column.note'), said.note.map(foreign).join('<br>')],
    [t('column.paragraph'), said.paragraph && inArabic(said.paragraph), 'paragraph'],
  ];
  return details.flatMap(([label, value, name]) =>
    value === ''
      ? []
      : [`<dt>${escaped(label)}</dt><dd${name ? ` class="${name}"` : ''}>${value}</dd>`],
  );
}

/** The page's title as a link to the words; the invitation to open it where there is no title. */
function linked({ title, address }: Said, t: Translator['t']): string {
  if (address === '') return foreign(title);
  const text = foreign(title) || escaped(t('report.open'));
  return `<a href="${escaped(address)}" rel="noreferrer">${text}</a>`;
}

const inArabic = (text: string) => `<div lang="ar" dir="rtl">${escaped(text)}</div>`;

const foreign = (text: string) => (text === '' ? '' : `<bdi>${escaped(text)}</bdi>`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
