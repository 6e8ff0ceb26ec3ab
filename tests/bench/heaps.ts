const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/**
 * Texts that no author writes and a page can hold: one thing over and over.
 * @param length UTF-16 units of each
 */
export function heaps(length: number): Readonly<Record<string, string>> {
  return {
    'a cue repeated': fill('قال ', length),
    'a cue with its complementizer repeated': fill('قال إن ', length),
    'a relative clause repeated': fill('الذي قال ', length),
    'a verbless source repeated': fill('بحسب الوزير ', length),
    'opening quotation marks': fill('«', length),
    'straight quotation marks': fill('" ', length),
    'quotations that never close': fill('«قال الوزير ', length),
    'one endless sentence': fill('المدينة القديمة على الطريق ', length),
    'one endless word': fill('ق', length),
    'diacritics alone': fill('\u064e', length),
    'diacritics on one letter': `ق${fill('\u064e\u0651', length)}`,
    'names in a row': fill('محمد أحمد علي ', length),
    'words of reverence repeated': fill('رضي الله عنه قال ', length),
    'verbs of which the word for or joins each to the next': fill(
      `${'يلعب أو '.repeat(5)}يقول أو `,
      length,
    ),
    'colons in a row': fill('الوزير: ', length),
  };
}
