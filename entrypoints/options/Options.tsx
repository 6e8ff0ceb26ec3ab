import { Logo } from '../../components/Logo';
import { Toast } from '../../components/Toast';
import { WorkDialog } from '../../components/WorkDialog';
import { InLanguage, useWords } from '../../components/words';
import { languageOf } from '../../lib/settings/settings';
import { settings } from '../shared/settings-state';
import { allowAll, giveBack, grants, notice } from '../shared/sites-state';
import { dismiss, toast } from '../shared/toast-state';
import { work } from '../shared/work-state';
import { DataPart } from './DataPart';
import { FilePart } from './FilePart';
import { KeysPart } from './KeysPart';
import { LookPart } from './LookPart';
import { MarkedPart } from './MarkedPart';
import { NewsSites } from './NewsSites';
import { OwnPart } from './OwnPart';
import { OffSites, OwnSites } from './SiteLists';
import { WritingPart } from './WritingPart';

/** The parts of the page by the anchors of their headings, in order. */
const PARTS = [
  ['where', 'options.where'],
  ['marked', 'options.marked'],
  ['look', 'options.look'],
  ['writing', 'options.writing'],
  ['keys', 'options.keys'],
  ['own-words', 'options.words'],
  ['data', 'options.data'],
  ['file', 'options.file'],
] as const;

/** What the reader may choose. */
export function Options() {
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <Page />
    </InLanguage>
  );
}

function Page() {
  const { t } = useWords();
  return (
    <div class="options">
      <header>
        <Logo />
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.elsewhere')} class="row">
          <a href="/welcome.html">{t('options.welcome')}</a>
          <a href="/privacy.html">{t('privacy.title')}</a>
          <a href="/library.html">{t('library.title')}</a>
        </nav>
      </header>
      <nav aria-label={t('options.parts')} class="parts">
        {PARTS.map(([id, key]) => (
          <a key={id} href={`#${id}`}>
            {t(key)}
          </a>
        ))}
      </nav>
      <section aria-labelledby="where">
        <h2 id="where">{t('options.where')}</h2>
        <p>{t('options.where.how')}</p>
        <NewsSites />
        <OwnSites />
        <AllSites />
        <OffSites />
      </section>
      <MarkedPart />
      <LookPart />
      <WritingPart />
      <KeysPart />
      <OwnPart />
      <DataPart />
      <FilePart />
      <p class="notice" role="status">
        {notice.value}
      </p>
      {work.value && <WorkDialog {...work.value} onCancel={work.value.cancel} />}
      <Toast message={toast.value} singleKeys={false} onDone={dismiss} />
    </div>
  );
}

function AllSites() {
  const { t } = useWords();
  const { all } = grants.value;
  return (
    <section class="block" aria-labelledby="all">
      <div class="line">
        <h3 id="all">{t('options.all')}</h3>
        {all.length > 0 && <span class="faint">{t('options.given')}</span>}
        {all.length > 0 ? (
          <button
            type="button"
            class="btn btn-line"
            aria-label={t('options.take-back.named', { name: t('options.all') })}
            onClick={() => giveBack(all)}
          >
            {t('options.take-back')}
          </button>
        ) : (
          <button
            type="button"
            class="btn btn-line"
            aria-label={t('options.allow.named', { name: t('options.all') })}
            onClick={allowAll}
          >
            {t('options.allow')}
          </button>
        )}
      </div>
      <p>{t('options.all.how')}</p>
    </section>
  );
}
