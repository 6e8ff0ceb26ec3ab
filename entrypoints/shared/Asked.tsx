import { AskHere } from '../../components/AskHere';
import { allowNewsSites, allowSite } from '../../lib/app/sites/allow';
import type { AskedPlace } from '../../lib/app/sites/current';
import { NEWS_SITE_COUNT } from '../../lib/sites/news';
import { readAllowed, readOnce } from './page-state';

/** Where Isnad may read, while it may not read here. */
export function Asked({ place, inPanel }: { place: AskedPlace; inPanel: boolean }) {
  const { tabId, site, isOff } = place;
  return (
    <AskHere
      site={site}
      isOff={isOff}
      newsSites={NEWS_SITE_COUNT}
      newsList="/options.html#news"
      onPage={() => readOnce(tabId, inPanel)}
      onSite={() => site !== null && readAllowed(allowSite(site))}
      onNews={() => readAllowed(allowNewsSites())}
    />
  );
}
