import { useState } from 'preact/hooks';
import { Dialog } from '../Dialog';
import type { ExportChoice } from '../ExportMenu';
import { useWords } from '../words';

/** How much is to leave the library. */
export type ExportExtent = 'selected' | 'shown' | 'all';

/** What a spreadsheet needs to know of a CSV file. */
export interface CsvChoices {
  readonly byteOrderMark: boolean;
  readonly guardFormulas: boolean;
}

/** Asks how much is to be exported, and in which form. */
export function ExportDialog(props: {
  formats: readonly ExportChoice[];
  /** How many claims each extent has; one without any is not offered. */
  counts: Readonly<Record<ExportExtent, number>>;
  onExport: (format: ExportChoice, extent: ExportExtent, csv: CsvChoices) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { counts } = props;
  const extents = (['selected', 'shown', 'all'] as const).filter((extent) => counts[extent] > 0);
  const [extent, setExtent] = useState<ExportExtent>(extents[0] ?? 'all');
  const [format, setFormat] = useState<ExportChoice>('json');
  const [csv, setCsv] = useState<CsvChoices>({ byteOrderMark: true, guardFormulas: true });
  return (
    <Dialog title={t('library.export')} onClose={props.onClose}>
      <fieldset>
        <legend>{t('export.what')}</legend>
        {extents.map((one) => (
          <label key={one} class="choice">
            <input
              class="radio"
              type="radio"
              name="extent"
              checked={one === extent}
              onChange={() => setExtent(one)}
            />
            {t(`export.what.${one}`, { count: counts[one] })}
          </label>
        ))}
      </fieldset>
      <fieldset class="formats-grid">
        <legend>{t('export.form')}</legend>
        {props.formats.map((one) => (
          <label key={one} class="choice">
            <input
              class="radio"
              type="radio"
              name="format"
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            <bdi>{t(`export.${one}`)}</bdi> <small>{t(`export.${one}.note`)}</small>
          </label>
        ))}
      </fieldset>
      {format === 'csv' && <CsvFields csv={csv} onChange={setCsv} />}
      <footer>
        <button
          type="button"
          class="btn btn-main"
          disabled={extents.length === 0}
          onClick={() => props.onExport(format, extent, csv)}
        >
          {t('export.go')}
        </button>
        <button type="button" class="btn" onClick={props.onClose}>
          {t('work.cancel')}
        </button>
      </footer>
    </Dialog>
  );
}

function CsvFields(props: { csv: CsvChoices; onChange: (csv: CsvChoices) => void }) {
  const { t } = useWords();
  const { csv, onChange } = props;
  return (
    <div>
      <label class="choice">
        <input
          class="check"
          type="checkbox"
          checked={csv.byteOrderMark}
          onChange={() => onChange({ ...csv, byteOrderMark: !csv.byteOrderMark })}
        />
        {t('export.csv.bom')}
      </label>
      <label class="choice">
        <input
          class="check"
          type="checkbox"
          checked={csv.guardFormulas}
          onChange={() => onChange({ ...csv, guardFormulas: !csv.guardFormulas })}
        />
        {t('export.csv.guard')}
      </label>
    </div>
  );
}
