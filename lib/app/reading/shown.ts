import { isCorrected } from '../../corrections/page-correction';
import { sameStart } from '../../dom/same-start';
import type { ReadingItem } from '../../messaging/messages';
import type { Settings } from '../../settings/settings';
import { currentAttribution } from '../../snippets/current';
import type { Reading } from './reading';

/** What the reader has chosen not to see. */
type Chosen = Pick<Settings, 'hiddenCategories' | 'hiddenKinds' | 'leastConfidence'>;

/** Whether an item is marked and listed. What the reader saved or corrected is, whatever is hidden. */
function isShown(item: ReadingItem, chosen: Chosen): boolean {
  const { snippet, saved, dismissed = false } = item;
  if (dismissed) return false;
  if (saved || isCorrected({ snippet, dismissed })) return true;
  const { category, kind, confidence } = currentAttribution(snippet);
  return (
    confidence >= chosen.leastConfidence &&
    !chosen.hiddenCategories.includes(category) &&
    !chosen.hiddenKinds.includes(kind)
  );
}

/** Makes the view of readings through what the reader has chosen; the same for the same. */
export function createShown(): (reading: Reading, settings: Settings) => Reading {
  let last: { reading: Reading; settings: Settings; shown: Reading } | null = null;
  return (reading, settings) => {
    if (last?.reading === reading && last.settings === settings) return last.shown;
    // What was shown whole goes on being shown.
    const isGoingOn = last?.settings === settings && last.shown === last.reading;
    const same = isGoingOn ? sameStart(reading.items, last?.reading.items ?? []) : 0;
    const others = reading.items.slice(same).filter((item) => isShown(item, settings));
    const items = [...reading.items.slice(0, same), ...others];
    const isAll = items.length === reading.items.length;
    const nothing = reading.items.length > 0 && items.length === 0 ? 'hidden' : reading.nothing;
    const shown = isAll ? reading : { ...reading, items, nothing };
    last = { reading, settings, shown };
    return shown;
  };
}
