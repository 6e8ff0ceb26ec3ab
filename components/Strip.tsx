import { currentAttribution } from '../lib/snippets/current';
import { familyOf } from '../lib/snippets/display';
import type { Snippet } from '../lib/snippets/types';
import { segmentsOf } from '../lib/summary/segments';
import { useWords } from './words';

/** The article as one line from its first word to its last, which runs right to left as its text does. */
export function Strip(props: {
  items: readonly { readonly snippet: Snippet }[];
  /** Length of the text that the snippets' spans point into. */
  characters: number;
  /** Id of the one that is shown as where the reader is. */
  current?: string | null;
}) {
  const { t } = useWords();
  const segments = segmentsOf(
    props.items,
    ({ snippet }) => currentAttribution(snippet),
    props.characters,
  );
  return (
    <div class="strip" dir="rtl" role="img" aria-label={t('summary.strip')}>
      {segments.map(({ item, from, to, inside }) => (
        <i
          key={item.snippet.id}
          class={`f-${familyOf(currentAttribution(item.snippet))} ${inside ? 'in' : ''} ${item.snippet.id === props.current ? 'here' : ''}`}
          style={{ '--a': from.toFixed(1), '--b': to.toFixed(1) }}
        />
      ))}
    </div>
  );
}
