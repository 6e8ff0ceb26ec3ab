import { Download } from 'lucide-preact';
import { useLayoutEffect } from 'preact/hooks';
import { FilterChips } from '../../components/FilterChips';
import { Findings } from '../../components/Findings';
import { hostOf } from '../../components/host';
import { Icon } from '../../components/Icon';
import { KeptList } from '../../components/KeptList';
import { PageText } from '../../components/PageText';
import { DismissedList } from '../../components/panel/DismissedList';
import { BySource, Outline } from '../../components/panel/Outline';
import { PanelKeys } from '../../components/panel/PanelKeys';
import { PanelTools } from '../../components/panel/PanelTools';
import { Strip } from '../../components/Strip';
import { Toast } from '../../components/Toast';
import { InLanguage, useWords } from '../../components/words';
import { languageOf } from '../../lib/settings/settings';
import { NothingHere } from '../shared/NothingHere';
import {
  bringBack,
  characters,
  counts,
  dismissed,
  exportGold,
  filters,
  findings,
  groups,
  items,
  jump,
  kept,
  page,
  shown,
  summary,
} from '../shared/page-state';
import { settings } from '../shared/settings-state';
import { dismiss, toast } from '../shared/toast-state';
import { onKeyDown } from './keys';
import {
  copy,
  correct,
  current,
  filtering,
  keysOpen,
  openOnPage,
  order,
  outline,
  save,
  select,
  step,
  whyOpen,
} from './panel-state';

/** The panel beside the pages: all claims of the one in front, in reading order or by source. */
export function Panel() {
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <InLanguage language={languageOf(settings.value)} writing={settings.value}>
      <div class="panel">
        {items.value.length > 0 ? <Found /> : <Without />}
        <Toast message={toast.value} singleKeys={settings.value.singleKeys} onDone={dismiss} />
      </div>
    </InLanguage>
  );
}

function Without() {
  return (
    <>
      <NothingHere inPanel />
      <div class="pan-rest">
        <KeptList kept={kept.value} />
        <DismissedList items={dismissed.value} onBringBack={bringBack} />
      </div>
    </>
  );
}

function Found() {
  return (
    <>
      <Top />
      <div class="pan-scroll">
        <List />
        <KeptList kept={kept.value} />
        <DismissedList items={dismissed.value} onBringBack={bringBack} />
      </div>
      <Foot />
      {keysOpen.value && (
        <PanelKeys
          onClose={() => {
            keysOpen.value = false;
          }}
        />
      )}
    </>
  );
}

function Top() {
  const { t } = useWords();
  const title = page.value.state === 'read' ? page.value.current.reading.page.title : null;
  return (
    <header class="pan-top">
      <h1 class="clip" dir="rtl">
        {title === null ? t('panel.title') : <PageText text={title} />}
      </h1>
      <Sum />
      <Strip items={items.value} characters={characters.value} current={current.value} />
      <Findings found={findings.value} onJump={jump} />
      {(filtering.value || filters.value.size > 0) && (
        <FilterChips
          counts={counts.value}
          all={items.value.length}
          pressed={filters.value}
          onChange={(pressed) => {
            filters.value = pressed;
          }}
        />
      )}
      <PanelTools
        order={order.value}
        filtering={filtering.value}
        onOrder={(chosen) => {
          order.value = chosen;
        }}
        onFiltering={(on) => {
          filtering.value = on;
          if (!on) filters.value = new Set();
        }}
        onStep={step}
      />
    </header>
  );
}

/** How many claims from how many sources; announced once, and again when it has changed. */
function Sum() {
  const { t, parts, format } = useWords();
  const bold = (text: string) => <b>{text}</b>;
  const claims = bold(t('group.count', { count: items.value.length }));
  const { sources, share } = summary.value;
  if (filters.value.size > 0)
    return (
      <p class="sum" role="status">
        {parts('panel.filtered', {
          shown: bold(t('group.count', { count: shown.value.length })),
          all: <span>{format.number(items.value.length)}</span>,
        })}
      </p>
    );
  return (
    <p class="sum" role="status">
      {sources === 0
        ? parts('panel.sum.nameless', { claims, share: bold(format.percent(share)) })
        : parts('panel.sum', {
            claims,
            sources: bold(t('summary.sources', { count: sources })),
            share: bold(format.percent(share)),
          })}
    </p>
  );
}

const actions = {
  onSelect: select,
  onOpen: (id: string, byKeys: boolean) => void openOnPage(id, byKeys),
  onSave: save,
  onCopy: (id: string) => void copy(id),
  onCorrect: correct,
  onWhy(open: boolean) {
    whyOpen.value = open;
  },
};

function List() {
  const outlet = page.value.state === 'read' ? outletOf(page.value.current.reading.page) : '';
  const same = { outlet, current: current.value, whyOpen: whyOpen.value, actions };
  return order.value === 'in-order' ? (
    <Outline paragraphs={outline.value} showsOwnVoice={filters.value.size === 0} {...same} />
  ) : (
    <BySource groups={groups.value} {...same} />
  );
}

const outletOf = ({ outlet, url }: { outlet: string | null; url: string }) => outlet ?? hostOf(url);

function Foot() {
  const { t } = useWords();
  const hints = [
    ['J', 'panel.next'],
    ['K', 'panel.previous'],
    ['S', 'action.save'],
  ] as const;
  return (
    <footer class="pan-foot">
      {settings.value.singleKeys &&
        hints.map(([key, name]) => (
          <span key={key} class="hint" aria-hidden="true">
            <kbd class="key">{key}</kbd> {t(name)}
          </span>
        ))}
      <span class="grow" />
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('panel.gold')}
        title={t('panel.gold')}
        onClick={exportGold}
      >
        <Icon of={Download} />
      </button>
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('keys.title')}
        aria-keyshortcuts="?"
        onClick={() => {
          keysOpen.value = true;
        }}
      >
        ?
      </button>
    </footer>
  );
}
