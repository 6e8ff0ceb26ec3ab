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
import { GridRow } from './GridRow';
import { ROW_HEIGHT } from './row-height';

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
  return (
    <GridRow
      id={rowId(snippet.id)}
      at={at}
      height={ROW_HEIGHT}
      selected={selected}
      open={props.open}
      active={props.active}
      label={t('row.select', { words: nameOfRow(snippet, t('source.unstated')) })}
      onOpen={() => props.onOpen(at)}
      onSelect={(far) => props.onSelect(at, far)}
    >
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
    </GridRow>
  );
}
