import { Copy, ExternalLink, PencilLine, Trash2, Undo2 } from 'lucide-preact';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { type ExportChoice, ExportMenu } from '../ExportMenu';
import { atFirstClick } from '../first-click';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
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
        <button type="button" class="btn btn-main" onClick={atFirstClick(props.onRestore)}>
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
      <IconButton
        of={PencilLine}
        label={t('detail.correct')}
        keys="E"
        expanded={props.correcting}
        onClick={() => props.onCorrecting(!props.correcting)}
      />
      <IconButton of={Copy} label={t('action.copy')} keys="C" onClick={props.onCopy} />
      <ExportMenu
        formats={props.formats}
        label={t('library.export')}
        icon
        upwards
        onExport={props.onExport}
      />
      {!inTrash && (
        <IconButton
          of={Trash2}
          once
          label={t('detail.trash')}
          keys="Delete"
          onClick={props.onTrash}
        />
      )}
    </footer>
  );
}
