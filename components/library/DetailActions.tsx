import { Copy, ExternalLink, PencilLine, Trash2, Undo2 } from 'lucide-preact';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { type ExportChoice, ExportMenu } from '../ExportMenu';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** The claim that is open, and what its actions ask for. */
export interface DetailActionsProps {
  readonly item: SnippetWithPage;
  /** Address that opens the page at the words. */
  readonly address: string;
  readonly formats: readonly ExportChoice[];
  /** Whether the form for corrections is open. */
  readonly correcting: boolean;
  readonly onCorrecting: (open: boolean) => void;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
  readonly onCopy: () => void;
  readonly onExport: (format: ExportChoice) => void;
}

/** What can be done with the claim that is open. */
export function DetailActions(props: DetailActionsProps) {
  const { t } = useWords();
  const inTrash = props.item.snippet.deletedAt !== null;
  return (
    <footer>
      {inTrash ? (
        <button type="button" class="btn btn-main" onClick={props.onRestore}>
          <Icon of={Undo2} points />
          {t('detail.restore')}
        </button>
      ) : (
        <a class="btn btn-main" href={props.address} target="_blank" rel="noreferrer">
          <Icon of={ExternalLink} points />
          {t('detail.open')}
        </a>
      )}
      <span class="grow" />
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('detail.correct')}
        aria-keyshortcuts="E"
        aria-expanded={props.correcting}
        onClick={() => props.onCorrecting(!props.correcting)}
      >
        <Icon of={PencilLine} />
      </button>
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('action.copy')}
        aria-keyshortcuts="C"
        onClick={props.onCopy}
      >
        <Icon of={Copy} />
      </button>
      <ExportMenu
        formats={props.formats}
        label={t('library.export')}
        icon
        upwards
        onExport={props.onExport}
      />
      {!inTrash && (
        <button
          type="button"
          class="btn btn-icon"
          aria-label={t('detail.trash')}
          aria-keyshortcuts="Delete"
          onClick={props.onTrash}
        >
          <Icon of={Trash2} />
        </button>
      )}
    </footer>
  );
}
