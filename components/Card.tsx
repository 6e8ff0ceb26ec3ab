import { X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../lib/i18n/language';
import { familyOf } from '../lib/snippets/display';
import { plainText, sourceName } from '../lib/snippets/names';
import { referenceText } from '../lib/snippets/reference';
import type { PageDetails, Snippet } from '../lib/snippets/types';
import { CardActions, type CardNotice } from './CardActions';
import { Chain } from './Chain';
import { ClaimBlock, CueToken } from './Claim';
import { hostOf } from './host';
import { Icon } from './Icon';
import { KindBadge } from './KindBadge';
import { PageText } from './PageText';
import { Why } from './Why';
import { InLanguage, useWords } from './words';

/** What a card shows, and what it asks for. */
export interface CardProps {
  readonly snippet: Snippet;
  readonly page: PageDetails;
  readonly saved: boolean;
  readonly language: Language;
  /** The theme of what lies behind it; the reader's own where it is not given. */
  readonly theme?: 'light' | 'dark';
  /** What became of the last thing asked for; announced. */
  readonly notice?: CardNotice | null;
  readonly onSave: () => void;
  /** @param text the claim with its reference, for the clipboard */
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** Single keys of the card by their place on the keyboard, whatever layout is on. */
const KEYS: Readonly<Record<string, 'save' | 'copy' | 'why' | 'close'>> = {
  KeyS: 'save',
  KeyC: 'copy',
  KeyW: 'why',
  Escape: 'close',
};

/**
 * Who said it, what the verb does to the claim, what sort of source it is, and why it is marked.
 * Needs the styles of `card-styles`; not modal; the one who shows it places it and gives the focus back.
 */
export function Card(props: CardProps) {
  return (
    <InLanguage language={props.language}>
      <CardBody {...props} />
    </InLanguage>
  );
}

function CardBody(props: CardProps) {
  const { snippet, page, saved } = props;
  const words = useWords();
  const [whyOpen, setWhyOpen] = useState(false);
  const id = useId();
  const name = sourceName(snippet);
  const { kind } = snippet.attribution;

  const does = {
    save: () => !saved && props.onSave(),
    copy: () => props.onCopy(referenceText(snippet, page, words)),
    why: () => setWhyOpen((open) => !open),
    close: props.onClose,
  };

  function onKeyDown(event: KeyboardEvent) {
    const wanted = KEYS[event.code];
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
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="card-top">
        <KindBadge kind={kind} />
        <button
          type="button"
          class="btn btn-icon"
          aria-label={words.t('action.close')}
          onClick={does.close}
        >
          <Icon of={X} />
        </button>
      </div>
      <h2 id={id}>{name === null ? words.t('source.unstated') : <PageText text={name} />}</h2>
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
      <hr />
      <Why snippet={snippet} open={whyOpen} onToggle={setWhyOpen} />
      <hr />
      <CardActions
        saved={saved}
        notice={props.notice ?? null}
        onSave={props.onSave}
        onCopy={does.copy}
      />
    </section>
  );
}

/** How the source stands at this place, where that differs from the name that is shown. */
function AsWritten({ snippet, name }: { snippet: Snippet; name: string | null }) {
  const { t, parts } = useWords();
  const written = plainText(snippet.words.source.join(' '));
  if (name === null || written === name) return null;
  return (
    <p class="as-written">
      {written === ''
        ? t('card.not-written')
        : parts('card.as-written', {
            words: (
              <q>
                <PageText text={written} />
              </q>
            ),
          })}
    </p>
  );
}

/** The cue, and what it does to the claim in a sentence. */
function Act({ snippet }: { snippet: Snippet }) {
  const { t } = useWords();
  const family = familyOf(snippet.attribution);
  return (
    <p class="act">
      <CueToken snippet={snippet} /> <b>{t(`family.${family}`)}:</b> {t(`family.${family}.does`)}
    </p>
  );
}
