import { beforeEach, expect, test, vi } from 'vitest';
import { createCard } from '../../../lib/app/reading/card';
import type { CardContents } from '../../../lib/app/reading/card-contents';
import type { CardDrawing, FormDrawing } from '../../../lib/app/reading/drawing';
import type { Marks } from '../../../lib/app/reading/marks';
import type { Reading } from '../../../lib/app/reading/reading';
import type { CardHost } from '../../../lib/dom/card/host';
import { joinLines } from '../../../lib/dom/text/map';
import { ok } from '../../../lib/result';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { documentOf } from '../../dom/dom';
import { PAGE, STATEMENT, snippetOf } from '../../snippets/samples';

const item = { snippet: snippetOf(STATEMENT), saved: false };
const { id } = item.snippet;
const article = { ...joinLines([]), stories: [], details: PAGE, growth: {} };
const reading: Reading = { article, items: [item], kept: [], nothing: null };
const drawn: CardContents[] = [];
/** What was drawn in the place of the card, and erased there, in order. */
const acts: string[] = [];
const drawing: CardDrawing = {
  styles: '',
  mode: 'closed',
  draw(_container, contents) {
    drawn.push(contents);
    acts.push('card');
  },
  erase: () => void acts.push('no card'),
};
const forms: FormDrawing = {
  styles: '',
  mode: 'closed',
  drawCorrection: () => void acts.push('form'),
  quoted: () => null,
  openQuote: () => () => {},
  erase: () => void acts.push('no form'),
};

beforeEach(() => {
  acts.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

/** A card whose script comes when it is let; that of its form at once, if at all. */
function cardOf(form: FormDrawing | null = forms) {
  let come: () => void = () => {};
  const comes = new Promise<CardDrawing>((resolve) => {
    come = () => resolve(drawing);
  });
  const host: CardHost = {
    container: {} as HTMLElement,
    place() {},
    holds: () => false,
    focus() {},
    hasFocus: () => false,
    remove() {},
  };
  const card = createCard({
    document: documentOf('<p></p>'),
    drawings: { card: () => comes, forms: async () => form },
    openHost: () => host,
    marks: { setActive() {} } as Partial<Marks> as Marks,
    reading: () => reading,
    find: (wanted) => (wanted === id ? item : undefined),
    language: () => 'ar',
    chosen: () => DEFAULT_SETTINGS,
    singleKeys: () => true,
    save: async () => ok(null),
    correcting: {
      change: async () => ok(null),
      written: async () => {},
      canUndo: () => false,
      undo: async () => ok(null),
    },
  });
  return {
    card,
    async come() {
      come();
      await comes;
      await Promise.resolve();
    },
  };
}

test('a card that was pressed for opens although the pointer went on before its script came', async () => {
  const { card, come } = cardOf();
  card.open(id, { pinned: true });
  card.close({ unlessPinned: true });
  await come();
  expect(card.current()).toBe(id);
});

test('a card that the pointer alone asked for does not open once it has gone', async () => {
  const { card, come } = cardOf();
  card.open(id, { pinned: false });
  card.close({ unlessPinned: true });
  await come();
  expect(card.current()).toBeNull();
});

test('a card that was closed before its script came stays closed', async () => {
  const { card, come } = cardOf();
  card.open(id, { pinned: true });
  card.close();
  await come();
  expect(card.current()).toBeNull();
});

test('says of what it is about, once that is saved, where the claim was saved before', async () => {
  const { card, come } = cardOf();
  card.open(id, { pinned: true });
  await come();
  const before = { id: 'b', pageId: 'p', source: null, title: null, outlet: null };
  card.noteSaved(['other'], { other: [before] });
  expect(drawn.at(-1)?.notice).toBeNull();
  card.noteSaved([id], { [id]: [before] });
  expect(drawn.at(-1)?.notice).toEqual({ claimed: [before] });
  card.noteSaved([id], {});
  expect(drawn.at(-1)?.notice).toBeNull();
});

test('draws the form for corrections in the place of the card, and the card again when that is left', async () => {
  const { card, come } = cardOf();
  card.open(id, { pinned: true });
  await come();
  drawn.at(-1)?.onCorrecting(true);
  expect(card.isBusy()).toBe(true);
  await vi.waitFor(() => expect(acts).toEqual(['card', 'no card', 'form']));
  drawn.at(-1)?.onCorrecting(false);
  expect(acts.slice(3)).toEqual(['no form', 'card']);
  card.close();
  expect(acts.at(-1)).toBe('no card');
});

test('goes on to show the card where its form does not come', async () => {
  const { card, come } = cardOf(null);
  card.open(id, { pinned: true });
  await come();
  drawn.at(-1)?.onCorrecting(true);
  await vi.waitFor(() => expect(card.isBusy()).toBe(false));
  expect(acts).toEqual(['card', 'card']);
});

test('draws no form in a card that was closed before the form came', async () => {
  const { card, come } = cardOf();
  card.open(id, { pinned: true });
  await come();
  drawn.at(-1)?.onCorrecting(true);
  card.close();
  await Promise.resolve();
  expect(acts).toEqual(['card', 'no card']);
});
