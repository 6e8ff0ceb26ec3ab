import { X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Judgement } from '../lib/corrections/judgement';
import type { Writing } from '../lib/i18n/format';
import type { Language } from '../lib/i18n/language';
import { currentAttribution } from '../lib/snippets/current';
import { sourceName } from '../lib/snippets/names';
import { referenceText } from '../lib/snippets/reference';
import type { KeptClaim, PageDetails, Snippet } from '../lib/snippets/types';
import { CardActions, type CardNotice, Said } from './CardActions';
import { Act, AsWritten } from './CardParts';
import { Chain } from './Chain';
import { Changes } from './Changes';
import { ClaimBlock } from './Claim';
import { HandNote } from './correct/HandNote';
import { hostOf } from './host';
import { IconButton } from './IconButton';
import { KindBadge } from './KindBadge';
import { PageText } from './PageText';
import { Why } from './Why';
import { InLanguage, useWords } from './words';

/** What a card shows, and what it asks for. */
export interface CardProps {
  readonly snippet: Snippet;
  readonly page: PageDetails;
  readonly saved: boolean;
  /** Claims that were saved at its place, with what has changed in their words since. */
  readonly changed?: readonly KeptClaim[];
  /** The reader says that it is no attribution. */
  readonly dismissed?: boolean;
  readonly language: Language;
  /** How numbers and days are written. */
  readonly writing?: Writing;
  /** How marks look on the page, and so here. */
  readonly look?: { readonly intensity: string; readonly palette: string };
  /** The theme of what lies behind it; the reader's own where it is not given. */
  readonly theme?: 'light' | 'dark';
  /** Whether single letters do something while it has the focus. */
  readonly singleKeys?: boolean;
  /** What became of the last thing asked for; announced. */
  readonly notice?: CardNotice | null;
  readonly onSave: () => void;
  /** @param text the claim with its reference, for the clipboard */
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
  /** Asks for the form for corrections. */
  readonly onCorrect: () => void;
  readonly onJudge: (judgement: Judgement) => void;
  /** What was found is to stand again. */
  readonly onReset: () => void;
  /** Takes the last correction of it back; nothing where there is none. */
  readonly onUndo: () => void;
}

/** Single keys of the card by their place on the keyboard, whatever layout is on. */
const KEYS: Readonly<Record<string, 'save' | 'copy' | 'correct' | 'why' | 'undo'>> = {
  KeyS: 'save',
  KeyC: 'copy',
  KeyE: 'correct',
  KeyW: 'why',
  KeyZ: 'undo',
};

/**
 * Who said it, what the verb does to the claim, what sort of source it is, and why it is marked.
 * Needs the styles of `card-styles`; not modal; the one who shows it places it and gives the focus back.
 */
export function Card(props: CardProps) {
  return (
    <InLanguage language={props.language} {...(props.writing && { writing: props.writing })}>
      <CardBody {...props} />
    </InLanguage>
  );
}

function CardBody(props: CardProps) {
  const { snippet, page, saved, dismissed = false, singleKeys = true } = props;
  const words = useWords();
  const [whyOpen, setWhyOpen] = useState(false);
  const id = useId();

  const does = {
    save: () => !saved && !dismissed && props.onSave(),
    copy: () => props.onCopy(referenceText(snippet, page, words)),
    correct: props.onCorrect,
    why: () => setWhyOpen((open) => !open),
    undo: props.onUndo,
    close: props.onClose,
  };

  function onKeyDown(event: KeyboardEvent) {
    const wanted = event.key === 'Escape' ? 'close' : singleKeys && KEYS[event.code];
    if (!wanted || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    does[wanted]();
  }

  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={id}
      lang={words.language}
      dir={words.direction}
      data-theme={props.theme}
      data-marks={props.look?.intensity}
      data-palette={props.look?.palette}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="card-body">
        <Told {...props} titleId={id} whyOpen={whyOpen} onWhy={setWhyOpen} />
      </div>
      {dismissed ? (
        <Dismissed {...props} />
      ) : (
        <CardActions
          saved={saved}
          notice={props.notice ?? null}
          pageId={snippet.pageId}
          singleKeys={singleKeys}
          onSave={props.onSave}
          onCopy={does.copy}
          onCorrect={does.correct}
          onUndo={props.onUndo}
        />
      )}
    </section>
  );
}

/** All that is known of the attribution. */
function Told(
  props: CardProps & { titleId: string; whyOpen: boolean; onWhy: (open: boolean) => void },
) {
  const { snippet, page } = props;
  const { t } = useWords();
  const name = sourceName(snippet);
  const { kind } = currentAttribution(snippet);
  const { corrected } = snippet;
  const byHand = (isCorrected: boolean) => (isCorrected ? 'by-hand' : '');
  return (
    <>
      <div class="card-top">
        <span class={byHand(corrected.kind !== undefined)}>
          <KindBadge kind={kind} />
        </span>
        <IconButton of={X} label={t('action.close')} onClick={props.onClose} />
      </div>
      <h2 id={props.titleId}>
        <span class={byHand(corrected.source !== undefined)}>
          {name === null ? t('source.unstated') : <PageText text={name} />}
        </span>
      </h2>
      <AsWritten snippet={snippet} name={name} />
      <Act snippet={snippet} />
      <ClaimBlock snippet={snippet} />
      {snippet.words.relay.length > 0 && (
        <Chain
          outlet={page.outlet ?? hostOf(page.url)}
          relay={snippet.words.relay}
          source={name}
          kind={kind}
        />
      )}
      {props.changed?.map(({ snippet: { id }, changes }) => (
        <section key={id} class="since">
          <p>{t('card.changed')}</p>
          <Changes changes={changes} />
        </section>
      ))}
      <HandNote snippet={snippet} onReset={props.onReset} />
      <hr />
      <Why snippet={snippet} open={props.whyOpen} onToggle={props.onWhy} />
    </>
  );
}

/** That it is no attribution, and the way back. */
function Dismissed(props: CardProps) {
  const { t } = useWords();
  return (
    <footer role="none">
      <p class="grow" role="status">
        {t('correct.dismissed')}
      </p>
      <button
        type="button"
        class="btn btn-line"
        onClick={() => props.onJudge({ dismissed: false })}
      >
        {t('correct.bring-back')}
      </button>
      <Said notice={null} pageId={props.snippet.pageId} onUndo={props.onUndo} />
    </footer>
  );
}
