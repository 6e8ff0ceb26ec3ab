import { type Handlers, handlePage } from '../../messaging/handle';
import type {
  PageMessages,
  PageReading,
  PageSaved,
  ReadingItem,
  StepTo,
} from '../../messaging/messages';
import { withCheckedPageContents } from '../../messaging/page-contents';
import { messagePort } from '../../platform/messages';
import { fail, ok, type Result } from '../../result';
import type { WhereToRun } from '../../sites/runs';
import type { Reading } from './reading';

/** A page as it is told of. */
export interface PageView {
  /** What the reader has not hidden of it. */
  readonly shown: Reading;
  /** What the reader says is no attribution. */
  readonly dismissed: readonly ReadingItem[];
}

/** What a page can be asked for. */
export interface PageServices {
  /** The page as it is now, read if it has not been yet. */
  read(): Promise<PageView | null>;
  /** The same as it was read last; only where it has not been read yet is it read now. */
  known(): Promise<PageView | null>;
  marksOn(): boolean;
  setMarks(on: boolean): Promise<void>;
  /** Whether the attribution was there to be shown. */
  jump(id: string, correcting?: boolean): boolean;
  dismiss(id: string, dismissed: boolean): Promise<Result<null>>;
  /** Asks who said what is selected, by the words where their place is out of sight; whether anything is. */
  quote(selected: string): Promise<boolean>;
  /** The article's text; null before it is read. */
  text(): string | null;
  /** Whether there was a mark to go to. */
  step(to: StepTo): boolean;
  /** Asks the library again what of the page is saved. */
  refreshSaved(): Promise<void>;
  save(ids: readonly string[] | null): Promise<Result<PageSaved>>;
  /** Id of the attribution whose card is open, or null. */
  current(): string | null;
  /** Takes everything of ours out of the page, and listens no more, if it was read by itself and may not be any more. */
  followWhere(before: WhereToRun, now: WhereToRun): void;
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

function startsOf(text: string): readonly number[] {
  const starts = text === '' ? [] : [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function describe({ shown, dismissed }: PageView, marksOn: boolean): PageReading {
  const { article, items, kept, nothing } = shown;
  const { text, details: page } = article;
  return {
    page,
    items,
    dismissed,
    kept: kept.map(({ snippet, state, changes }) => ({ snippet, state, changes })),
    nothing,
    marksOn,
    characters: text.length,
    words: countWords(text),
    paragraphs: startsOf(text),
  };
}

/**
 * Answers the messages to this page.
 * @returns the way to stop
 */
export function servePage(services: PageServices): () => void {
  const described = (view: PageView | null) =>
    view === null ? fail('internal') : ok(describe(view, services.marksOn()));
  const handlers: Handlers<PageMessages> = {
    'page/read': async () => described(await services.read()),
    'page/known': async () => described(await services.known()),
    async 'page/jump'({ id, correcting }) {
      return services.jump(id, correcting) ? ok(null) : fail('not-found', id);
    },
    async 'page/step'({ to }) {
      return services.step(to) ? ok(null) : fail('not-found');
    },
    'page/dismiss': ({ id, dismissed }) => services.dismiss(id, dismissed),
    async 'page/quote'({ selected }) {
      return (await services.quote(selected)) ? ok(null) : fail('not-found');
    },
    async 'page/text'() {
      const text = services.text();
      return text === null ? fail('not-found') : ok({ text });
    },
    async 'page/marks'({ on }) {
      await services.setMarks(on);
      return ok(null);
    },
    'page/save': ({ ids }) => services.save(ids),
    async 'page/save-current'() {
      const id = services.current();
      return id === null ? fail('not-found') : services.save([id]);
    },
    async 'page/library-changed'() {
      await services.refreshSaved();
      return ok(null);
    },
    async 'page/where'({ before, now }) {
      services.followWhere(before, now);
      return ok(null);
    },
  };
  return handlePage(messagePort, withCheckedPageContents(handlers));
}
