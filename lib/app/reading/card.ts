import type { Span } from '../../core/types';
import { type CardHost, openCardHost } from '../../dom/card/host';
import type { Look } from '../../dom/paint/look';
import { spanOfRange, watchSelection } from '../../dom/selection';
import type { Writing } from '../../i18n/format';
import { DIRECTION, type Language } from '../../i18n/language';
import type { ReadingItem, SaveResponse } from '../../messaging/messages';
import type { Result } from '../../result';
import { type Canvas, createCanvas } from './canvas';
import type { CardContents, CardNotice, ItemChange } from './card-contents';
import type { Correcting } from './correcting';
import type { CardDrawing, Drawings } from './drawing';
import { elementOf, type Marks, partsOf, themeOf } from './marks';
import type { Reading } from './reading';

/** What the card asks of the reading of its page. */
export interface CardOptions {
  readonly document: Document;
  readonly drawings: Drawings;
  /** Makes the card's place; over the page where nothing else is said. */
  readonly openHost?: typeof openCardHost;
  readonly marks: Marks;
  readonly reading: () => Reading | null;
  readonly find: (id: string) => ReadingItem | undefined;
  readonly language: () => Language;
  /** How numbers and days are written, and how marks look. */
  readonly chosen: () => Writing & Look;
  readonly singleKeys: () => boolean;
  readonly save: (ids: readonly string[]) => Promise<Result<unknown>>;
  readonly correcting: Correcting;
}

/** How a card is opened. */
export interface Opening {
  /** Stays open when the pointer goes. */
  readonly pinned: boolean;
  readonly focus?: boolean;
  /** Shows the form for corrections at once. */
  readonly correcting?: boolean;
}

/** The one card of a page. */
export interface CardControl {
  open(id: string, how: Opening): void;
  /** Closes it; with `unlessPinned` only where the pointer alone had opened it. */
  close(how?: { readonly unlessPinned: boolean }): void;
  /** Draws it again after a reading or a save; closes it where its attribution is gone. */
  refresh(): void;
  /** Says of what it is about, where that has been saved, that its claim was saved before. */
  noteSaved(saved: readonly string[], claimed: SaveResponse['claimed']): void;
  holds(event: Event): boolean;
  isOpen(): boolean;
  /** Whether the reader is correcting in it, so that it must not go at a click or a key. */
  isBusy(): boolean;
  /** Id of the attribution that it is about, or null while it is closed. */
  current(): string | null;
}

interface OpenCard {
  readonly id: string;
  readonly host: CardHost;
  readonly canvas: Canvas;
  readonly pinned: boolean;
  readonly correcting: boolean;
  readonly selected: Span | null;
  readonly notice: CardNotice | null;
  readonly before: Element | null;
  readonly resized: ResizeObserver;
}

