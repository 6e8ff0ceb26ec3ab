import { Archive, ChartColumn, Download, ListFilter, Upload } from 'lucide-preact';
import { Disclosure } from '../../components/Disclosure';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { LanguageMenu } from '../../components/LanguageMenu';
import { Logo } from '../../components/Logo';
import { SearchField } from '../../components/SearchField';
import { useWords } from '../../components/words';
import { chooseLanguage, settings } from '../shared/settings-state';
import { dialog, filtersOpen, picturesOn } from './dialog-state';
import { chooseFile } from './import-actions';
import { isBare, whole } from './index-state';
import { search, showShelf, view } from './view-state';

/** The sign, the search, and what can be done with the library as a whole. */
export function Header() {
  const { t } = useWords();
  const inTrash = view.value.shelf === 'trash';
  return (
    <header class="lib-top">
      <div class="row name">
        <Logo />
        <span class="lib-name">{t(inTrash ? 'library.trash' : 'library.title')}</span>
        {!isBare.value && (
          <IconButton
            of={ListFilter}
            label={t('library.filters')}
            class="only-narrow"
            expanded={filtersOpen.value}
            onClick={() => {
              filtersOpen.value = !filtersOpen.value;
            }}
          />
        )}
      </div>
      <search class="lib-search">
        <SearchField
          singleKeys={settings.value.singleKeys}
          value={view.value.query}
          placeholder={
            inTrash ? t('library.trash.search') : t('saved.search', { count: whole.value })
          }
          onChange={search}
        />
      </search>
      <div class="row acts">
        <button
          type="button"
          class="btn btn-icon"
          aria-label={t('library.pictures.show')}
          disabled={isBare.value}
          aria-pressed={picturesOn.value}
          onClick={() => {
            picturesOn.value = !picturesOn.value;
          }}
        >
          <Icon of={ChartColumn} />
        </button>
        <button type="button" class="btn" onClick={chooseFile}>
          <Icon of={Upload} />
          <span class="word">{t('library.import')}</span>
        </button>
        <button
          type="button"
          class="btn"
          disabled={isBare.value}
          onClick={() => {
            dialog.value = 'export';
          }}
        >
          <Icon of={Download} />
          <span class="word">{t('library.export')}</span>
        </button>
        <More inTrash={inTrash} />
        <LanguageMenu chosen={settings.value.language} onChoose={chooseLanguage} />
      </div>
    </header>
  );
}

function More({ inTrash }: { inTrash: boolean }) {
  const { t } = useWords();
  const open = (what: 'backups' | 'keys' | 'empty-trash', close: () => void) => () => {
    close();
    dialog.value = what;
  };
  return (
    <Disclosure class="btn btn-icon" button={<Icon of={Archive} />} label={t('library.more')}>
      {(close) => (
        <ul>
          <li>
            <button
              type="button"
              class="choice"
              onClick={() => {
                close();
                showShelf(inTrash ? 'saved' : 'trash');
              }}
            >
              {t(inTrash ? 'library.trash.back' : 'library.trash')}
            </button>
          </li>
          {inTrash && !isBare.value && (
            <li>
              <button type="button" class="choice" onClick={open('empty-trash', close)}>
                {t('library.trash.empty')}
              </button>
            </li>
          )}
          <li>
            <button type="button" class="choice" onClick={open('backups', close)}>
              {t('library.backups')}
            </button>
          </li>
          <li>
            <button type="button" class="choice" onClick={open('keys', close)}>
              {t('library.keys')}
            </button>
          </li>
        </ul>
      )}
    </Disclosure>
  );
}
