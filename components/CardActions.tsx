import { Bookmark, Copy } from 'lucide-preact';
import { failureWords } from '../lib/i18n/engine-words';
import { Icon } from './Icon';
import { useWords } from './words';

/** What a card has to say about the last thing asked of it: `copied`, or what failed. */
export type CardNotice = { readonly done: 'copied' } | { readonly failed: string };

/** Save and copy at the foot of a card, and the line that says what became of it. */
export function CardActions(props: {
  saved: boolean;
  notice: CardNotice | null;
  onSave: () => void;
  onCopy: () => void;
}) {
  const words = useWords();
  const { saved, notice } = props;
  return (
    <footer>
      <button
        type="button"
        class={`btn ${saved ? 'btn-saved' : 'btn-main'}`}
        aria-pressed={saved}
        aria-keyshortcuts="S"
        onClick={() => !saved && props.onSave()}
      >
        <Icon of={Bookmark} full={saved} />
        {words.t(saved ? 'action.saved' : 'action.save')}
        {!saved && (
          <span class="key" aria-hidden="true">
            S
          </span>
        )}
      </button>
      <span class="grow" />
      <button type="button" class="btn" onClick={props.onCopy}>
        <Icon of={Copy} />
        {words.t('action.copy')}
      </button>
      <p class="card-said" role="status">
        {notice &&
          ('done' in notice ? words.t('action.copied') : failureWords(words, notice.failed))}
      </p>
    </footer>
  );
}
