import { type Handlers, handlePage } from '../../messaging/handle';
import type { PageMessages, PageReading, StepTo } from '../../messaging/messages';
import { messagePort } from '../../platform/messages';
import { fail, ok, type Result } from '../../result';
import type { WhereToRun } from '../../sites/runs';
import type { Reading } from './read';

/** What a page can be asked for. */
export interface PageServices {
  /** The reading of the page as it is now, made if there is none yet. */
  read(): Promise<Reading | null>;
  marksOn(): boolean;
  setMarks(on: boolean): Promise<void>;
  /** Whether the attribution was there to be shown. */
  jump(id: string): boolean;
  /** Whether there was a mark to go to. */
  step(to: StepTo): boolean;
  /** Asks the library again what of the page is saved. */
  refreshSaved(): Promise<void>;
  save(ids: readonly string[] | null): Promise<Result<{ readonly saved: readonly string[] }>>;
  /** Id of the attribution whose card is open, or null. */
  current(): string | null;
  /** Takes everything of ours out of the page, and listens no more, if it was read by itself and may not be any more. */
  followWhere(before: WhereToRun, now: WhereToRun): void;
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

function describe({ article, items, kept, nothing }: Reading, marksOn: boolean): PageReading {
  const { text, details: page } = article;
  return {
    page,
    items,
    kept: kept.map(({ snippet, state, changes }) => ({ snippet, state, changes })),
    nothing,
    marksOn,
    characters: text.length,
    words: countWords(text),
    paragraphs: text === '' ? 0 : text.split('\n').length,
  };
}

/**
 * Answers the messages to this page.
 * @returns the way to stop
 */
export function servePage(services: PageServices): () => void {
  const handlers: Handlers<PageMessages> = {
    async 'page/read'() {
      const reading = await services.read();
      return reading === null ? fail('internal') : ok(describe(reading, services.marksOn()));
    },
    async 'page/jump'({ id }) {
      return services.jump(id) ? ok(null) : fail('not-found', id);
    },
    async 'page/step'({ to }) {
      return services.step(to) ? ok(null) : fail('not-found');
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
  return handlePage(messagePort, handlers);
}
