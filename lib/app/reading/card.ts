import { type CardHost, openCardHost } from '../../dom/card/host';
import { copyToClipboard } from '../../dom/copy';
import { DIRECTION, type Language } from '../../i18n/language';
import type { ReadingItem } from '../../messaging/messages';
import type { Result } from '../../result';
import type { PageDetails, Snippet } from '../../snippets/types';
import { type Marks, partsOf, themeOf } from './marks';
import type { Reading } from './read';

/** What a card shows and does. */
export interface CardContents {
  readonly snippet: Snippet;
  readonly page: PageDetails;
  readonly saved: boolean;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly notice: { readonly done: 'copied' } | { readonly failed: string } | null;
  readonly onSave: () => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** How cards are drawn. */
export interface CardDrawing {
  /** Rules for the inside of the card's shadow root. */
  readonly styles: string;
  readonly mode: ShadowRootMode;
  /** Draws a card, or draws it again with other contents. */
  draw(container: HTMLElement, contents: CardContents): void;
  erase(container: HTMLElement): void;
}

/** What the card asks of the reading of its page. */
export interface CardOptions {
  readonly document: Document;
  /** Brings what draws cards when the first is opened; null where it cannot be had any more. */
  readonly drawing: () => Promise<CardDrawing | null>;
  /** Makes the card's place; over the page where nothing else is said. */
  readonly openHost?: typeof openCardHost;
  readonly marks: Marks;
  readonly reading: () => Reading | null;
  readonly find: (id: string) => ReadingItem | undefined;
  readonly language: () => Language;
  readonly save: (ids: readonly string[]) => Promise<Result<unknown>>;
}

/** The one card of a page. */
export interface CardControl {
  /** @param pinned stays open when the pointer goes */
  open(id: string, how: { readonly pinned: boolean; readonly focus?: boolean }): void;
  /** Closes it; with `unlessPinned` only where the pointer alone had opened it. */
  close(how?: { readonly unlessPinned: boolean }): void;
  /** Draws it again after a reading or a save; closes it where its attribution is gone. */
  refresh(): void;
  holds(event: Event): boolean;
  isOpen(): boolean;
  /** Id of the attribution that it is about, or null while it is closed. */
  current(): string | null;
}

interface OpenCard {
  readonly id: string;
  readonly host: CardHost;
  readonly drawing: CardDrawing;
  readonly pinned: boolean;
  readonly notice: CardContents['notice'];
  readonly before: Element | null;
  readonly resized: ResizeObserver;
}

/** Makes the card of a page; nothing is in the page before it is opened. */
export function createCard(options: CardOptions): CardControl {
  const { document, marks, reading, find: itemOf, language, save } = options;
  const openHost = options.openHost ?? openCardHost;
  let card: OpenCard | null = null;
  let drawing: CardDrawing | null = null;
  let wanted: string | null = null;

  const place = () => {
    const item = card && itemOf(card.id);
    const map = reading()?.article.map;
    if (card && item && map) card.host.place(map, partsOf(item));
  };
  const notify = (id: string, notice: CardContents['notice']) => {
    if (card !== null && itemOf(card.id) === itemOf(id)) card = { ...card, notice };
    draw();
  };
  const contentsOf = (item: ReadingItem, page: Reading, notice: CardContents['notice']) => ({
    snippet: item.snippet,
    page: page.article.details,
    saved: item.saved,
    language: language(),
    theme: themeOf(document, page.article.map, item),
    notice,
    onClose: () => close(),
    onSave: async () => {
      const answer = await save([item.snippet.id]);
      notify(item.snippet.id, answer.ok ? null : { failed: answer.error.code });
    },
    onCopy: async (text: string) => {
      const copied = await copyToClipboard(document, text);
      notify(item.snippet.id, copied ? { done: 'copied' } : { failed: 'copy' });
    },
  });
  const draw = () => {
    const item = card && itemOf(card.id);
    const page = reading();
    if (!card) return;
    if (!item || !page) return close();
    card.drawing.draw(card.host.container, contentsOf(item, page, card.notice));
  };
  const close: CardControl['close'] = (how) => {
    wanted = null;
    if (card === null || (how?.unlessPinned && card.pinned)) return;
    const { host, drawing: drawn, before, resized } = card;
    const hadFocus = host.hasFocus();
    card = null;
    resized.disconnect();
    drawn.erase(host.container);
    host.remove();
    marks.setActive(null);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const openWhenDrawn: CardControl['open'] = async (id, how) => {
    wanted = id;
    drawing = await options.drawing();
    if (drawing !== null && wanted === id) open(id, how);
  };
  const open: CardControl['open'] = (id, how) => {
    const { pinned, focus = false } = how;
    const item = itemOf(id);
    const page = reading();
    if (item === undefined || page === null) return;
    if (drawing === null) return openWhenDrawn(id, how);
    if (card?.id === id) {
      card = { ...card, pinned: pinned || card.pinned };
    } else {
      close();
      const host = openHost(document, {
        styles: drawing.styles,
        mode: drawing.mode,
        direction: DIRECTION[language()],
        theme: themeOf(document, page.article.map, item),
      });
      const resized = new ResizeObserver(place);
      card = { id, host, drawing, pinned, notice: null, before: document.activeElement, resized };
      marks.setActive(id);
      draw();
      resized.observe(host.container);
      place();
    }
    if (focus) card?.host.focus();
  };
  return {
    open,
    close,
    refresh() {
      marks.setActive((card && itemOf(card.id)?.snippet.id) ?? null);
      draw();
      place();
    },
    holds: (event) => card?.host.holds(event) === true,
    isOpen: () => card !== null,
    current: () => (card && itemOf(card.id)?.snippet.id) ?? null,
  };
}
