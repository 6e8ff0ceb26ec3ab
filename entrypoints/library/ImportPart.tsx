import { ImportDialog } from '../../components/library/ImportDialog';
import { useWords } from '../../components/words';
import { asked, differingHere, forget, run, saveRefused, showDiffering } from './import-actions';

/** The preview of an import, or of bringing a backup back. */
export function ImportPart() {
  const { t } = useWords();
  if (!asked.value) return null;
  const { name, what, preview } = asked.value;
  return (
    <ImportDialog
      title={what === 'restoring' ? t('backups.restoring') : t('import.preview')}
      fileName={name}
      preview={preview}
      mine={differingHere.value}
      onSight={showDiffering}
      onImport={run}
      onSaveRefused={saveRefused}
      onClose={forget}
    />
  );
}
