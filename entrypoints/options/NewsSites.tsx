import { Machine } from '../../components/PageText';
import { useWords } from '../../components/words';
import { countryNames } from '../../lib/i18n/countries';
import type { Translator } from '../../lib/i18n/translator';
import { COUNTRIES, type Country, NEWS_SITE_COUNT, newsSitesOf } from '../../lib/sites/news';
import { allowNews, giveBack, grants } from '../shared/sites-state';

/** The Arabic news sites by country: read the list, allow all or one country, take back. */
export function NewsSites() {
  const words = useWords();
  const { t } = words;
  const granted = [...grants.value.news.values()].flat();
  const missing = missingOf(COUNTRIES).length;
  return (
    <section class="block" id="news" aria-labelledby="news-title">
      <div class="line">
        <h3 id="news-title">{t('options.news')}</h3>
        <span class="faint">
          {t('options.news.granted', {
            granted: NEWS_SITE_COUNT - missing,
            total: NEWS_SITE_COUNT,
          })}
        </span>
        {missing > 0 && (
          <button type="button" class="btn btn-main" onClick={() => allowNews()}>
            {t('options.allow.all')}
          </button>
        )}
        {granted.length > 0 && (
          <button
            type="button"
            class="btn btn-line"
            onClick={() => giveBack(granted.flatMap(({ origins }) => origins))}
          >
            {t('options.take-back.all')}
          </button>
        )}
      </div>
      <p>{t('options.news.how')}</p>
      <div>
        {namedInOrder(words).map(([country, name]) => (
          <OneCountry key={country} country={country} name={name} />
        ))}
      </div>
    </section>
  );
}

/** The sites of some countries that are granted neither with the list nor by themselves. */
function missingOf(countries: readonly Country[]): readonly string[] {
  const { news, sites } = grants.value;
  const granted = new Set([...sites, ...[...news.values()].flat()].map(({ site }) => site));
  return countries.flatMap((country) =>
    newsSitesOf(country)
      .map(({ host }) => host)
      .filter((host) => !granted.has(host)),
  );
}

/** The countries with their names, the sites for all Arabs first, as nobody's, then by name. */
function namedInOrder({
  t,
  language,
  format,
}: Translator): readonly (readonly [Country, string])[] {
  const nameOf = countryNames(format.locale);
  const { compare } = new Intl.Collator(language);
  const rest = COUNTRIES.filter((country) => country !== 'XA').map(
    (country) => [country, nameOf(country)] as const,
  );
  return [['XA', t('options.country.all-arabs')], ...rest.sort(([, a], [, b]) => compare(a, b))];
}

function OneCountry({ country, name }: { country: Country; name: string }) {
  const { t } = useWords();
  const sites = newsSitesOf(country);
  const granted = grants.value.news.get(country) ?? [];
  const missing = missingOf([country]);
  return (
    <div class="line">
      <details class="grow">
        <summary>
          {name} <span class="faint">{t('sites.count', { count: sites.length })}</span>{' '}
          {missing.length < sites.length && (
            <span class="strong">
              {missing.length === 0
                ? t('options.given')
                : t('options.news.granted', {
                    granted: sites.length - missing.length,
                    total: sites.length,
                  })}
            </span>
          )}
        </summary>
        <ul class="names">
          {sites.map(({ host, path, names }) => (
            <li key={host + path}>
              <bdi lang="ar" dir="rtl">
                {names.ar}
              </bdi>{' '}
              <Machine text={host + path} class="faint small" />
            </li>
          ))}
        </ul>
      </details>
      {granted.length > 0 && (
        <button
          type="button"
          class="btn"
          aria-label={t('options.take-back.named', { name })}
          onClick={() => giveBack(granted.flatMap(({ origins }) => origins))}
        >
          {t('options.take-back')}
        </button>
      )}
      {missing.length > 0 && (
        <button
          type="button"
          class="btn"
          aria-label={t('options.allow.named', { name })}
          onClick={() => allowNews([country])}
        >
          {t('options.allow')}
        </button>
      )}
    </div>
  );
}
