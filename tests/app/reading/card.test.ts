import { beforeEach, expect, test, vi } from 'vitest';
import { type CardDrawing, createCard } from '../../../lib/app/reading/card';
import type { CardContents } from '../../../lib/app/reading/card-contents';
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
const drawing: CardDrawing = {
  styles: '',
  mode: 'closed',
  draw: (_container, contents) => void drawn.push(contents),
  drawQuote() {},
  erase() {},
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

/** A card whose script comes when it is let. */
function cardOf() {
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
    drawing: () => comes,
    openHost: () => host,
    marks: { setActive() {} } as Partial<Marks> as Marks,
    reading: () => reading,
    find: (wanted) => (wanted === id ? item : undefined),
    language: () => 'ar',
    chosen: () => DEFAULT_SETTINGS,
    singleKeys: () => true,
    save: async () => ok(null),
    correcting: { change: async () => ok(null), canUndo: () => false, undo: async () => ok(null) },
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
