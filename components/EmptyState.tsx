import { Check, Minus, ShieldCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { Machine } from './PageText';
import { useWords } from './words';

/** The step at which the reading of a page stopped. */
export type StoppedAt =
  | 'not-allowed'
  | 'pdf'
  | 'reader'
  | 'not-loaded'
  | 'viewer'
  | 'no-text'
  | 'not-arabic'
  | 'no-article'
  | 'no-attribution'
  | 'frame'
  | 'cleared'
  | 'hidden';

/** What was passed before the reading stopped there: the site is allowed, its text is Arabic, an article was found. */
const PASSED: Readonly<Record<StoppedAt, 0 | 1 | 2 | 3>> = {
  'not-allowed': 0,
  pdf: 0,
  reader: 0,
  'not-loaded': 0,
  viewer: 0,
  'no-text': 1,
  'not-arabic': 1,
  frame: 1,
  'no-article': 2,
  'no-attribution': 3,
  cleared: 3,
  hidden: 3,
};

/** A place without content: what it is, and what to do. Announced when it appears. */
export function EmptyState(props: {
  title?: ComponentChildren;
  /** The empty thread of an article above it. */
  thread?: boolean;
  text: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="say-why" role="status">
      {props.thread && <div class="strip" aria-hidden="true" />}
      {props.title !== undefined && <h2>{props.title}</h2>}
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

/** Where words can be selected on the page and saved by hand. */
const SELECTABLE: ReadonlySet<StoppedAt> = new Set(['not-arabic', 'no-article', 'no-attribution']);
/** Where a choice of the reader's may change the outcome. */
const ADJUSTABLE: ReadonlySet<StoppedAt> = new Set(['no-attribution', 'hidden']);

/** Why the page shows nothing: the steps that were passed, and the one that stopped. */
export function NothingBecause(props: {
  why: StoppedAt;
  host: string;
  words: number;
  paragraphs: number;
}) {
  const { t } = useWords();
  const { why, words, paragraphs } = props;
  const passed = PASSED[why];
  return (
    <EmptyState thread title={t(`nothing.${why}`)} text={t(`nothing.${why}.how`)}>
      <ol class="steps">
        {passed > 0 && (
          <Step passed>
            {t('step.allowed')} <Machine text={props.host} class="faint" />
          </Step>
        )}
        {passed > 1 && <Step passed>{t('step.arabic')}</Step>}
        {passed > 2 && (
          <Step
            passed
            note={t('step.article.size', {
              words: t('count.words', { count: words }),
              paragraphs: t('count.paragraphs', { count: paragraphs }),
            })}
          >
            {t('step.article')}
          </Step>
        )}
        <Step note={why === 'not-arabic' ? undefined : t(`step.${why}.note`)}>
          {t(`step.${why}`)}
        </Step>
      </ol>
      {SELECTABLE.has(why) && <p class="small">{t('nothing.by-hand')}</p>}
      {ADJUSTABLE.has(why) && (
        <p class="small">
          <a href="/options.html" target="_blank" rel="noreferrer">
            {t('nothing.options')}
          </a>
        </p>
      )}
    </EmptyState>
  );
}

function Step(props: { passed?: boolean; note?: string | undefined; children: ComponentChildren }) {
  return (
    <li class={props.passed ? '' : 'stop'}>
      <Icon of={props.passed ? Check : Minus} />
      <span>
        {props.children}
        {props.note !== undefined && <small>{props.note}</small>}
      </span>
    </li>
  );
}

/** That nothing leaves the machine. */
export function PrivacyPromise() {
  const { t } = useWords();
  return (
    <p class="promise">
      <Icon of={ShieldCheck} />
      {t('promise')}
    </p>
  );
}
