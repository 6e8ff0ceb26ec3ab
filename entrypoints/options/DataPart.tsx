import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { sizeIn } from '../../lib/i18n/sizes';
import { DeleteDialog } from './DeleteDialog';
import { backUp, data, deleteAll, exportAll, readData } from './data-state';

/** What is kept on this machine, its copies, and how to take it out or delete it. */
export function DataPart() {
  const { t, format } = useWords();
  const [asking, setAsking] = useState(false);
  useEffect(() => void readData(), []);
  const { saved, backups, used } = data.value;
  const [newest] = backups;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('options.data')}</h2>
      <p>{t('options.data.how')}</p>
      <div class="block line">
        <p class="grow">
          {saved !== null && t('options.data.saved', { count: saved })}{' '}
          {used !== null && t('options.data.used', { size: sizeIn(format.locale, used) })}
        </p>
        <a class="btn btn-line" href="/library.html">
          {t('library.title')}
        </a>
        <button type="button" class="btn btn-line" disabled={!saved} onClick={exportAll}>
          {t('options.data.export')}
        </button>
      </div>
      <div class="block line">
        <p class="grow">
          {newest === undefined
            ? t('backups.none')
            : `${t('options.data.backups', { count: backups.length })} ${t('options.data.newest', { day: format.day(newest.madeAt) })}`}
        </p>
        <button type="button" class="btn btn-line" onClick={backUp}>
          {t('backups.make')}
        </button>
      </div>
      <div class="block line">
        <p class="grow">{t('options.delete.how')}</p>
        <button type="button" class="btn btn-line danger" onClick={() => setAsking(true)}>
          {t('options.delete')}
        </button>
      </div>
      {asking && (
        <DeleteDialog
          saved={saved ?? 0}
          backups={backups.length}
          onExport={exportAll}
          onDelete={() => {
            setAsking(false);
            void deleteAll();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
