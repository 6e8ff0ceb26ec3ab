import { parseArgs } from 'node:util';
import { FORMATS, type FormatName } from './formats/index';

/** What is printed for `--help`, and after a call that cannot be understood. */
export const USAGE = `usage: isnad extract [--format jsonl|json|csv|table] [--lexicon FILE] [--out DIR] [FILE…|-]

Finds who said what in Arabic articles and prints it.

FILE        plain text (UTF-8), HTML (.html, .htm), or JSON lines (.jsonl: an article a line,
            "id" and "text" required, "title" read as the first line)
-           standard input: JSON lines where it begins with "{", else one plain text
--format    jsonl (default), json, csv or table
--lexicon   a JSON file of your own cues and names of sources
--out       writes DIR/<id>.pred.json for each article; prints too only where --format is given
`;

/** A call of the command line that can be carried out. */
export interface Call {
  /** Null where nothing is printed, since the articles go to `out`. */
  readonly format: FormatName | null;
  readonly lexicon: string | null;
  readonly out: string | null;
  readonly files: readonly string[];
}

/** A call that asks for help, or one that cannot be understood with the reason. */
export type Refusal = { readonly help: true } | { readonly error: string };

const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

/** Reads the arguments after the program's name. */
export function readArguments(argv: readonly string[]): Call | Refusal {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        lexicon: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...files] = positionals;
    if (values.help || command === undefined) return { help: true };
    if (command !== 'extract') return { error: `no command "${command}"` };
    const format = values.format ?? (values.out === undefined ? 'jsonl' : null);
    if (format !== null && !isFormat(format)) return { error: `no format "${format}"` };
    return {
      format,
      lexicon: values.lexicon ?? null,
      out: values.out ?? null,
      files: files.length === 0 ? ['-'] : files,
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
