import type { CardHost, openCardHost } from '../../dom/card/host';
import { DIRECTION } from '../../i18n/language';
import type { SaveRequest, SaveResponse } from '../../messaging/messages';
import type { Result } from '../../result';
import type { Snippet } from '../../snippets/types';
import type { QuoteContents } from './quote-contents';
import type { Quoted } from './quoted';

/** What the dialog for a quotation asks of the reader of the page. */
export interface QuoteOptions
  extends Quoted,
    Pick<QuoteContents, 'language' | 'writing' | 'theme'> {
  readonly document: Document;
  readonly openHost: typeof openCardHost;
  /** Where some of the words stand; null where they are out of sight. */
  readonly words: Node | null;
  readonly save: (request: SaveRequest) => Promise<Result<SaveResponse>>;
  /** Called when something is in the library that was not. */
  readonly onSaved: () => void;
}

/** What draws the dialog. */
export interface QuoteDrawing {
  readonly styles: string;
  readonly mode: ShadowRootMode;
  draw(container: HTMLElement, contents: QuoteContents): void;
  erase(container: HTMLElement): void;
}

/** Nothing has become of it yet. */
const ASKING = { failed: null, claimed: null };

/**
 * Opens the dialog for a quotation over the page.
 * @returns the way to close it
 */
export function openQuote(drawing: QuoteDrawing, options: QuoteOptions): () => void {
  const { document, quotation, place, language, writing, theme, words } = options;
  const host: CardHost = options.openHost(document, {
    styles: drawing.styles,
    mode: drawing.mode,
    direction: DIRECTION[language],
    theme,
    words,
  });
  const put = () => host.place(place.map, [quotation.selection]);
  const resized = new ResizeObserver(put);
  const close = () => {
    resized.disconnect();
    drawing.erase(host.container);
    host.remove();
  };
  const save = async (snippet: Snippet) => {
    const { text, page } = quotation;
    const answer = await options.save({ page, text, snippets: [snippet] });
    if (!answer.ok) return show({ ...ASKING, failed: answer.error.code });
    const claimed = answer.value.claimed[snippet.id];
    if (claimed) show({ ...ASKING, claimed });
    else close();
    options.onSaved();
  };
  const show = (became: Pick<QuoteContents, keyof typeof ASKING>) =>
    drawing.draw(host.container, {
      quotation,
      language,
      writing,
      theme,
      ...became,
      onSave: (snippet) => void save(snippet),
      onClose: close,
    });
  // Nothing takes the focus before it is seen, and nothing is seen before it has its place.
  put();
  show(ASKING);
  resized.observe(host.container);
  put();
  return close;
}
