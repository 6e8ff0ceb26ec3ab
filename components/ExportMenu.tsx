import { Download } from 'lucide-preact';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { useWords } from './words';

/** A form that has words: `export.<id>`, and a note on what it is for. */
export type ExportChoice =
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'xlsx'
  | 'markdown'
  | 'html'
  | 'web-annotation'
  | 'claim-review'
  | 'ris'
  | 'bibtex'
  | 'csl';

/** A button that opens the forms in which claims can leave. */
export function ExportMenu(props: {
  formats: readonly ExportChoice[];
  /** What stands on the button; without words on it where it is `icon`. */
  label: string;
  icon?: boolean;
  /** Opens over the button. */
  upwards?: boolean;
  onExport: (format: ExportChoice) => void;
}) {
  const { t } = useWords();
  const button = (
    <>
      <Icon of={Download} />
      {!props.icon && <span class="word">{props.label}</span>}
    </>
  );
  return (
    <Disclosure
      class={props.icon ? 'btn btn-icon' : 'btn'}
      button={button}
      {...(props.icon ? { label: props.label } : {})}
      upwards={props.upwards ?? false}
    >
      {(close) => (
        <ul class="formats">
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
