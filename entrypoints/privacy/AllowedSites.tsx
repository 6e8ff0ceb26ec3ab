import { atFirstClick } from '../../components/first-click';
import { Machine } from '../../components/PageText';
import { useWords } from '../../components/words';
import { giveBack, grants } from '../shared/sites-state';
import { days, forgetDays } from './days-state';

/** Every site that is allowed, with the day on which Isnad was last used there, and the way to take it back. */
export function AllowedSites() {
  const { t } = useWords();
  const { all, news, sites } = grants.value;
  const granted = [...sites, ...[...news.values()].flat()];
  return (
    <>
      {all.length > 0 && <p>{t('privacy.sites.all')}</p>}
      {all.length === 0 && granted.length === 0 && <p>{t('privacy.sites.none')}</p>}
      {granted.length > 0 && (
        <>
          {all.length === 0 && <p>{t('privacy.sites.how')}</p>}
          <table>
            <thead>
              <tr>
                <th scope="col">{t('privacy.sites.site')}</th>
                <th scope="col">{t('privacy.sites.day')}</th>
                <th>
                  <span class="sr">{t('options.take-back')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {granted.map(({ site, origins }) => (
                <tr key={site}>
                  <td>
                    <Machine text={site} />
                  </td>
                  <td>
                    <LastDay site={site} />
                  </td>
                  <td>
                    <button
                      type="button"
                      class="btn"
                      aria-label={t('options.take-back.named', { name: site })}
                      onClick={atFirstClick(() => giveBack(origins))}
                    >
                      {t('options.take-back')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p class="line">
        <a href="/options.html#where">{t('privacy.sites.change')}</a>
        {Object.keys(days.value).length > 0 && (
          <button type="button" class="btn btn-line" onClick={forgetDays}>
            {t('privacy.sites.clear')}
          </button>
        )}
      </p>
    </>
  );
}

function LastDay({ site }: { site: string }) {
  const { t, format } = useWords();
  const day = days.value[site];
  if (day === undefined) return <span class="faint">{t('privacy.sites.never')}</span>;
  return <time dateTime={day}>{format.day(`${day}T12:00:00`)}</time>;
}
