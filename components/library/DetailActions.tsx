import { Copy, ExternalLink, PencilLine, Trash2, Undo2 } from 'lucide-preact';
import { ExportMenu } from '../ExportMenu';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { DetailProps } from './Detail';

/** What can be done with the claim that is open. */
export function DetailActions(props: DetailProps) {
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
