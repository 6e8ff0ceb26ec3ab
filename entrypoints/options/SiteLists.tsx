import { useId, useState } from 'preact/hooks';
import { atFirstClick } from '../../components/first-click';
import { Machine } from '../../components/PageText';
import { useWords } from '../../components/words';
import { typedSite } from '../../lib/sites/pattern';
import { settings } from '../shared/settings-state';
import { allowOne, giveBack, grants, keepOff, letOn } from '../shared/sites-state';

/** The sites that were allowed by themselves. */
export function OwnSites() {
  const { t } = useWords();
  const { sites } = grants.value;
  return (
    <section class="block" id="own" aria-labelledby="own-title">
      <h3 id="own-title">{t('options.own')}</h3>
      {sites.length === 0 && <p>{t('options.own.none')}</p>}
      <ul>
        {sites.map(({ site, origins }) => (
          <li key={site} class="line">
            <Machine text={site} />
            <button
              type="button"
              class="btn"
              aria-label={t('options.take-back.named', { name: site })}
              onClick={atFirstClick(() => giveBack(origins))}
            >
              {t('options.take-back')}
            </button>
          </li>
        ))}
      </ul>
      <SiteField label={t('options.own.add')} onSite={allowOne} />
    </section>
  );
}

/** The sites that stay off. */
export function OffSites() {
  const { t } = useWords();
  const { offSites } = settings.value;
  return (
    <section class="block" id="off" aria-labelledby="off-title">
      <h3 id="off-title">{t('options.off')}</h3>
      {offSites.length === 0 && <p>{t('options.off.none')}</p>}
      <ul>
        {offSites.map((site) => (
          <li key={site} class="line">
            <Machine text={site} />
            <button
              type="button"
              class="btn"
              aria-label={t('options.turn-on.named', { name: site })}
              onClick={atFirstClick(() => letOn(site))}
            >
              {t('options.turn-on')}
            </button>
          </li>
        ))}
      </ul>
      <SiteField label={t('options.off.add')} onSite={keepOff} />
    </section>
  );
}

/** Takes a site by its host or address; says so where it is none. */
function SiteField(props: { label: string; onSite: (site: string) => unknown }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const id = useId();

  function onSubmit(event: Event) {
    event.preventDefault();
    const site = typedSite(typed);
    setBad(site === null);
    if (site === null) return;
    props.onSite(site);
    setTyped('');
  }

  return (
    <form onSubmit={onSubmit}>
      <label class="field">
        <span class="sr">
          {props.label}: {t('options.site')}
        </span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={isBad}
          aria-describedby={isBad ? id : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn btn-line">
        {props.label}
      </button>
      {isBad && (
        <p id={id} class="bad" role="alert">
          {t('options.site.bad')}
        </p>
      )}
    </form>
  );
}
