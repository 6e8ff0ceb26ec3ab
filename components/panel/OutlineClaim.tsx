import { ArrowRight, Bookmark, Copy, Info, PencilLine } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { currentAttribution } from '../../lib/snippets/current';
import { sourceName } from '../../lib/snippets/names';
import type { RowItem } from '../AttributionRow';
import { ClippedClaim } from '../Claim';
import { familyClass } from '../family-class';
import { Icon } from '../Icon';
import { KindShape } from '../KindBadge';
import { PageText } from '../PageText';
import { Why } from '../Why';
import { useWords } from '../words';

/** What can be done with a claim of the panel. */
export interface ClaimActions {
  readonly onSelect: (id: string) => void;
  /** @param byKeys whether it was pressed by a key */
  readonly onOpen: (id: string, byKeys: boolean) => void;
  readonly onSave: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onCorrect: (id: string, byKeys: boolean) => void;
  readonly onWhy: (open: boolean) => void;
}

/** A button that is pressed by a key is clicked no times by the pointer. */
const isByKeys = ({ detail }: MouseEvent) => detail === 0;

/** One claim of the panel: who, the verb and the claim; the one that is current has its chain and what can be done too. */
export function OutlineClaim(props: {
  item: RowItem;
  outlet: string;
  /** The same source as that of the claim above it is not written again. */
  showsWho: boolean;
  isCurrent: boolean;
  whyOpen: boolean;
  actions: ClaimActions;
  children?: ComponentChildren;
}) {
  const { item, isCurrent, actions } = props;
  const { snippet } = item;
  return (
    <li
      class={`one ${isCurrent ? 'now' : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      data-id={snippet.id}
    >
      <div class={`rail ${familyClass(snippet)}`}>
        <button
          type="button"
          class="jump"
          onFocus={() => actions.onSelect(snippet.id)}
          onClick={(event) => actions.onOpen(snippet.id, isByKeys(event))}
        >
          <Who {...props} />
          <span class={`what clip ${snippet.corrected.content ? 'by-hand' : ''}`}>
            <ClippedClaim snippet={snippet} />
          </span>
        </button>
        {isCurrent && <Current {...props} />}
        {props.children}
      </div>
    </li>
  );
}

function Who({ item, showsWho }: { item: RowItem; showsWho: boolean }) {
  const { t, language } = useWords();
  const { snippet } = item;
  const name = sourceName(snippet);
  const isWritten = snippet.words.source.length > 0;
  return (
    <span class={showsWho ? 'who' : 'sr'}>
      <KindShape kind={currentAttribution(snippet).kind} named />{' '}
      {name === null ? (
        <bdi class="strong" lang={language}>
          {t('source.unstated')}
        </bdi>
      ) : (
        <PageText
          text={name}
          class={snippet.corrected.source ? 'by-hand strong' : isWritten ? 'strong' : 'quiet'}
        />
      )}{' '}
    </span>
  );
}

/** Through whom it came, and what can be done with it. */
function Current(props: {
  item: RowItem;
  outlet: string;
  whyOpen: boolean;
  actions: ClaimActions;
}) {
  const { t, language, direction } = useWords();
  const { item, actions } = props;
  const { snippet, saved } = item;
  const { id, words } = snippet;
  const chain = [props.outlet, ...words.relay, sourceName(snippet) ?? t('source.unstated')];
  return (
    <div lang={language} dir={direction}>
      {words.relay.length > 0 && (
        <p class="via" dir="rtl">
          <span>{t('panel.chain')}</span>{' '}
          {chain.map((name, at) => (
            <Fragment key={`${at}:${name}`}>
              {at > 0 && <Icon of={ArrowRight} points />} <PageText text={name} />{' '}
            </Fragment>
          ))}
        </p>
      )}
      <p class="acts">
        <button
          type="button"
          class="btn"
          aria-pressed={saved}
          aria-keyshortcuts="S"
          onClick={() => actions.onSave(id)}
        >
          <Icon of={Bookmark} full={saved} /> {t(saved ? 'action.saved' : 'action.save')}
        </button>
        <button
          type="button"
          class="btn"
          aria-keyshortcuts="C"
          title={t('action.copy.how')}
          onClick={() => actions.onCopy(id)}
        >
          <Icon of={Copy} /> {t('panel.copy')}
        </button>
        <button
          type="button"
          class="btn"
          aria-keyshortcuts="E"
          onClick={(event) => actions.onCorrect(id, isByKeys(event))}
        >
          <Icon of={PencilLine} /> {t('action.correct')}
        </button>
        <button
          type="button"
          class="btn"
          aria-keyshortcuts="W"
          aria-expanded={props.whyOpen}
          onClick={() => actions.onWhy(!props.whyOpen)}
        >
          <Icon of={Info} /> {t('panel.why')}
        </button>
      </p>
      {props.whyOpen && <Why snippet={snippet} open onToggle={actions.onWhy} />}
    </div>
  );
}
