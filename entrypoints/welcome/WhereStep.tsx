import { useSignal } from '@preact/signals';
import { useWords } from '../../components/words';
import { WHERE, type Where, whereOf } from '../../lib/app/sites/choose';
import { COUNTRIES, NEWS_SITE_COUNT } from '../../lib/sites/news';
import { choose, grants, notice } from '../shared/sites-state';

/** Where Isnad may run: four choices, and the browser's own question. */
export function WhereStep() {
  const { t } = useWords();
  const chosen = useSignal<Where>(whereOf(grants.value));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void choose(chosen.value);
      }}
    >
      <fieldset class="where">
        <legend class="sr">{t('welcome.where.title')}</legend>
        {WHERE.map((where) => (
          <label key={where}>
            <input
              class="radio"
              type="radio"
              name="where"
              value={where}
              checked={where === chosen.value}
              onChange={() => {
                chosen.value = where;
              }}
            />
            <span>
              <b>{t(`welcome.where.${where}`)}</b> <Note where={where} />
            </span>
          </label>
        ))}
      </fieldset>
      <p class="go">
        <button type="submit" class="btn btn-main btn-lg">
          {t('welcome.where.accept')}
        </button>
        <span class="faint">{t('welcome.where.free')}</span>
      </p>
      <p class="said" role="status">
        {notice.value}
      </p>
    </form>
  );
}

function Note({ where }: { where: Where }) {
  const { t, parts } = useWords();
  if (where !== 'news') return <span>{t(`welcome.where.${where}.note`)}</span>;
  return (
    <span>
      {parts('welcome.where.news.note', {
        sites: <>{t('sites.count', { count: NEWS_SITE_COUNT })}</>,
        countries: <>{t('welcome.where.countries', { count: COUNTRIES.length - 1 })}</>,
        list: (
          <a href="/options.html#news" target="_blank" rel="noreferrer">
            {t('welcome.where.news.list')}
          </a>
        ),
      })}
    </span>
  );
}
