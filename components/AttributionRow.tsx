import { Bookmark } from 'lucide-preact';
import type { Snippet } from '../lib/snippets/types';
import { ClippedClaim } from './Claim';
import { familyClass } from './family-class';
import { Icon } from './Icon';
import { useWords } from './words';

/** One attribution of the open page in the shape that lists need. */
export interface RowItem {
  readonly snippet: Snippet;
  readonly saved: boolean;
}

/** A claim with its cue, which leads to its place on the page, and the button that saves it. */
export function AttributionRow(props: {
  item: RowItem;
  onJump: (id: string) => void;
  onSave: (id: string) => void;
}) {
  const { t, language } = useWords();
  const { snippet, saved } = props.item;
  return (
    <li class={`item rail ${familyClass(snippet)}`}>
      <button type="button" class="jump" onClick={() => props.onJump(snippet.id)}>
        <ClippedClaim snippet={snippet} />
      </button>
      <button
        type="button"
        class="btn btn-icon"
        lang={language}
        aria-label={t(saved ? 'action.saved' : 'action.save')}
        aria-pressed={saved}
        onClick={() => !saved && props.onSave(snippet.id)}
      >
        <Icon of={Bookmark} full={saved} />
      </button>
    </li>
  );
}
