import { EmptyState, PrivacyPromise } from './EmptyState';
import { Machine } from './PageText';
import { useWords } from './words';

/** What the question is about, and what is done with its answers. */
export interface AskHereProps {
  /** Host of the page; null where the extension may not see it. */
  readonly site: string | null;
  /** Whether the reader has turned the site off. */
  readonly isOff: boolean;
  /** How many sites the news list has. */
  readonly newsSites: number;
  /** Where the list can be read. */
  readonly newsList: string;
  readonly onPage: () => void;
  readonly onSite: () => void;
  readonly onNews: () => void;
}

/** The page is not read before the reader says where Isnad may read: this page once, this site, or the news sites. */
export function AskHere(props: AskHereProps) {
  const { t, parts } = useWords();
  const { site, isOff } = props;
  const host = site !== null && <Machine text={site} class="strong" />;
  const text =
    site === null ? t('ask.text.here') : parts(isOff ? 'ask.off.text' : 'ask.text', { site: host });
  return (
    <EmptyState title={t(isOff ? 'ask.off.title' : 'ask.title')} text={text}>
      <div class="offers">
        <Offer main text={t('ask.page')} note={t('ask.page.note')} onClick={props.onPage} />
        {site !== null && (
          <Offer text={t('ask.site')} note={t('ask.site.note')} onClick={props.onSite} />
        )}
        {!isOff && (
          <Offer
            text={t('ask.news')}
            note={t('sites.count', { count: props.newsSites })}
            onClick={props.onNews}
          />
        )}
      </div>
      {site === null && <p class="small">{t('ask.no-site')}</p>}
      <p class="small">
        <a href={props.newsList} target="_blank" rel="noreferrer">
          {t('ask.which')}
        </a>
      </p>
      <PrivacyPromise />
    </EmptyState>
  );
}

function Offer(props: { main?: boolean; text: string; note: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class={`btn ${props.main ? 'btn-main' : 'btn-line'}`}
      onClick={props.onClick}
    >
      {props.text} <small>{props.note}</small>
    </button>
  );
}
