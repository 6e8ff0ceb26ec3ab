import { BulkBar } from '../../components/library/BulkBar';
import { edit, restore, trash } from './edit-actions';
import { FORMAT_IDS } from './formats';
import { answer, knownTags } from './index-state';
import { selectAll, selected, selectNone } from './selection-state';
import { exportIds, selectedIds } from './take-actions';
import { view } from './view-state';

/** What can be done with everything that is selected. */
export function Bulk() {
  const ids = () => [...selected.value];
  return (
    <BulkBar
      count={selected.value.size}
      inTrash={view.value.shelf === 'trash'}
      knownTags={knownTags.value}
      formats={FORMAT_IDS}
      onTag={(tag) => edit(ids(), { addTags: [tag] })}
      onStatus={(status) => edit(ids(), { status })}
      onExport={(format) => exportIds(format, selectedIds())}
      onTrash={() => trash(ids())}
      onRestore={() => restore(ids())}
      onClear={selectNone}
      onAll={selected.value.size < (answer.value?.total ?? 0) ? selectAll : null}
    />
  );
}
