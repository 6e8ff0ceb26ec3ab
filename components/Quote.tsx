import { Bookmark, X } from 'lucide-preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Category, Kind } from '../lib/core/types';
import type { KnownSource } from '../lib/corrections/judgement';
import { failureWords } from '../lib/i18n/engine-words';
import type { Writing } from '../lib/i18n/format';
import type { Language } from '../lib/i18n/language';
import { type ClaimedBefore, claimedWords } from './claimed-words';
import { SourceFix } from './correct/SourceFix';
import { VerbFix } from './correct/VerbFix';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { PageText } from './PageText';
import { InLanguage, useWords } from './words';

const ARABIC = /\p{Script=Arabic}/u;

/** What the reader says of words selected on a page. */
export interface QuoteValues {
  readonly source: string;
  readonly kind: Kind;
  readonly category: Category;
  readonly negated: boolean;
}

/** What the dialog for a selected quotation shows, and what it asks for. */
export interface QuoteProps {
  readonly quote: string;
  readonly sources: readonly KnownSource[];
  readonly language: Language;
  readonly writing: Writing;
  readonly theme: 'light' | 'dark';
  /** Code of what failed when it was to be saved. */
  readonly failed: string | null;
  /** Once it is saved, where else its claim was saved before; null until then. */
  readonly claimed: readonly ClaimedBefore[] | null;
  /** Id of the page that it is saved from. */
  readonly pageId: string;
  readonly onSave: (values: QuoteValues) => void;
  readonly onClose: () => void;
}

/** Words selected on the page, to be saved as a quotation: who said them, and what the verb does. */
export function Quote(props: QuoteProps) {
  return (
    <InLanguage language={props.language} writing={props.writing}>
      <QuoteBody {...props} />
    </InLanguage>
  );
}

function QuoteBody(props: QuoteProps) {
  const words = useWords();
  const { t } = words;
  const [values, setValues] = useState<QuoteValues>({
    source: '',
    kind: 'person',
    category: 'say',
    negated: false,
  });
  const change = (some: Partial<QuoteValues>) => setValues((before) => ({ ...before, ...some }));
  const field = useRef<HTMLFormElement>(null);
  const id = useId();
  const leave = useRef<HTMLButtonElement>(null);
  const isSaved = props.claimed !== null;
  useLayoutEffect(() => field.current?.querySelector('input')?.focus({ preventScroll: true }), []);

  // The fields go, and the focus with them.
  useLayoutEffect(() => {
    if (isSaved) leave.current?.focus({ preventScroll: true });
  }, [isSaved]);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') props.onClose();
  }
  function onSubmit(event: Event) {
    event.preventDefault();
    if (!isSaved) props.onSave(values);
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
      <form class="correct-form quote-form" ref={field} onSubmit={onSubmit}>
        <div class="card-top">
          <h2 id={id}>{t('quote.title')}</h2>
          <IconButton of={X} label={t('action.close')} onClick={props.onClose} />
        </div>
        <blockquote class="rail claim f-say clip" dir={ARABIC.test(props.quote) ? 'rtl' : 'ltr'}>
          <PageText text={props.quote} />
        </blockquote>
        {!isSaved && (
          <>
            <SourceFix {...values} name={values.source} sources={props.sources} onChange={change} />
            <VerbFix {...values} onChange={change} />
          </>
        )}
        <footer role="none">
          <button
            type="submit"
            class={`btn ${isSaved ? 'btn-saved' : 'btn-main'}`}
            aria-pressed={isSaved}
          >
            <Icon of={Bookmark} full={isSaved} />
            {t(isSaved ? 'action.saved' : 'action.save')}
          </button>
          <button type="button" class="btn" ref={leave} onClick={props.onClose}>
            {t(isSaved ? 'action.close' : 'correct.cancel')}
          </button>
          <p class="card-said" role="status">
            {props.failed !== null && failureWords(words, props.failed)}
            {props.claimed !== null && claimedWords(words, props.claimed, props.pageId)}
          </p>
        </footer>
      </form>
    </section>
  );
}
