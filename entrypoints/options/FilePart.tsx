import { useRef } from 'preact/hooks';
import { Dialog } from '../../components/Dialog';
import { Machine } from '../../components/PageText';
import { useWords } from '../../components/words';
import { asked, bring, exportFile, leave, previewFile, refusal } from './file-state';
import { resetChoices } from './options-state';

/** All options as one file, out and in; and everything as it was at first. */
export function FilePart() {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('options.file')}</h2>
      <p>{t('options.file.how')}</p>
      <p class="line starts">
        <button type="button" class="btn btn-line" onClick={exportFile}>
          {t('options.file.export')}
        </button>
        <button type="button" class="btn btn-line" onClick={() => input.current?.click()}>
          {t('options.file.import')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('options.file.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void previewFile(file);
          }}
        />
      </p>
      <p class="bad" role="alert">
        {refusal.value}
      </p>
      <div class="block line">
        <p class="grow">{t('options.reset.how')}</p>
        <button type="button" class="btn btn-line" onClick={resetChoices}>
          {t('options.reset')}
        </button>
      </div>
      <Preview />
    </section>
  );
}

/** What the file would change. */
function Preview() {
  const { t, format } = useWords();
  if (asked.value === null) return null;
  const { name, changes } = asked.value;
  const { settings, added, changed, known } = changes;
  const isNothing =
    settings.length + added.cues + added.sources + changed.cues + changed.sources === 0;
  return (
    <Dialog title={t('options.file.preview')} aside={<Machine text={name} />} onClose={leave}>
      {isNothing ? (
        <p>{t('options.file.nothing')}</p>
      ) : (
        <ul class="points">
          {settings.length > 0 && (
            <li>
              {t('options.file.settings', {
                list: format.list(settings.map((key) => t(`setting.${key}`))),
              })}
            </li>
          )}
          {added.cues > 0 && <li>{t('options.file.cues.added', { count: added.cues })}</li>}
          {changed.cues > 0 && <li>{t('options.file.cues.changed', { count: changed.cues })}</li>}
          {added.sources > 0 && (
            <li>{t('options.file.sources.added', { count: added.sources })}</li>
          )}
          {changed.sources > 0 && (
            <li>{t('options.file.sources.changed', { count: changed.sources })}</li>
          )}
          {known > 0 && <li>{t('options.file.known', { count: known })}</li>}
        </ul>
      )}
      <footer>
        <button type="button" class="btn btn-main" disabled={isNothing} onClick={bring}>
          {t('options.file.bring')}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {t('work.cancel')}
        </button>
      </footer>
    </Dialog>
  );
}
