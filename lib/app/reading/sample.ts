import { openCardSlot } from '../../dom/card/slot';
import { watchThemes } from '../../dom/paint/themes';
import { watchPointer } from '../../dom/pointer';
import type { ReadingItem, StepTo } from '../../messaging/messages';
import { languageOf, type Settings } from '../../settings/settings';
import { createCard } from './card';
import { createCorrecting } from './correcting';
import type { Drawings } from './drawing';
import { createMarks } from './marks';
import { createReader } from './reader';
import type { Reading } from './reading';
import { saveItems } from './saving';

const withoutDismissed = (reading: Reading) => ({
  ...reading,
  items: reading.items.filter(({ dismissed }) => !dismissed),
});

/** Where a sample is shown, and how. */
export interface SampleOptions {
  readonly document: Document;
  readonly drawings: Drawings;
  /** What holds the card. */
  readonly slot: HTMLElement;
  readonly settings: () => Settings;
  /** Which attribution is shown first. */
  readonly first: (item: ReadingItem) => boolean;
}

/** An article of our own inside one of our pages, read and marked as any other is. */
export interface Sample {
  /** Shows the next attribution or the one before, from the last to the first. */
  step(to: StepTo): void;
  /** Shows it again, as after a change of settings. */
  refresh(): void;
  stop(): void;
}

/** Reads the sample of a page, marks it, and shows the card of one attribution after another in its slot. */
export function startSample({ document, drawings, slot, settings, first }: SampleOptions): Sample {
  const marks = createMarks(document);
  const items = () => reader.current()?.items ?? [];
  const card = createCard({
    document,
    drawings,
    openHost: () => openCardSlot(slot),
    marks,
    language: () => languageOf(settings()),
    chosen: settings,
    reading: () => reader.current(),
    find: (id) => reader.find(id),
    singleKeys: () => settings().singleKeys,
    correcting: createCorrecting({
      page: () => reader.current()?.article.details ?? null,
      find: (id) => reader.find(id),
      replace: (item) => reader.replace(item),
    }),
    async save(ids) {
      const reading = reader.current();
      const answer = reading && (await saveItems(reading, ids));
      if (answer?.ok) {
        const { saved, same, claimed } = answer.value;
        reader.markSaved(saved, same);
        card.noteSaved(saved, claimed);
      }
      return answer ?? { ok: true, value: null };
    },
  });
  const open = (id: string | undefined) => {
    if (id !== undefined) card.open(id, { pinned: true });
  };
  const reader = createReader(document, {
    onBegin: marks.begin,
    onRead() {
      const reading = reader.current();
      if (reading !== null) void marks.show(withoutDismissed(reading));
      if (card.isOpen()) card.refresh();
      else open((items().find(first) ?? items()[0])?.snippet.id);
    },
  });
  const stopPointer = watchPointer(document, {
    find: (x, y) => marks.find(document, x, y),
    isKept: card.holds,
    onRest: open,
    onAway() {},
    onPress: (id) => open(id ?? undefined),
  });
  const stopThemes = watchThemes(document.defaultView as Window, () => {
    marks.repaint();
    card.refresh();
  });
  marks.setLook(settings());
  void reader.read();
  return {
    step(to) {
      const all = items();
      const at = all.findIndex(({ snippet }) => snippet.id === card.current());
      open(all.at((at + (to === 'next' ? 1 : -1)) % all.length)?.snippet.id);
    },
    refresh() {
      marks.setLook(settings());
      card.refresh();
    },
    stop() {
      stopPointer();
      stopThemes();
      reader.stop();
      card.close();
      marks.hide();
    },
  };
}
