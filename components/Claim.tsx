import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { claimText, cueText, runsOf } from '../lib/snippets/claim';
import { familyOf } from '../lib/snippets/display';
import type { Snippet } from '../lib/snippets/types';
import { familyClass } from './family-class';
import { PageText } from './PageText';
import { useWords } from './words';

/** The cue as the page marks it, with the name of its family for those who do not see the line. */
export function CueToken(props: { snippet: Snippet }) {
  const { t, language } = useWords();
  return (
    <span class={`cue ${familyClass(props.snippet)}`}>
      <PageText text={cueText(props.snippet)} />
      <span class="sr" lang={language}>
        {` (${t(`family.${familyOf(props.snippet.attribution)}`)})`}
      </span>
    </span>
  );
}

/** A claim on one or two lines, never without its cue. A space stands between any two runs: without it their letters would join. */
export function ClaimLine(props: { snippet: Snippet }) {
  const { t, language } = useWords();
  const family = familyOf(props.snippet.attribution);
  return (
    <>
      {runsOf(props.snippet).map(({ what, text }, index) => (
        <Fragment key={`${index}:${what}`}>
          {index > 0 && ' '}
          {what === 'cue' ? (
            <span class="verb">
              <PageText text={text} />
              <span class="sr" lang={language}>{` (${t(`family.${family}`)})`}</span>
            </span>
          ) : (
            <PageText text={text} />
          )}
        </Fragment>
      ))}
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
