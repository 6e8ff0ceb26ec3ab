import { ChevronDown } from 'lucide-preact';
import { claimText, cueText } from '../lib/snippets/claim';
import { sourceName } from '../lib/snippets/names';
import type { Snippet } from '../lib/snippets/types';
import type { Findings as Found } from '../lib/summary/findings';
import { Icon } from './Icon';
import { PageText } from './PageText';
import { useWords } from './words';

interface WithSnippet {
  readonly snippet: Snippet;
}

/** What the page rests on, in sentences: whom it quotes most, what one source alone says, denials, chains. */
export function Findings(props: { found: Found<WithSnippet>; onJump: (id: string) => void }) {
  const { t, parts } = useWords();
  const { leading, alone, shared, denials, relayed } = props.found;
  return (
    <details class="why findings">
      <summary class="disclosure">
        <Icon of={ChevronDown} />
        {t('findings.title')}
      </summary>
      <ul>
        {leading !== null && (
          <li>
            {parts('findings.leading', {
              claims: <b>{t('group.count', { count: leading.count })}</b>,
              source: <PageText text={leading.name} class="strong" />,
            })}
          </li>
        )}
        <li>{t('findings.alone', { count: alone })}</li>
        {shared > 0 && <li>{t('findings.shared', { count: shared })}</li>}
        <Those title={t('findings.denials', { count: denials.length })} of={denials} {...props} />
        <Those title={t('findings.relayed', { count: relayed.length })} of={relayed} {...props} />
      </ul>
    </details>
  );
}

/** A sentence that counts attributions, and these one by one, each leading to its place. */
function Those(props: { title: string; of: readonly WithSnippet[]; onJump: (id: string) => void }) {
  if (props.of.length === 0) return <li>{props.title}</li>;
  return (
    <li>
      {props.title}
      <ul dir="rtl" lang="ar">
        {props.of.map(({ snippet }) => (
          <li key={snippet.id}>
            <button type="button" class="jump clip" onClick={() => props.onJump(snippet.id)}>
              <Told snippet={snippet} />
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Through whom, who, the verb and what it is about. */
function Told({ snippet }: WithSnippet) {
  const { t, language } = useWords();
  const name = sourceName(snippet);
  const [relay] = snippet.words.relay;
  return (
    <>
      {name === null ? (
        <bdi lang={language}>{t('source.unstated')}</bdi>
      ) : (
        <PageText text={name} class="strong" />
      )}{' '}
      {relay !== undefined && (
        <>
          <bdi class="faint" lang={language}>
            {t('copy.via', { relay: '' }).trim()}
          </bdi>{' '}
          <PageText text={relay} class="faint" />{' '}
        </>
      )}
      <PageText text={cueText(snippet)} /> <PageText text={claimText(snippet)} />
    </>
  );
}
