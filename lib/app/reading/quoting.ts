import { openCardHost } from '../../dom/card/host';
import { surfacesIn } from '../../dom/paint/surface';
import type { Writing } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { messenger } from '../messenger';
import type { FormDrawing } from './drawing';
import type { Reading } from './reading';

/** What quoting needs of the reading of its page. */
export interface QuotingOptions {
  readonly document: Document;
  readonly forms: () => Promise<FormDrawing | null>;
  readonly reading: () => Reading | null;
  readonly language: () => Language;
  readonly chosen: () => Writing;
  /** Called when something is in the library that was not. */
  readonly onSaved: () => void;
}

/** Saves words that the reader selects by hand. */
export interface Quoting {
  /**
   * Asks for the source of what is selected; whether anything is.
   * @param selected its words, which are all there is of it in a frame of another site
   */
  begin(selected: string): Promise<boolean>;
  stop(): void;
}

/** Makes the quoting of a page; nothing is in the page before it begins. */
export function createQuoting(options: QuotingOptions): Quoting {
  const { document, onSaved } = options;
  let stop = () => {};
  return {
    stop: () => stop(),
    async begin(selected) {
      const forms = await options.forms();
      const reading = options.reading();
      const found = reading && forms?.quoted(document, selected, reading);
      if (!forms || !found) return false;
      stop();
      const [slice] = found.place.map.slices(found.quotation.selection);
      const words = slice?.node.parentElement ?? null;
      stop = forms.openQuote({
        ...found,
        document,
        openHost: openCardHost,
        words,
        theme: surfacesIn()(words).theme,
        language: options.language(),
        writing: options.chosen(),
        save: (request) => messenger.toBackground('snippets/save', request),
        onSaved,
      });
      return true;
    },
  };
}
