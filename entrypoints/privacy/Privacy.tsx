import type { ComponentChildren } from 'preact';
import { Logo } from '../../components/Logo';
import { Machine } from '../../components/PageText';
import { InLanguage, useWords } from '../../components/words';
import { ownPermissions } from '../../lib/app/permissions';
import { languageOf } from '../../lib/settings/settings';
import { settings } from '../shared/settings-state';
import { notice } from '../shared/sites-state';
import { AllowedSites } from './AllowedSites';

/** What leaves the machine (nothing), how to check it, what is kept, and what each permission is for. */
export function Privacy() {
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <Page />
    </InLanguage>
  );
}

function Page() {
  const { t, parts } = useWords();
  return (
    <div class="options privacy">
      <header>
        <Logo />
        <h1>{t('privacy.title')}</h1>
      </header>
      <p class="lead">{t('privacy.lead')}</p>
      <Part id="check" title="privacy.check">
        <ul class="points">
          <li>
            {parts('privacy.check.policy', {
              rule: (
                <code>
                  <Machine text="connect-src 'none'" />
                </code>
              ),
              file: (
                <code>
                  <Machine text="manifest.json" />
                </code>
              ),
            })}
          </li>
          <li>{t('privacy.check.network')}</li>
          <li>{t('privacy.check.offline')}</li>
          <li>{t('privacy.check.source')}</li>
        </ul>
      </Part>
      <Part id="kept" title="privacy.kept">
        <ul class="points">
          <li>{t('privacy.kept.library')}</li>
          <li>{t('privacy.kept.settings')}</li>
          <li>{t('privacy.kept.private')}</li>
          <li>{t('privacy.kept.gone')}</li>
        </ul>
      </Part>
      <Part id="permissions" title="privacy.permissions">
        <p>{t('privacy.permissions.how')}</p>
        <dl>
          {ownPermissions().map((name) => (
            <>
              <dt>
                <code>
                  <Machine text={name} />
                </code>
              </dt>
              <dd>{t(`permission.${name}`)}</dd>
            </>
          ))}
        </dl>
        <p>{t('privacy.permissions.sites')}</p>
      </Part>
      <Part id="sites" title="privacy.sites">
        <AllowedSites />
      </Part>
      <p class="notice" role="status">
        {notice.value}
      </p>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: 'privacy.check' | 'privacy.kept' | 'privacy.permissions' | 'privacy.sites';
  readonly children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  const { t } = useWords();
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}
