import { isolate } from '../i18n/bidi';
import { type Translator, translator } from '../i18n/translator';
import type { ExportFormat } from './format';
import { momentText, type Said, saidOf } from './parts/said';

/**
 * Notes in CommonMark: a heading a snippet, cue and claim together as a quotation, and where they are from. Foreign
 * strings are escaped and isolated, so that nothing in them is markup and mixed lines keep their order.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  async *write(source, { language }) {
    const words = translator(language);
    const { t } = words;
    yield `# ${t('report.title')}\n\n`;
    yield `${t('report.made', { date: foreign(momentText(source.exportedAt)) })}\n`;
    for await (const record of source.snippets()) yield entryOf(saidOf(record, words), words);
  },
};

function entryOf(said: Said, { t }: Translator): string {
  const source = said.isStated ? foreign(said.source) : said.source;
  const runs = said.runs.map(({ what, text }) =>
    what === 'cue' ? `**${foreign(text)}**` : foreign(text),
  );
  const act = t('report.act', { act: said.act, cue: foreign(said.cue) });
  const parts = [
    `## ${source} · ${said.kind}`,
    said.cue === '' ? said.act : act,
    said.withheld,
    `> ${runs.join(' ')}`,
    listOf(said, t).join('\n'),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function listOf(said: Said, t: Translator['t']): readonly string[] {
  const items: readonly (readonly [label: string, value: string])[] = [
    [t('column.relay'), said.relay.map(foreign).join(' · ')],
    [t('column.title'), linked(said, t)],
    [t('column.outlet'), foreign(said.outlet)],
    [t('column.author'), foreign(said.author)],
    [t('column.published'), foreign(said.published)],
    [t('column.saved'), foreign(said.savedAt)],
    [t('column.status'), said.status],
    [t('column.tags'), said.tags.map(foreign).join(' · ')],
    [t('column.note'), said.note.map(foreign).join('\\\n  ')],
    [t('column.paragraph'), foreign(said.paragraph)],
  ];
  return items.flatMap(([label, value]) => (value === '' ? [] : [`- ${label}: ${value}`]));
}

/** The page's title as a link to the words; the invitation to open it where there is no title. */
function linked({ title, address }: Said, t: Translator['t']): string {
  if (address === '') return foreign(title);
  return `[${foreign(title) || t('report.open')}](<${address}>)`;
}

const foreign = (text: string) => (text === '' ? '' : isolate(escaped(text)));

/** Signs of CommonMark and of its common extensions stand for themselves; what looks like an address is no link. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~&$^=!]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@(?=\w)/gi, '\\$&');
