import { useState } from 'preact/hooks';
import { claimText, cueText, runsOf } from '../lib/snippets/claim';
import type { Snippet } from '../lib/snippets/types';
import { familyClass, familyOfSnippet } from './family-class';
import { type HitFinder, Marked } from './Marked';
import { PageText } from './PageText';
import { useWords } from './words';

/** The cue as the page marks it, with the name of its family for those who do not see the line. */
export function CueToken(props: { snippet: Snippet }) {
  const { t, language } = useWords();
  return (
    <span class={`cue ${familyClass(props.snippet)}`}>
      <PageText text={cueText(props.snippet)} />
      <span class="sr" lang={language}>
        {` (${t(`family.${familyOfSnippet(props.snippet)}`)})`}
      </span>
    </span>
  );
}

/** The cue beside a claim in a list, with the name of its family; what the reader selected has no cue, and the name stands for it. */
function Verb(props: { snippet: Snippet; hits: HitFinder | undefined }) {
  const { t, language } = useWords();
  const cue = cueText(props.snippet);
  const family = t(`family.${familyOfSnippet(props.snippet)}`);
  return (
    <span class="verb">
      {cue === '' ? (
        <bdi lang={language}>{family}</bdi>
      ) : (
        <>
          <Marked text={cue} hits={props.hits} />
          <span class="sr" lang={language}>{` (${family})`}</span>
        </>
      )}
    </span>
  );
}

/**
 * A claim on two lines at most, never without its cue: one that follows its claim, or stands in it, has a place after
 * what is clipped. A space stands between any two runs: without it their letters would join.
 */
export function ClippedClaim(props: { snippet: Snippet; hits?: HitFinder | undefined }) {
  const { snippet, hits } = props;
  const claim = claimText(snippet);
  const [first, ...others] = runsOf(snippet);
  const isAfter = first?.what === 'claim' && others.some(({ what }) => what === 'cue');
  const verb = <Verb snippet={snippet} hits={hits} />;
  return (
    <>
      <span class="clip">
        {!isAfter && verb}
        {!isAfter && claim !== '' && ' '}
        {claim !== '' && <Marked text={claim} hits={hits} />}
      </span>
      {isAfter && ' '}
      {isAfter && verb}
    </>
  );
}

/** UTF-16 units of a claim that the card shows at once; the rest is one press away. */
const AT_ONCE = 240;

/** The claim on the card beside its rail; a long one is cut between two words until the reader asks for the rest. */
export function ClaimBlock(props: { snippet: Snippet }) {
  const { t, language, direction } = useWords();
  const [whole, setWhole] = useState(false);
  const text = claimText(props.snippet);
  if (text === '') return null;
  const cut = !whole && text.length > AT_ONCE * 1.25;
  return (
    <blockquote class={`rail claim ${familyClass(props.snippet)}`} dir="rtl" lang="ar">
      <PageText text={cut ? text.slice(0, text.lastIndexOf(' ', AT_ONCE)) : text} />
      {cut && (
        <>
          {' '}
          <button
            type="button"
            class="rest"
            lang={language}
            dir={direction}
            onClick={() => setWhole(true)}
          >
            {t('card.rest')}
          </button>
        </>
      )}
    </blockquote>
  );
}
