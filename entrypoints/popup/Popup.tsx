import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { LanguageMenu } from '../../components/LanguageMenu';
import { Logo } from '../../components/Logo';
import { Switch } from '../../components/Switch';
import { Tabs } from '../../components/Tabs';
import { Toast } from '../../components/Toast';
import { InLanguage, useWords } from '../../components/words';
import { languageOf } from '../../lib/settings/settings';
import { later } from '../shared/later';
import { items, marksOn, switchMarks } from '../shared/page-state';
import { chooseLanguage, settings } from '../shared/settings-state';
import { dismiss, toast, undoLast } from '../shared/toast-state';
import { PageTab } from './PageTab';

/** What is saved; the popup opens at the page. */
export const SavedTab = later(
  async () => (await import('./SavedTab')).SavedTab,
  <div class="pop-body" />,
);

const tab = signal<'page' | 'saved'>('page');

/** Z takes back what the toast speaks of, unless it is typed into a field, or the reader turned single keys off. */
function onKeyDown(event: KeyboardEvent): void {
  const isTyped = event.target instanceof HTMLInputElement && event.target.type === 'search';
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (event.code !== 'KeyZ' || !isPlain || isTyped || !settings.value.singleKeys) return;
  if (undoLast()) event.preventDefault();
}

/** The popup: the page that the reader looks at, and what is saved. */
export function Popup() {
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <div class="popup">
        <Header />
        {tab.value === 'page' ? <PageTab /> : <SavedTab />}
        <Toast message={toast.value} singleKeys={settings.value.singleKeys} onDone={dismiss} />
      </div>
    </InLanguage>
  );
}

function Header() {
  const { t } = useWords();
  return (
    <header class="pop-top">
      <h1 class="row">
        <Logo />
      </h1>
      <Tabs
        tabs={[
          { id: 'page', label: t('tabs.page'), count: items.value.length },
          { id: 'saved', label: t('tabs.saved') },
        ]}
        selected={tab.value}
        onSelect={(id) => {
          tab.value = id;
        }}
      />
      <span class="grow" />
      {marksOn.value !== null && (
        <Switch label={t('marks.switch')} on={marksOn.value} onChange={switchMarks} />
      )}
      <LanguageMenu chosen={settings.value.language} onChoose={chooseLanguage} />
    </header>
  );
}
