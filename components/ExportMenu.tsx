import { Download } from 'lucide-preact';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { useWords } from './words';

/** A form that has words. */
export type ExportChoice = 'json' | 'csv';

/** A button that opens the forms in which the saved claims can leave. */
export function ExportMenu(props: {
  formats: readonly ExportChoice[];
  onExport: (format: ExportChoice) => void;
}) {
  const { t } = useWords();
  const button = (
    <>
      <Icon of={Download} />
      {t('action.export')}
    </>
  );
  return (
    <Disclosure class="btn" button={button} upwards>
      {(close) => (
        <ul>
          {props.formats.map((format) => (
            <li key={format}>
              <button
                type="button"
                class="choice"
                onClick={() => {
                  close();
                  props.onExport(format);
                }}
              >
                <bdi>{t(`export.${format}`)}</bdi> <small>{t(`export.${format}.note`)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