/** Makes the card of a page; nothing is in the page before it is opened. */
export function createCard(options: CardOptions): CardControl {
  const { document, marks, reading, find: itemOf, language, save, correcting } = options;
  const openHost = options.openHost ?? openCardHost;
  let card: OpenCard | null = null;
  let drawing: CardDrawing | null = null;
  /** What is to be opened as soon as there is something that draws it. */
  let wanted: { readonly id: string; readonly pinned: boolean } | null = null;
  let stopSelecting = () => {};

  const place = () => {
    const item = card && itemOf(card.id);
    const map = reading()?.article.map;
    if (card && item && map) card.host.place(map, partsOf(item));
  };
  const change = (id: string, to: Partial<OpenCard>) => {
    if (card !== null && itemOf(card.id) === itemOf(id)) card = { ...card, ...to };
    draw();
  };
  const takeSelection = (range: Range) => {
    const item = card && itemOf(card.id);
    const article = reading()?.article;
    const span = article && spanOfRange(article.map, range);
    if (item && span) change(item.snippet.id, { selected: span });
  };
  const setCorrecting = (id: string, on: boolean) => {
    stopSelecting();
    stopSelecting = on ? watchSelection(document, takeSelection) : () => {};
    change(id, { correcting: on, selected: null, notice: null, pinned: true });
    // The form takes the focus itself.
    if (!on) card?.host.focus();
  };
  const actionsOf = (id: string) => ({
    onClose: () => close(),
    onSave: async () => {
      const answer = await save([id]);
      if (!answer.ok) change(id, { notice: { failed: answer.error.code } });
    },
    onCopied: (copied: boolean) =>
      change(id, { notice: copied ? { done: 'copied' } : { failed: 'copy' } }),
    onCorrecting: (on: boolean) => setCorrecting(id, on),
    onChange: async (to: ItemChange, done: 'corrected' | 'reset') => {
      setCorrecting(id, false);
      const answer = await correcting.change(id, to);
      change(id, { notice: answer.ok ? { done } : { failed: answer.error.code } });
    },
    onUndo: async () => {
      if (!correcting.canUndo(id)) return;
      const answer = await correcting.undo(id);
      change(id, { notice: answer.ok ? { done: 'reset' } : { failed: answer.error.code } });
    },
  });
  const contentsOf = (open: OpenCard, item: ReadingItem, page: Reading): CardContents => ({
    item,
    reading: page,
    language: language(),
    writing: options.chosen(),
    look: options.chosen(),
    theme: themeOf(page.article.map, item),
    singleKeys: options.singleKeys(),
    notice: open.notice,
    correcting: open.correcting,
    selected: open.selected,
    ...actionsOf(item.snippet.id),
  });
  const draw = () => {
    const item = card && itemOf(card.id);
    const page = reading();
    if (!card) return;
    if (!item || !page) return close();
    card.canvas.draw(contentsOf(card, item, page));
  };
  const close: CardControl['close'] = (how) => {
    if (!how?.unlessPinned || !wanted?.pinned) wanted = null;
    if (card === null || (how?.unlessPinned && card.pinned)) return;
    const { host, canvas, before, resized } = card;
    const hadFocus = host.hasFocus();
    card = null;
    stopSelecting();
    resized.disconnect();
    canvas.erase();
    host.remove();
    marks.setActive(null);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const openWhenDrawn: CardControl['open'] = async (id, how) => {
    const asked = { id, pinned: how.pinned };
    wanted = asked;
    drawing = await options.drawings.card();
    if (drawing !== null && wanted === asked) open(id, how);
  };
  const show = (drawn: CardDrawing, item: ReadingItem, page: Reading, pinned: boolean) => {
    close();
    const host = openHost(document, {
      styles: drawn.styles,
      mode: drawn.mode,
      direction: DIRECTION[language()],
      theme: themeOf(page.article.map, item),
      words: elementOf(page.article.map, item),
    });
    const { id } = item.snippet;
    const resized = new ResizeObserver(place);
    const fresh = { correcting: false, selected: null, notice: null };
    const canvas = createCanvas(host.container, drawn, options.drawings.forms);
    card = { id, host, canvas, pinned, before: document.activeElement, resized, ...fresh };
    marks.setActive(id);
    draw();
    resized.observe(host.container);
    place();
  };
  const open: CardControl['open'] = (id, how) => {
    const item = itemOf(id);
    const page = reading();
    if (item === undefined || page === null) return;
    if (drawing === null) return openWhenDrawn(id, how);
    if (card?.id === item.snippet.id) card = { ...card, pinned: how.pinned || card.pinned };
    else show(drawing, item, page, how.pinned);
    if (how.correcting) setCorrecting(item.snippet.id, true);
    if (how.focus && !card?.correcting) card?.host.focus();
  };
  return {
    open,
    close,
    refresh() {
      marks.setActive((card && itemOf(card.id)?.snippet.id) ?? null);
      draw();
      place();
    },
    noteSaved(saved, claimed) {
      const item = card && itemOf(card.id);
      const id = item && saved.find((one) => itemOf(one) === item);
      if (!id) return;
      const before = claimed[id];
      change(id, { notice: before ? { claimed: before } : null });
    },
    holds: (event) => card?.host.holds(event) === true,
    isOpen: () => card !== null,
    isBusy: () => card?.correcting === true,
    current: () => (card && itemOf(card.id)?.snippet.id) ?? null,
  };
}
