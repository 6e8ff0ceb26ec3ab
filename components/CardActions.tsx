import { Bookmark, Copy, PencilLine } from 'lucide-preact';
import { failureWords } from '../lib/i18n/engine-words';
import type { Translator } from '../lib/i18n/translator';
import { type ClaimedBefore, claimedWords } from './claimed-words';
import { Icon } from './Icon';
import { useWords } from './words';

/** What a card has to say about the last thing asked of it: what was done, or what failed. */
export type CardNotice =
  | { readonly done: 'copied' | 'corrected' | 'reset' }
  | { readonly failed: string }
  | { readonly claimed: readonly ClaimedBefore[] };

const DONE = {
  copied: 'action.copied',
  corrected: 'correct.done',
  reset: 'correct.undone',
} as const;

/** Save, copy and correct at the foot of a card, and the line that says what became of it. */
export function CardActions(props: {
  saved: boolean;
  notice: CardNotice | null;
  /** Id of the page that it is saved from. */
  pageId: string;
  singleKeys: boolean;
  onSave: () => void;
  onCopy: () => void;
  onCorrect: () => void;
  onUndo: () => void;
}) {
  const { t } = useWords();
  const { saved, singleKeys } = props;
  const key = (letter: string) => (singleKeys ? letter : undefined);
  return (
    <footer role="none">
      <button
        type="button"
        class={`btn ${saved ? 'btn-saved' : 'btn-main'}`}
        aria-pressed={saved}
        aria-keyshortcuts={key('S')}
        onClick={() => !saved && props.onSave()}
      >
        <Icon of={Bookmark} full={saved} />
        {t(saved ? 'action.saved' : 'action.save')}
        {!saved && singleKeys && <Key letter="S" />}
      </button>
      <span class="grow" />
      <button
        type="button"
        class="btn"
        title={t('action.copy.how')}
        aria-keyshortcuts={key('C')}
        onClick={props.onCopy}
      >
        <Icon of={Copy} />
        {t('action.copy')}
      </button>
      <button type="button" class="btn" aria-keyshortcuts={key('E')} onClick={props.onCorrect}>
        <Icon of={PencilLine} />
        {t('action.correct')}
      </button>
      <Said {...props} />
    </footer>
  );
}

function Key({ letter }: { letter: string }) {
  return (
    <span class="key" aria-hidden="true">
      {letter}
    </span>
  );
}

function wordsOf(words: Translator, notice: CardNotice, pageId: string): string {
  if ('done' in notice) return words.t(DONE[notice.done]);
  if ('claimed' in notice) return claimedWords(words, notice.claimed, pageId);
  return failureWords(words, notice.failed);
}

/** The region stands in the card also when it is empty, or nothing would be announced. */
export function Said(props: { notice: CardNotice | null; pageId: string; onUndo: () => void }) {
  const words = useWords();
  const { notice } = props;
  const isCorrected = notice !== null && 'done' in notice && notice.done === 'corrected';
  return (
    <p class="card-said" role="status">
      {notice && wordsOf(words, notice, props.pageId)}
      {isCorrected && (
        <>
          {' '}
          <button type="button" class="rest" aria-keyshortcuts="Z" onClick={props.onUndo}>
            {words.t('action.undo')}
          </button>
        </>
      )}
    </p>
  );
}
