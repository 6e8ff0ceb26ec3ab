import { ImportDialog } from '../../components/library/ImportDialog';
import { useWords } from '../../components/words';
import { asked, forget, run, saveRefused } from './import-actions';

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
      onImport={run}
      onSaveRefused={saveRefused}
      onClose={forget}
    />
  );
}
