import { Bookmark, Eye, ShieldCheck } from 'lucide-preact';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/words';
import { NEWS_SITES } from '../../lib/sites/news-sites';
import { BoundKeys } from '../shared/BoundKeys';

/** The first site for all Arabs on the list: somewhere to begin. */
const [FIRST_NEWS] = NEWS_SITES.XA[0];

/** The keys as they are bound, what may be relied on, and where to go from here. */
export function ReadyStep() {
  const { t } = useWords();
  return (
    <>
      <div class="ready">
        <dl class="keys">
          <BoundKeys />
        </dl>
        <Trust />
      </div>
      <p class="go">
        <a
          class="btn btn-main btn-lg"
          href={`https://${FIRST_NEWS}/`}
          target="_blank"
          rel="noreferrer"
        >
          {t('welcome.ready.news')}
        </a>
        <a class="btn btn-lg" href="/options.html">
          {t('welcome.ready.options')}
        </a>
        <a class="btn btn-lg" href="/library.html">
          {t('welcome.ready.library')}
        </a>
      </p>
    </>
  );
}

function Trust() {
  const { t, parts } = useWords();
  return (
    <ul class="trust">
      <li>
        <Icon of={ShieldCheck} />
        <span>
          {parts('welcome.trust.local', {
            how: <a href="/privacy.html">{t('welcome.trust.local.how')}</a>,
          })}
        </span>
      </li>
      <li>
        <Icon of={Bookmark} />
        <span>{t('welcome.trust.yours')}</span>
      </li>
      <li>
        <Icon of={Eye} />
        <span>{t('welcome.trust.page')}</span>
      </li>
    </ul>
  );
}
