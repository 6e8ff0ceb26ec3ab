import { Minus, Plus } from 'lucide-preact';
import { claimMovedByWord } from '../../lib/corrections/claim-extent';
import { plainText } from '../../lib/snippets/names';
import type { Passage, Snippet } from '../../lib/snippets/types';
import { IconButton } from '../IconButton';
import { PageText } from '../PageText';
import { useWords } from '../words';

/** Which way an end goes for a word more and a word less. */
const MORE = { start: 'back', end: 'on' } as const;
const LESS = { start: 'on', end: 'back' } as const;

/** UTF-16 units of what stands before and after the claim that are shown. */
const AROUND = 40;

/** Whole words alone: a letter that is cut off from its word looks like another word. */
function lastWords(text: string): string {
  const from = text.length > AROUND ? text.indexOf(' ', text.length - AROUND) : 0;
  return plainText(text.slice(from)) && `${from > 0 ? '… ' : ''}${plainText(text.slice(from))}`;
}

function firstWords(text: string): string {
  const to = text.length > AROUND ? text.lastIndexOf(' ', AROUND) : text.length;
  return plainText(text.slice(0, to)) + (to < text.length ? ' …' : '');
}

/** The words of the claim as they would be, with a word more or less at either end. */
export function ExtentFix(props: {
  snippet: Snippet;
  claim: readonly Passage[];
  onChange: (claim: readonly Passage[]) => void;
}) {
  const { t } = useWords();
  const { snippet, claim } = props;
  const { text, start } = snippet.paragraph;
  const first = (claim[0]?.start ?? start) - start;
  const last = (claim.at(-1)?.end ?? start) - start;
  const before = first < 0 ? '' : lastWords(text.slice(0, first));
  const after = last > text.length ? '' : firstWords(text.slice(last));
  const step = (edge: 'start' | 'end', by: 'back' | 'on') =>
    props.onChange(claimMovedByWord(snippet, claim, edge, by));
  return (
    <div class="fix">
      <p class="extent" dir="rtl" lang="ar" aria-live="polite">
        <span class="faint">{before}</span>{' '}
        <span class="by-hand">
          <PageText text={claim.map((one) => one.text).join(' … ')} />
        </span>{' '}
        <span class="faint">{after}</span>
      </p>
      {(['start', 'end'] as const).map((edge) => (
        <p key={edge} class="row">
          <span class="grow">{t(`correct.${edge}`)}</span>
          <IconButton
            of={Plus}
            label={t(`correct.${edge}.more`)}
            onClick={() => step(edge, MORE[edge])}
          />
          <IconButton
            of={Minus}
            label={t(`correct.${edge}.less`)}
            onClick={() => step(edge, LESS[edge])}
          />
        </p>
      ))}
    </div>
  );
}
