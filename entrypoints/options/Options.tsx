import { Logo } from '../../components/Logo';
import { InLanguage, useWords } from '../../components/words';
import { languageOf } from '../../lib/settings/settings';
import { chooseLanguage, settings } from '../shared/settings-state';
import { allowAll, giveBack, grants, notice } from '../shared/sites-state';
import { NewsSites } from './NewsSites';
import { OffSites, OwnSites } from './SiteLists';

/** What the reader may choose: where Isnad runs, and the language. */
export function Options() {
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <Page />
    </InLanguage>
  );
}

function Page() {
  const { t } = useWords();
  return (
    <div class="options">
      <header>
        <Logo />
        <h1>{t('options.title')}</h1>
      </header>
      <section aria-labelledby="where">
        <h2 id="where">{t('options.where')}</h2>
        <p>{t('options.where.how')}</p>
        <NewsSites />
        <OwnSites />
        <AllSites />
        <OffSites />
      </section>
      <LanguageChoice />
      <p class="notice" role="status">
        {notice.value}
      </p>
    </div>
  );
}

function AllSites() {
  const { t } = useWords();
  const { all } = grants.value;
  return (
    <section class="block" aria-labelledby="all">
      <div class="line">
        <h3 id="all">{t('options.all')}</h3>
        {all.length > 0 && <span class="faint">{t('options.given')}</span>}
        {all.length > 0 ? (
          <button
            type="button"
            class="btn btn-line"
            aria-label={t('options.take-back.named', { name: t('options.all') })}
            onClick={() => giveBack(all)}
          >
            {t('options.take-back')}
          </button>
        ) : (
          <button
            type="button"
            class="btn btn-line"
            aria-label={t('options.allow.named', { name: t('options.all') })}
            onClick={allowAll}
          >
            {t('options.allow')}
          </button>
        )}
      </div>
      <p>{t('options.all.how')}</p>
    </section>
  );
}

function LanguageChoice() {
  const { t } = useWords();
  return (
    <section class="block">
      <fieldset>
        <legend>
          <h2>{t('options.language')}</h2>
        </legend>
        {(['auto', 'ar', 'en'] as const).map((choice) => (
          <label key={choice} class="choice">
            <input
              class="radio"
              type="radio"
              name="language"
              value={choice}
              checked={choice === settings.value.language}
              onChange={() => chooseLanguage(choice)}
            />
            <bdi lang={choice === 'auto' ? undefined : choice}>{t(`menu.language.${choice}`)}</bdi>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
