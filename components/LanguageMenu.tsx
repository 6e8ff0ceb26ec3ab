import { Ellipsis } from 'lucide-preact';
import type { Language } from '../lib/i18n/language';
import { Disclosure } from './Disclosure';
import { PrivacyPromise } from './EmptyState';
import { Icon } from './Icon';
import { useWords } from './words';

/** What the reader may choose for the language. */
export type LanguageChoice = 'auto' | Language;
const CHOICES: readonly LanguageChoice[] = ['auto', 'ar', 'en'];

/** A button that opens the choice of the interface's language. */
export function LanguageMenu(props: {
  chosen: LanguageChoice;
  onChoose: (language: LanguageChoice) => void;
}) {
  const { t } = useWords();
  return (
    <Disclosure class="btn btn-icon" button={<Icon of={Ellipsis} />} label={t('menu.open')}>
      {() => (
        <>
          <fieldset>
            <legend>{t('menu.language')}</legend>
            {CHOICES.map((choice) => (
              <label key={choice} class="choice">
                <input
                  class="radio"
                  type="radio"
                  name="language"
                  value={choice}
                  checked={choice === props.chosen}
                  onChange={() => props.onChoose(choice)}
                />
                <bdi lang={choice === 'auto' ? undefined : choice}>
                  {t(`menu.language.${choice}`)}
                </bdi>
              </label>
            ))}
          </fieldset>
          <PrivacyPromise />
        </>
      )}
    </Disclosure>
  );
}
