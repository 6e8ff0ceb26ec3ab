import { ChevronDown } from 'lucide-preact';
import { Fragment } from 'preact';
import { reasonWords, ruleWords } from '../lib/i18n/engine-words';
import { wordsAt } from '../lib/snippets/claim';
import type { Snippet } from '../lib/snippets/types';
import { Icon } from './Icon';
import { PageText } from './PageText';
import { useWords } from './words';

const STEPS = [1, 2, 3, 4, 5];

/** How sure the engine is: five steps, a word and the figure. */
function Confidence(props: { value: number }) {
  const { t, format } = useWords();
  const { value } = props;
  const level = value >= 0.8 ? 'high' : value >= 0.5 ? 'medium' : 'low';
  return (
    <>
      <span class="meter" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} class={step <= Math.round(value * STEPS.length) ? 'on' : ''} />
        ))}
      </span>
      {t(`card.confidence.${level}`)} <span class="num faint">{format.decimal(value)}</span>
    </>
  );
}

/** Everything that was seen, a sentence each, with the words it was seen on. */
function Seen(props: { snippet: Snippet }) {
  const words = useWords();
  return (
    <ul>
      {props.snippet.attribution.reasons.map((reason, index) => (
        <li key={`${index}:${reason.code}`}>
          {reasonWords(words, reason.code)}
          {wordsAt(props.snippet, reason.spans).map((text, at) => (
            <Fragment key={`${at}:${text}`}>
              {at === 0 ? ': ' : ' … '}
              <q>
                <PageText text={text} />
              </q>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** "Why is this marked?": the rule, what was seen, and how sure the engine is. */
export function Why(props: { snippet: Snippet; open: boolean; onToggle: (open: boolean) => void }) {
  const words = useWords();
  const { rule, reasons, confidence } = props.snippet.attribution;
  return (
    <details
      class="why"
      open={props.open}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary>
        <Icon of={ChevronDown} />
        {words.t('card.why')}
      </summary>
      <dl>
        <dt>{words.t('card.why.rule')}</dt>
        <dd>{ruleWords(words, rule)}</dd>
        {reasons.length > 0 && (
          <>
            <dt>{words.t('card.why.seen')}</dt>
            <dd>
              <Seen snippet={props.snippet} />
            </dd>
          </>
        )}
        <dt>{words.t('card.why.confidence')}</dt>
        <dd>
          <Confidence value={confidence} />
        </dd>
      </dl>
    </details>
  );
}
