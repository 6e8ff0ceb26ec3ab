import { type CardHost, openCardHost } from '../../dom/card/host';
import { surfacesIn } from '../../dom/paint/surface';
import type { Writing } from '../../i18n/format';
import { DIRECTION, type Language } from '../../i18n/language';
import type { Snippet } from '../../snippets/types';
import { messenger } from '../messenger';
import type { FormDrawing } from './drawing';
import type { QuoteContents } from './quote-contents';
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

/** Nothing has become of it yet. */
const ASKING = { failed: null, claimed: null };

/** Makes the quoting of a page; nothing is in the page before it begins. */
export function createQuoting(options: QuotingOptions): Quoting {
  const { document } = options;
  let stop = () => {};

  const show = (
    host: CardHost,
    drawing: FormDrawing,
    contents: Omit<QuoteContents, 'onSave' | 'onClose' | keyof typeof ASKING>,
    became: Pick<QuoteContents, keyof typeof ASKING>,
  ) => {
    const save = async (snippet: Snippet) => {
      const { text, page } = contents.quotation;
      const answer = await messenger.toBackground('snippets/save', {
        page,
        text,
        snippets: [snippet],
      });
      if (!answer.ok)
        return show(host, drawing, contents, { ...ASKING, failed: answer.error.code });
      const claimed = answer.value.claimed[snippet.id];
      if (claimed) show(host, drawing, contents, { ...ASKING, claimed });
      else stop();
      options.onSaved();
    };
    drawing.drawQuote(host.container, {
      ...contents,
      ...became,
      onSave: (snippet) => void save(snippet),
      onClose: () => stop(),
    });
  };
  return {
    stop: () => stop(),
    async begin(selected) {
      const drawing = await options.forms();
      const reading = options.reading();
      const found = reading && drawing?.quoted(document, selected, reading);
      if (!drawing || !found) return false;
      stop();
      const { place, quotation } = found;
      const [slice] = place.map.slices(quotation.selection);
      const words = slice?.node.parentElement ?? null;
      const { theme } = surfacesIn()(words);
      const language = options.language();
      const host = openCardHost(document, {
        styles: drawing.styles,
        mode: drawing.mode,
        direction: DIRECTION[language],
        theme,
        words,
      });
      const put = () => host.place(place.map, [quotation.selection]);
      const resized = new ResizeObserver(put);
      stop = () => {
        stop = () => {};
        resized.disconnect();
        drawing.erase(host.container);
        host.remove();
      };
      // Nothing takes the focus before it is seen, and nothing is seen before it has its place.
      put();
      show(host, drawing, { quotation, language, writing: options.chosen(), theme }, ASKING);
      resized.observe(host.container);
      put();
      return true;
    },
  };
}
