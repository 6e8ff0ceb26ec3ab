import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../lib/cli/run';

const SAID = 'قال وزير الصحة إن اللقاح متوفر في جميع المستشفيات.';
const DENIED = 'نفت الوزارة أن يكون اللقاح قد نفد من المستشفيات.';

let folder: string;
const put = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** Runs the command line on files and standard input; gives back all that it wrote. */
async function isnad(args: readonly string[], stdin = '') {
  let out = '';
  let err = '';
  const code = await run(['extract', ...args], {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
const records = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is read', () => {
  test('a plain file: its name is the id, line ends become one, blanks at the end go', async () => {
    const file = put('news.txt', `${SAID}\r\n${DENIED}\r\n  \r\n`);
    const [article] = records((await isnad([file])).out);
    expect(article.id).toBe('news');
    expect(article.text).toBe(`${SAID}\n${DENIED}`);
    expect(article.attributions.map((a: { category: string }) => a.category)).toEqual([
      'say',
      'deny',
    ]);
  });

  test('every span carries its own words', async () => {
    const [article] = records((await isnad([put('spans.txt', `${SAID}\n${DENIED}`)])).out);
    for (const a of article.attributions)
      for (const span of [...a.cue, ...a.source, ...a.relay, ...a.content])
        expect(span.text).toBe(article.text.slice(span.start, span.end));
    expect(article.attributions[0].source[0].text).toBe('وزير الصحة');
  });

  test('JSON lines: the title is the first line of the text, order is kept', async () => {
    const lines = [
      { id: 'a', text: SAID, title: 'عنوان' },
      { id: 'b', text: DENIED, url: 'https://news.example/b' },
    ];
    const file = put('day.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const [a, b] = records((await isnad([file])).out);
    expect([a.id, a.text]).toEqual(['a', `عنوان\n${SAID}`]);
    expect([b.id, b.text]).toEqual(['b', DENIED]);
  });

  test.each([
    ['a plain text', SAID, 'stdin'],
    ['JSON lines', JSON.stringify({ id: 'x', text: SAID }), 'x'],
  ])('standard input as %s', async (_what, stdin, id) => {
    const [article] = records((await isnad(['-'], stdin)).out);
    expect([article.id, article.text]).toEqual([id, SAID]);
  });

  test('standard input: JSON lines also after blank lines, else one text', async () => {
    const line = JSON.stringify({ id: 'one', text: SAID });
    const [article] = records((await isnad(['-'], `\n \n${line}\n`)).out);
    expect([article.id, article.text]).toEqual(['one', SAID]);
    expect((await isnad(['-'], `\n{\n`)).err).toContain('standard input:2: broken JSON');
    const [text] = records((await isnad(['-'], `\n${SAID}\n{}\n`)).out);
    expect([text.id, text.text]).toEqual(['stdin', `\n${SAID}\n{}`]);
  });

  test('a page: its article, not its menus', async () => {
    const html = `<!doctype html><meta charset=utf-8><nav><a href=/>قال كاتب إن القائمة طويلة</a></nav>
      <article><h1>عنوان الخبر</h1><p>${SAID}</p><p>${DENIED}</p></article>`;
    const [article] = records((await isnad([put('page.html', html)])).out);
    expect(article.text.split('\n').filter(Boolean)).toEqual(['عنوان الخبر', SAID, DENIED]);
  });

  test.each([
    ['declared', '<meta charset="windows-1256">'],
    ['not declared', ''],
  ])('a page in windows-1256, %s', async (_what, meta) => {
    const bytes = Uint8Array.from(
      `<html>${meta}<body><article><p>${SAID}</p><p>${DENIED}</p></article></body></html>`,
      toWindows1256,
    );
    const [article] = records((await isnad([put('old.html', bytes)])).out);
    expect(article.text.trim().split('\n')).toEqual([SAID, DENIED]);
  });
});

describe('what is printed', () => {
  test('json is the array of what jsonl prints a line each', async () => {
    const files = [put('one.txt', SAID), put('two.txt', DENIED)];
    const lines = records((await isnad(files)).out);
    expect(JSON.parse((await isnad(['--format', 'json', ...files])).out)).toEqual(lines);
    expect(JSON.parse((await isnad(['--format', 'json', put('none.txt', '')])).out)).toEqual([]);
  });

  test('csv has a row an attribution, with what the JSON says', async () => {
    const file = put('row.txt', `${SAID}\n${DENIED}`);
    const { data } = Papa.parse<Record<string, string>>(
      (await isnad(['--format', 'csv', file])).out,
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    const [article] = records((await isnad([file])).out);
    expect(data.map((row) => [row.id, row.cue, row.resolved, row.content, row.category])).toEqual(
      article.attributions.map(
        (a: {
          cue: { text: string }[];
          resolved: string;
          content: { text: string }[];
          category: string;
        }) => ['row', a.cue[0]?.text, a.resolved, a.content[0]?.text, a.category],
      ),
    );
  });

  test('the table names source, cue and claim of each', async () => {
    const { out } = await isnad(['--format', 'table', put('eye.txt', SAID)]);
    expect(out.split('\n')[1]).toMatch(/^say +│ official +│ وزير الصحة +│ قال +│ اللقاح/);
  });

  test('--out writes a file an article and prints nothing', async () => {
    const out = join(folder, 'predictions');
    const result = await isnad(['--out', out, put('kept.txt', SAID)]);
    expect([result.code, result.out]).toEqual([0, '']);
    const written = JSON.parse(readFileSync(join(out, 'kept.pred.json'), 'utf8'));
    expect([written.id, written.attributions.length]).toEqual(['kept', 1]);
  });
});

describe('bad input is named and spoils nothing else', () => {
  const good = () => put('good.txt', SAID);
  test.each([
    ['a missing file', () => join(folder, 'nowhere.txt'), /nowhere\.txt: no such file/],
    ['a folder', () => folder, /is a folder/],
    ['an empty text', () => put('empty.txt', ' \n '), /empty\.txt: empty text/],
    [
      'a text that is not UTF-8',
      () =>
        put('old.txt', Buffer.concat([Buffer.from(`${SAID}\n`), Uint8Array.of(0xe4, 0xc7, 0x0a)])),
      /old\.txt:2: not UTF-8/,
    ],
  ])('%s', async (_what, bad, message) => {
    const { code, out, err } = await isnad([bad(), good()]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(records(out).map((article) => article.id)).toEqual(['good']);
  });

  test('lines of JSON: each bad one by its line', async () => {
    const file = put(
      'mixed.jsonl',
      Buffer.concat([
        Buffer.from(
          `{"id":"a","text":"${SAID}"}\n{"id":"b","text":\n\n{"text":"no id"}\n{"id":"c"}\n`,
        ),
        Buffer.from([0xff, 0x0a]),
        Buffer.from(`{"id":"d","text":""}\n[]\n{"id":"e","text":"${DENIED}","title":5}\n`),
        Buffer.from(`{"id":"f","text":"${DENIED}"}`),
      ]),
    );
    const { code, out, err } = await isnad([file]);
    expect(code).toBe(1);
    expect(records(out).map((article) => article.id)).toEqual(['a', 'f']);
    const lines = [...err.matchAll(/mixed\.jsonl:(\d+): (.{9})/g)].map(([, line, what]) => [
      line,
      what,
    ]);
    expect(lines).toEqual([
      ['2', 'broken JS'],
      ['4', 'no "id"; '],
      ['5', 'no "text"'],
      ['6', 'not UTF-8'],
      ['7', 'empty tex'],
      ['8', 'no "id"; '],
      ['9', '"title" m'],
    ]);
  });

  test('an id that cannot be a file name, and one that comes twice', async () => {
    const lines = ['../up', 'twice', 'twice'].map((id) => JSON.stringify({ id, text: SAID }));
    const out = join(folder, 'ids');
    const { code, err } = await isnad(['--out', out, put('ids.jsonl', lines.join('\n'))]);
    expect(code).toBe(1);
    expect(err).toMatch(/\.\.\/up: cannot be a file's name[\s\S]*twice: a second article/);
    expect(JSON.parse(readFileSync(join(out, 'twice.pred.json'), 'utf8')).id).toBe('twice');
  });

  test('a file that cannot be written', async () => {
    const long = 'خبر طويل '.repeat(40);
    const lines = [long, 'after'].map((id) => JSON.stringify({ id, text: SAID }));
    const out = join(folder, 'long');
    const { code, err } = await isnad(['--out', out, put('long.jsonl', lines.join('\n'))]);
    expect(code).toBe(1);
    expect(err).toContain(long);
    expect(JSON.parse(readFileSync(join(out, 'after.pred.json'), 'utf8')).id).toBe('after');
  });

  test.each([
    ['no such format', ['--format', 'xml'], /no format "xml"/],
    ['no such option', ['--formt', 'csv'], /formt/],
  ])('%s is a call not understood', async (_what, args, message) => {
    const { code, err } = await isnad(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('usage: isnad extract');
  });

  test('a lexicon with a byte order mark is read', async () => {
    const file = put('marked.json', '\ufeff{"cues":[],"sources":[]}');
    expect(await isnad(['--lexicon', file, good()])).toMatchObject({ code: 0, err: '' });
  });

  test('a lexicon that is none is named', async () => {
    const file = put('lexicon.json', '{"cues":[{"lemma":5}]}');
    const { code, err } = await isnad(['--lexicon', file, good()]);
    expect(code).toBe(1);
    expect(err).toContain('lexicon.json');
  });

  test('an output folder that is a file is named', async () => {
    mkdirSync(join(folder, 'x'), { recursive: true });
    const { code, err } = await isnad(['--out', put('taken', ''), good()]);
    expect(code).toBe(1);
    expect(err).toContain('taken');
  });
});

const HIGH = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
/** One letter as a byte of windows-1256. */
function toWindows1256(letter: string): number {
  return HIGH.indexOf(letter);
}
