import { CircleDotDashed, ListChecks, Tag, Trash2, Undo2, X } from 'lucide-preact';
import { STATUSES, type Status } from '../../lib/snippets/types';
import { Disclosure } from '../Disclosure';
import { type ExportChoice, ExportMenu } from '../ExportMenu';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { STATUS_ICONS } from '../status-icons';
import { useWords } from '../words';
import { TagField } from './Tags';

/** What can be done with everything that is selected. */
export function BulkBar(props: {
  count: number;
  inTrash: boolean;
  knownTags: readonly string[];
  formats: readonly ExportChoice[];
  /** Whether it was kept. */
  onTag: (tag: string) => Promise<boolean>;
  onStatus: (status: Status) => void;
  onExport: (format: ExportChoice) => void;
  onTrash: () => void;
  onRestore: () => void;
  onClear: () => void;
  /** Null where everything that the list shows is selected. */
  onAll: (() => void) | null;
}) {
  const { t } = useWords();
  return (
    <div class="bulk" role="toolbar" aria-label={t('bulk.label')}>
      <b role="status">{t('bulk.count', { count: props.count })}</b>
      {props.onAll && <IconButton of={ListChecks} label={t('bulk.all')} onClick={props.onAll} />}
      {props.inTrash ? (
        <button type="button" class="btn" onClick={props.onRestore}>
          <Icon of={Undo2} points />
          <span class="word">{t('bulk.restore')}</span>
        </button>
      ) : (
        <>
          <Disclosure
            id="bulk-tag-button"
            class="btn"
            button={<Worded of={Tag} text={t('bulk.tag')} />}
            upwards
          >
            {(close) => (
              <TagField
                id="bulk-tag"
                known={props.knownTags}
                onAdd={async (tag) => {
                  const isKept = await props.onTag(tag);
                  if (isKept) close();
                  return isKept;
                }}
              />
            )}
          </Disclosure>
          <Disclosure
            class="btn"
            button={<Worded of={CircleDotDashed} text={t('bulk.status')} />}
            upwards
          >
            {(close) => (
              <Statuses
                onStatus={(status) => {
                  close();
                  props.onStatus(status);
                }}
              />
            )}
          </Disclosure>
          <ExportMenu
            formats={props.formats}
            label={t('bulk.export')}
            upwards
            onExport={props.onExport}
          />
          <button type="button" class="btn" onClick={props.onTrash}>
            <Worded of={Trash2} text={t('bulk.trash')} />
          </button>
        </>
      )}
      <IconButton of={X} label={t('bulk.clear')} onClick={props.onClear} />
    </div>
  );
}

function Worded(props: { of: typeof Tag; text: string }) {
  return (
    <>
      <Icon of={props.of} />
      <span class="word">{props.text}</span>
    </>
  );
}

function Statuses(props: { onStatus: (status: Status) => void }) {
  const { t } = useWords();
  return (
    <ul>
      {STATUSES.map((status) => (
        <li key={status}>
          <button type="button" class="choice" onClick={() => props.onStatus(status)}>
            <Icon of={STATUS_ICONS[status]} />
            {t(`status.${status}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
