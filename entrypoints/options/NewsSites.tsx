import { Machine, PageText } from '../../components/PageText';
import { useWords } from '../../components/words';
import {
  COUNTRIES,
  type Country,
  NEWS_SITE_COUNT,
  newsOrigins,
  newsSitesOf,
} from '../../lib/sites/news';
import { allowNews, giveBack, grants } from './sites-state';

/** The Arabic news sites by country: read the list, allow all or one country, take back. */
export function NewsSites() {
  const { t } = useWords();
  const granted = [...grants.value.news.values()].flat();
  const sites = new Set(granted.map(({ site }) => site));
  return (
    <section class="block" id="news" aria-labelledby="news-title">
      <div class="line">
        <h3 id="news-title">{t('options.news')}</h3>
        <span class="faint">
          {t('options.news.granted', { granted: sites.size, total: NEWS_SITE_COUNT })}
        </span>
        {sites.size < NEWS_SITE_COUNT && (
          <button type="button" class="btn btn-main" onClick={() => allowNews()}>
            {t('options.allow.all')}
          </button>
        )}
        {sites.size > 0 && (
          <button
            type="button"
            class="btn btn-line"
            onClick={() => giveBack(granted.map(({ origin }) => origin))}
          >
            {t('options.take-back.all')}
          </button>
        )}
      </div>
      <p>{t('options.news.how')}</p>
      <div>
        {COUNTRIES.map((country) => (
          <OneCountry key={country} country={country} />
        ))}
      </div>
    </section>
  );
}

function OneCountry({ country }: { country: Country }) {
  const { t, format } = useWords();
  const sites = newsSitesOf(country);
  const granted = grants.value.news.get(country) ?? [];
  const name = country === 'XA' ? t('options.country.all-arabs') : format.country(country);
  const isWhole = granted.length >= newsOrigins([country]).length;
  return (
    <div class="line">
      <details class="grow">
        <summary>
          {name} <span class="faint">{t('sites.count', { count: sites.length })}</span>{' '}
          {granted.length > 0 && <span class="strong">{t('options.given')}</span>}
        </summary>
        <ul class="names">
          {sites.map(({ host, path, names }) => (
            <li key={host + path}>
              <PageText text={names.ar} /> <Machine text={host + path} class="faint small" />
            </li>
          ))}
        </ul>
      </details>
      {isWhole ? (
        <button
          type="button"
          class="btn"
          aria-label={t('options.take-back.named', { name })}
          onClick={() => giveBack(granted.map(({ origin }) => origin))}
        >
          {t('options.take-back')}
        </button>
      ) : (
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
