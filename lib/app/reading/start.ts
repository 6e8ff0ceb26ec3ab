import { watchAddress, watchReturn } from '../../dom/navigation';
import { isAlive } from '../../platform/alive';
import { fail, ok } from '../../result';
import { DEFAULT_SETTINGS, languageOf, type Settings } from '../../settings/settings';
import { runsAt } from '../../sites/runs';
import { onAdditionsChanged } from '../additions-changed';
import { messenger } from '../messenger';
import { loadSettings, watchSettings } from '../settings';
import { watchAttention } from './attention';
import { createCard } from './card';
import { createFollower } from './changes';
import { createCorrecting } from './correcting';
import type { Drawings } from './drawing';
import { createGuard } from './guard';
import { createMarks, scrollTo } from './marks';
import type { PageReader } from './once';
import { createQuoting } from './quoting';
import { createReader } from './reader';
import type { Reading } from './reading';
import { saveItems } from './saving';
import { servePage } from './serve';
import { createShown } from './shown';
import { createSightingReport } from './sighting';
import { announceIn, createStepping } from './stepping';

/** Reads a page, marks it, answers what it is asked, and reads it again when its words change. */
export function startReading(document: Document, drawings: Drawings): PageReader {
  let settings: Settings = DEFAULT_SETTINGS;
  let stopAttention = () => {};
  /** The roots of the documents in which the pointer is watched: a page that is written anew has another, and no listeners. */
  let attended: readonly Element[] = [];
  let isGone = false;

  const marks = createMarks(document);
  const reader = createReader(document, {
    onBegin() {
      marks.begin();
      follower.on();
    },
    written: () => correcting.written(),
    onRead: () => show(),
  });
  const sightings = createSightingReport();
  const guard = createGuard(document, marks, () => show());
  const follower = createFollower(document, marks, guard, reader.cache, reader.read);

  const save = async (ids: readonly string[] | null) => {
    const reading = current();
    if (reading === null) return ok({ saved: [], claimed: {} });
    const wanted = ids?.map((id) => reader.find(id)?.snippet.id ?? id) ?? null;
    const answer = await saveItems(reading, wanted);
    if (!answer.ok) return answer;
    const { saved, same, claimed } = answer.value;
    reader.markSaved(saved, same);
    card.noteSaved(saved, claimed);
    return ok({ saved, claimed });
  };
  const correcting = createCorrecting({
    page: () => reader.current()?.article.details ?? null,
    find: reader.find,
    replace: reader.replace,
  });
  const card = createCard({
    document,
    drawings,
    marks,
    save,
    correcting,
    reading: reader.current,
    find: reader.find,
    language: () => languageOf(settings),
    chosen: () => settings,
    singleKeys: () => settings.singleKeys,
  });
  const quoting = createQuoting({
    document,
    forms: drawings.forms,
    reading: reader.current,
    language: () => languageOf(settings),
    chosen: () => settings,
    onSaved: () => void reader.refreshSaved(),
  });
  const shownOf = createShown();
  /** What the reader has not hidden of the page. */
  const current = () => {
    const reading = reader.current();
    return reading && shownOf(reading, settings);
  };

  const follow = ({ nothing, kept }: Reading) => {
    if (!settings.marks) follower.off();
    // What was read may have been all that was there so far: a notice, the opening of an article.
    else if (nothing !== null && kept.length === 0) follower.offSoon();
    else follower.stay();
  };
  /** The page itself, and the documents in its frames that are read with it. */
  const documents = () => [
    document,
    ...[...reader.cache.roots].filter((root): root is Document => root.nodeType === 9),
  ];
  let told: readonly unknown[] = [];
  /** Says how many marks there are. Whoever shows the page reads it anew at that, so that only news is told. */
  const tell = (count: number | null) => {
    const { items, kept, nothing, article } = reader.current() ?? {};
    const { title, url } = article?.details ?? {};
    const page = [items, kept, nothing, article?.text, title, url];
    const news = [count, settings, guard.hasGivenUp(), ...page];
    if (news.every((one, at) => one === told[at])) return;
    told = news;
    void messenger.toBackground('page/count', { count, isOther: nothing === 'not-arabic' });
  };
  /** What the pointer is about to do goes on over a new reading: only other documents are watched anew. */
  const attend = () => {
    const now = documents();
    const roots = now.map(({ documentElement }) => documentElement);
    if (roots.length === attended.length && roots.every((one, at) => one === attended[at])) return;
    stopAttention();
    attended = roots;
    stopAttention = watchAttention(now, marks, guard, card, step, () => settings.singleKeys);
  };
  const turnAway = () => {
    stopAttention();
    stopAttention = () => {};
    attended = [];
  };
  const show = () => {
    const reading = current();
    if (reading === null) return;
    follow(reading);
    for (const root of reader.cache.roots)
      if (!root.isConnected || (root.ownerDocument ?? (root as Document)).defaultView === null)
        reader.cache.roots.delete(root);
    follower.include(reader.cache.roots);
    sightings.note(reading);
    const hasMarks = reading.items.length + reading.kept.length > 0 || card.isOpen();
    if (settings.marks && hasMarks && !guard.hasGivenUp()) {
      void marks.show(reading);
      card.refresh();
      guard.start();
      attend();
    } else {
      turnAway();
      guard.stop();
      card.close();
      marks.hide();
    }
    tell(settings.marks ? reading.items.length : null);
  };
  const apply = async (next: Settings) => {
    const isTurnedOn = next.marks && (!settings.marks || reader.current() === null);
    settings = next;
    marks.setLook(settings);
    // Nobody followed the page while its marks were off.
    if (isTurnedOn) await reader.read();
    else show();
  };
  const readAnew = () => {
    reader.forget();
    if (settings.marks && reader.current() !== null) void reader.read();
  };
  const jump = (id: string, isCorrecting = false) => {
    const reading = reader.current();
    const item = reader.find(id);
    if (!item || !reading) return false;
    scrollTo(document, reading.article.map, item);
    card.open(id, { pinned: true, focus: true, correcting: isCorrecting });
    return true;
  };
  const step = createStepping({
    jump,
    reading: () => (settings.marks ? current() : null),
    open: card.current,
    announce: (at, count) => announceIn(document, `${at} / ${count}`),
  });
  const read = async () => {
    await isReady;
    if (settings.marks) await reader.refreshSaved();
    else await reader.renew();
    return known();
  };
  const known = async () => {
    await isReady;
    const reading = await reader.settled();
    if (reading === null) return null;
    const dismissed = reading.items.filter((item) => item.dismissed);
    const shown = shownOf(reading, settings);
    return {
      dismissed,
      shown: guard.hasGivenUp() ? { ...shown, nothing: 'cleared' as const } : shown,
    };
  };

  /** When it is known how to read: what the page is asked before that waits for it. */
  const isReady = loadSettings().then((loaded) => {
    if (!isGone) void apply(loaded);
  });
  /** Nobody told the page what was chosen and saved while it was away, and the browser has forgotten its button. */
  const comeBack = async () => {
    told = [];
    await apply(await loadSettings());
    await reader.refreshSaved();
  };

  const stops = [
    watchReturn(document, () => void comeBack()),
    servePage({
      read,
      known,
      marksOn: () => settings.marks,
      async setMarks(on) {
        await isReady;
        await apply({ ...settings, marks: on });
      },
      jump,
      async dismiss(id, dismissed) {
        const item = reader.find(id);
        if (item === undefined) return fail('not-found', id);
        return correcting.change(id, { snippet: item.snippet, dismissed });
      },
      quote: async (selected) => (await reader.settled()) !== null && quoting.begin(selected),
      text: () => reader.current()?.article.text ?? null,
      step,
      save,
      current: card.current,
      refreshSaved: reader.refreshSaved,
      followWhere(before, now) {
        const { href } = document.location;
        if (runsAt(before, href) && !runsAt(now, href)) leave();
      },
    }),
    watchAddress(document, reader.read),
    watchSettings(apply),
    onAdditionsChanged(readAnew),
    reader.stop,
    follower.off,
    guard.stop,
    sightings.stop,
    card.close,
    quoting.stop,
    marks.hide,
  ];
  const leave = () => {
    isGone = true;
    stopAttention();
    for (const stop of stops) stop();
    void messenger.toBackground('page/count', { count: null, left: true });
  };
  return { isAlive: () => !isGone && isAlive(), stop: leave };
}
