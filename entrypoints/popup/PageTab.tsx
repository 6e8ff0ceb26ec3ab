import { Bookmark, RotateCcw } from 'lucide-preact';
import { AskHere } from '../../components/AskHere';
import { EmptyState, NothingBecause, PrivacyPromise } from '../../components/EmptyState';
import { FilterChips } from '../../components/FilterChips';
import { hostOf } from '../../components/host';
import { Icon } from '../../components/Icon';
import { LibraryLink } from '../../components/LibraryLink';
import { SourceGroup } from '../../components/SourceGroup';
import { Strip } from '../../components/Strip';
import { SourceKinds, SummaryLine } from '../../components/SummaryLine';
import { useWords } from '../../components/words';
import { allowNewsSites, allowSite } from '../../lib/app/sites/allow';
import type { AskedPlace } from '../../lib/app/sites/current';
import { failureWords } from '../../lib/i18n/engine-words';
import { NEWS_SITE_COUNT } from '../../lib/sites/news';
import {
  characters,
  counts,
  filters,
  groups,
  items,
  jump,
  page,
  readAgain,
  readAllowed,
  readOnce,
  saveAll,
  saveOne,
  shown,
  summary,
} from './page-state';

/** What the page that the reader looks at says, and who says it. */
export function PageTab() {
  const found = items.value.length > 0;
  return (
    <>
      <div class="pop-body" role="tabpanel" id="panel-page" aria-labelledby="tab-page">
        {found ? <Found /> : <Without />}
      </div>
      {page.value.state !== 'busy' && page.value.state !== 'asked' && (
        <footer class="pop-foot">
          {found ? <SaveAll /> : <ReadAgain />}
          <span class="grow" />
          <LibraryLink />
        </footer>
      )}
    </>
  );
}

function Found() {
  const { t } = useWords();
  return (
    <>
      <div class="pop-sum">
        <SummaryLine summary={summary.value} />
        <Strip items={items.value} characters={characters.value} />
        <SourceKinds kinds={summary.value.kinds} />
      </div>
      <div class="pop-filter">
        <FilterChips
          counts={counts.value}
          all={items.value.length}
          pressed={filters.value}
          onChange={(pressed) => {
            filters.value = pressed;
          }}
        />
        <p class="sr" role="status">
          {filters.value.size > 0 && t('filter.shown', { count: shown.value.length })}
        </p>
      </div>
      <div class="pop-list">
        {groups.value.map(({ name, kind, items: said }) => (
          <SourceGroup
            key={name}
            name={name}
            kind={kind}
            items={said}
            onJump={jump}
            onSave={saveOne}
          />
        ))}
      </div>
    </>
  );
}

/** Why there is nothing to show. */
function Without() {
  const words = useWords();
  const { t } = words;
  if (page.value.state === 'busy') return <EmptyState text={t('busy.reading')} />;
  if (page.value.state === 'asked') return <Asked place={page.value.place} />;
  if (page.value.state === 'failed')
    return (
      <EmptyState title={t('nothing.unreadable')} text={failureWords(words, page.value.code)}>
        <PrivacyPromise />
      </EmptyState>
    );
  const { reading } = page.value.current;
  return (
    <NothingBecause
      why={reading.nothing ?? 'no-attribution'}
      host={hostOf(reading.page.url)}
      words={reading.words}
      paragraphs={reading.paragraphs.length}
    />
  );
}

/** Where Isnad may read, while it may not read here. */
function Asked({ place }: { place: AskedPlace }) {
  const { tabId, site, isOff } = place;
  return (
    <AskHere
      site={site}
      isOff={isOff}
      newsSites={NEWS_SITE_COUNT}
      newsList="/options.html#news"
      onPage={() => readOnce(tabId)}
      onSite={() => site !== null && readAllowed(allowSite(site))}
      onNews={() => readAllowed(allowNewsSites())}
    />
  );
}

function SaveAll() {
  const { t } = useWords();
  const all = items.value.every(({ saved }) => saved);
  return (
    <button type="button" class="btn" disabled={all} onClick={saveAll}>
      <Icon of={Bookmark} full={all} />
      {t(all ? 'action.all-saved' : 'action.save-all')}
    </button>
  );
}

function ReadAgain() {
  const { t } = useWords();
  return (
    <button type="button" class="btn" onClick={readAgain}>
      <Icon of={RotateCcw} points />
      {t('action.read-again')}
    </button>
  );
}
