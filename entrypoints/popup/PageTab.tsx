import { Bookmark, PanelRight, RotateCcw } from 'lucide-preact';
import { FilterChips } from '../../components/FilterChips';
import { Findings } from '../../components/Findings';
import { Icon } from '../../components/Icon';
import { KeptList } from '../../components/KeptList';
import { LibraryLink } from '../../components/LibraryLink';
import { DismissedList } from '../../components/panel/DismissedList';
import { SourceGroup } from '../../components/SourceGroup';
import { Strip } from '../../components/Strip';
import { SourceKinds, SummaryLine } from '../../components/SummaryLine';
import { useWords } from '../../components/words';
import { NothingHere } from '../shared/NothingHere';
import {
  bringBack,
  characters,
  counts,
  dismissed,
  filters,
  findings,
  groups,
  items,
  jump,
  kept,
  page,
  readAgain,
  saveAll,
  saveOne,
  shown,
  summary,
} from '../shared/page-state';
import { openPanel } from '../shared/panel-opening';
import { sayFailure } from '../shared/toast-state';

/** What the page that the reader looks at says, and who says it. */
export function PageTab() {
  const found = items.value.length > 0;
  return (
    <>
      <div class="pop-body" role="tabpanel" id="panel-page" aria-labelledby="tab-page">
        {found ? <Found /> : <NothingHere />}
        {!found && (
          <div class="pop-rest" tabIndex={-1}>
            <KeptList kept={kept.value} />
            <DismissedList items={dismissed.value} onBringBack={bringBack} />
          </div>
        )}
      </div>
      {page.value.state !== 'busy' && page.value.state !== 'asked' && (
        <footer class="pop-foot">
          {found ? <SaveAll /> : <ReadAgain />}
          <OpenPanel />
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
        <Findings found={findings.value} onJump={jump} />
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
      <div class="pop-list" tabIndex={-1}>
        <KeptList kept={kept.value} />
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
        <DismissedList items={dismissed.value} onBringBack={bringBack} />
      </div>
    </>
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

/** Opens the panel beside the page; the popup goes with that by itself or is closed. */
function OpenPanel() {
  const { t } = useWords();
  const open = openPanel.value;
  return (
    <button
      type="button"
      class="btn"
      onClick={() =>
        void open?.().then(
          () => close(),
          () => sayFailure('no-panel'),
        )
      }
    >
      <Icon of={PanelRight} points />
      {t('panel.open')}
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
