import { useEffect } from 'preact/hooks';
import { BackupsDialog } from '../../components/library/BackupsDialog';
import { backups, make, readBackups, restoreFrom } from './backups-state';
import { closeDialog } from './dialog-state';

/** The local copies of the library. */
export function BackupsPart() {
  useEffect(() => {
    void readBackups();
  }, []);
  return (
    <BackupsDialog
      backups={backups.value}
      onRestore={restoreFrom}
      onMake={make}
      onClose={closeDialog}
    />
  );
}
