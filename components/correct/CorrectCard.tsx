import { useId } from 'preact/hooks';
import type { Writing } from '../../lib/i18n/format';
import type { Language } from '../../lib/i18n/language';
import { InLanguage, useWords } from '../words';
import { CorrectForm, type CorrectFormProps } from './CorrectForm';

/** What stands in the place of a card while it is corrected. */
export interface CorrectCardProps extends CorrectFormProps {
  readonly language: Language;
  /** How numbers and days are written. */
  readonly writing: Writing;
  /** Of what lies behind it. */
  readonly theme: 'light' | 'dark';
}

/** The form for corrections in the place of the card that it is about. */
export function CorrectCard({ language, writing, theme, ...form }: CorrectCardProps) {
  return (
    <InLanguage language={language} writing={writing}>
      <CorrectBody theme={theme} {...form} />
    </InLanguage>
  );
}

function CorrectBody({ theme, ...form }: CorrectFormProps & { theme: 'light' | 'dark' }) {
  const { t, language, direction } = useWords();
  const id = useId();
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={id}
      lang={language}
      dir={direction}
      data-theme={theme}
      tabIndex={-1}
    >
      <span class="sr" id={id}>
        {t('correct.title.card')}
      </span>
      <CorrectForm {...form} />
    </section>
  );
}
