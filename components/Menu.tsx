import { Ellipsis } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../lib/i18n/language';
import { Icon } from './Icon';
import { useWords } from './words';

/** What the reader may choose for the language. */
export type LanguageChoice = 'auto' | Language;
const LANGUAGES: readonly LanguageChoice[] = ['auto', 'ar', 'en'];

/** What the saved claims may be exported as. */
export const EXPORT_FORMATS = ['json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A button that opens the few choices of the popup. Escape, a press outside and leaving it by key close it. */
export function Menu(props: {
  language: LanguageChoice;
  format: ExportFormat;
  onLanguage: (language: LanguageChoice) => void;
  onFormat: (format: ExportFormat) => void;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any of its controls
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="btn btn-icon"
        aria-label={t('menu.open')}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon of={Ellipsis} />
      </button>
      {open && (
        <div class="menu-sheet" id={id}>
          <Choices
            legend={t('menu.language')}
            name="language"
            options={LANGUAGES.map((value) => ({
              value,
              label: t(`menu.language.${value}`),
              lang: value === 'auto' ? undefined : value,
            }))}
            chosen={props.language}
            onChoose={props.onLanguage}
          />
          <Choices
            legend={t('menu.format')}
            name="format"
            options={EXPORT_FORMATS.map((value) => ({
              value,
              label: t(`menu.format.${value}`),
              note: t(`menu.format.${value}.note`),
            }))}
            chosen={props.format}
            onChoose={props.onFormat}
          />
        </div>
      )}
    </div>
  );
}

interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  readonly lang?: string | undefined;
}

function Choices<Value extends string>(props: {
  legend: string;
  name: string;
  options: readonly Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, note, lang }) => (
        <label key={value} class="choice">
          <input
            class="radio"
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <bdi lang={lang}>{label}</bdi>
          {note && <small>{note}</small>}
        </label>
      ))}
    </fieldset>
  );
}
