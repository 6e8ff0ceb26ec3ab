// biome-ignore-all lint/a11y/useSemanticElements: rows stand in a grid that draws a few of many
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
import { currentAttribution } from '../../lib/snippets/current';
import { sourceName } from '../../lib/snippets/names';
import type { SnippetWithPage } from '../../lib/snippets/types';
import { ClippedClaim } from '../Claim';
import { familyClass } from '../family-class';
import { KindShape } from '../KindBadge';
import { type HitFinder, Marked } from '../Marked';
import { nameOfRow } from '../name-of-row';
import { RowMeta } from '../RowMeta';
import { useWords } from '../words';
import { ROW_HEIGHT } from './row-height';
import { placeOfRow } from './VirtualRows';

/** Id of a row's element. */
export const rowId = (id: string) => `row-${id}`;

/** What a row shows, and what it asks for. */
export interface HitRowProps {
  readonly item: SnippetWithPage;
  /** Place in the list, from 0. */
  readonly at: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly active: boolean;
  readonly hits: HitFinder | undefined;
  readonly onOpen: (at: number) => void;
  /** @param far whether everything since the last one is meant */
  readonly onSelect: (at: number, far: boolean) => void;
}

/** One claim of the library: who, the verb with the claim, and what is known of it. */
export function HitRow(props: HitRowProps) {
  const { t, language } = useWords();
  const { item, at, selected } = props;
  const { snippet } = item;
  const name = sourceName(snippet);
  const looks = ['hit-row', props.open && 'is-open', props.active && 'is-active'];
  return (
    <div
      id={rowId(snippet.id)}
      class={looks.filter(Boolean).join(' ')}
      role="row"
      aria-rowindex={at + 1}
      aria-selected={selected}
      aria-current={props.open ? 'true' : undefined}
      style={placeOfRow(at, ROW_HEIGHT)}
      onClick={() => props.onOpen(at)}
    >
      <span role="gridcell">
        <input
          class="check"
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('row.select', { words: nameOfRow(snippet, t('source.unstated')) })}
          onClick={(event) => {
            event.stopPropagation();
            props.onSelect(at, event.shiftKey);
          }}
        />
      </span>
      <div role="gridcell">
        <p class="who" dir="rtl" lang="ar">
          <KindShape kind={currentAttribution(snippet).kind} named />{' '}
          {name === null ? (
            <bdi lang={language}>{t('source.unstated')}</bdi>
          ) : (
            <Marked text={name} hits={props.hits} />
          )}
        </p>
        <p class={`claim rail ${familyClass(snippet)}`} dir="rtl" lang="ar">
          <ClippedClaim snippet={snippet} hits={props.hits} />
        </p>
        <RowMeta item={item} hits={props.hits} signed />
      </div>
    </div>
  );
}

/** The row of a place whose claim is still being read. */
export function WaitingRow({ at }: { at: number }) {
  return (
    <div class="hit-row" role="row" aria-rowindex={at + 1} style={placeOfRow(at, ROW_HEIGHT)}>
      <span role="gridcell" />
    </div>
  );
}
