import { EmptyTrashDialog } from '../../components/library/EmptyTrashDialog';
import { ExportDialog } from '../../components/library/ExportDialog';
import { KeysDialog } from '../../components/library/KeysDialog';
import { WorkDialog } from '../../components/WorkDialog';
import { work } from '../shared/work-state';
import { BackupsPart } from './BackupsPart';
import { closeDialog, dialog } from './dialog-state';
import { empty } from './edit-actions';
import { FORMAT_IDS } from './formats';
import { ImportPart } from './ImportPart';
import { answer, whole } from './index-state';
import { selected } from './selection-state';
import { exportExtent } from './take-actions';

/** Whatever lies over the library: one at a time, or nothing. */
export function Dialogs() {
  if (work.value) {
    const { cancel, ...shown } = work.value;
    return <WorkDialog {...shown} onCancel={cancel} />;
  }
  return (
    <>
      <Asked />
      <ImportPart />
    </>
  );
}

function Asked() {
  switch (dialog.value) {
    case 'keys':
      return <KeysDialog onClose={closeDialog} />;
    case 'backups':
      return <BackupsPart />;
    case 'empty-trash':
      return (
        <EmptyTrashDialog
          count={whole.value}
          onClose={closeDialog}
          onEmpty={() => {
            closeDialog();
            void empty();
          }}
        />
      );
    case 'export':
      return (
        <ExportDialog
          formats={FORMAT_IDS}
          counts={{
            selected: selected.value.size,
            shown: answer.value?.total ?? 0,
            all: whole.value,
          }}
          onClose={closeDialog}
          onExport={(format, extent, csv) => {
            closeDialog();
            void exportExtent(format, extent, csv);
          }}
        />
      );
    default:
      return null;
  }
}
