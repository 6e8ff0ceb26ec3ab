import { ChevronDown, Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { brokenWords, refusalWords } from '../../lib/i18n/import-words';
import { Dialog } from '../Dialog';
import { Icon } from '../Icon';
import { Machine } from '../PageText';
import { useWords } from '../words';
import { Differing } from './Differing';
import { changesMine, type ImportChoices, type ImportShown, type InSight } from './import-shown';

/** Refused lines that are drawn; all of them are in the file that can be had of them. */
const LINES = 50;

/** Says what an import would bring, and asks for the reader's word. */
export function ImportDialog(props: {
  title: string;
  fileName: string;
  preview: ImportShown;
  /** Those of the claims that differ that have been asked for. */
  mine: InSight;
  onSight: (ids: readonly string[]) => void;
  onImport: (choices: ImportChoices) => void;
  onSaveRefused: () => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { preview } = props;
  const [choices, setChoices] = useState<ImportChoices>({});
  const changing = preview.differing.filter((one) => changesMine(one, choices));
  const count = preview.added + changing.length;
  return (
    <Dialog
      title={props.title}
      aside={<Machine text={props.fileName} class="faint" />}
      onClose={props.onClose}
    >
      {preview.broken ? (
        <p role="alert">{brokenWords(words, preview.broken.reason, preview.broken.detail)}</p>
      ) : (
        <p class="quiet">{t('import.promise')}</p>
      )}
      <Lost {...preview.lost} />
      <Tally preview={preview} />
      {preview.differing.length > 0 && (
        <Differing
          differing={preview.differing}
          mine={props.mine}
          choices={choices}
          onChoose={setChoices}
          onSight={props.onSight}
        />
      )}
      {preview.refusals.length > 0 && <Refused preview={preview} />}
      <footer>
        <button
          type="button"
          class="btn btn-main"
          disabled={(count === 0 && preview.texts === 0) || preview.broken !== null}
          onClick={() => props.onImport(choices)}
        >
          {count === 0 && preview.texts > 0
            ? t('import.go.texts', { count: preview.texts })
            : t('import.go', { count })}
        </button>
        <button type="button" class="btn" onClick={props.onClose}>
          {t('work.cancel')}
        </button>
        <span class="grow" />
        {preview.refusals.length > 0 && (
          <button type="button" class="btn quiet" onClick={props.onSaveRefused}>
            <Icon of={Download} />
            {t('import.save-refused')}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

function Lost({ texts, corrections }: ImportShown['lost']) {
  const { t } = useWords();
  if (texts === 0 && !corrections) return null;
  return (
    <div role="alert">
      {texts > 0 && <p>{t('backups.lost.texts', { count: texts })}</p>}
      {corrections && <p>{t('backups.lost.corrections')}</p>}
    </div>
  );
}

function Tally({ preview }: { preview: ImportShown }) {
  const { t, format } = useWords();
  const shown = [
    ['new', preview.added],
    ['known', preview.known],
    ['changed', preview.differing.length],
    ['refused', preview.refused],
  ] as const;
  return (
    <ul class="tally">
      {shown.map(([what, count]) => (
        <li key={what}>
          <b class="num">{format.number(count)}</b> {t(`import.${what}`)}
        </li>
      ))}
    </ul>
  );
}

function Refused({ preview }: { preview: ImportShown }) {
  const words = useWords();
  const { t } = words;
  return (
    <details class="why" open>
      <summary>
        <Icon of={ChevronDown} />
        {t('import.refused.list', { count: preview.refused })}
      </summary>
      <dl class="refused">
        {preview.refusals.slice(0, LINES).map(({ line, reason, detail }) => (
          <div key={`${line}:${reason}`}>
            <dt>{t('import.line', { line })}</dt>
            <dd>{refusalWords(words, reason, detail)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
