import type { SourceGroup } from '../../lib/snippets/groups';
import { sourceName } from '../../lib/snippets/names';
import type { OutlineNode, OutlineParagraph } from '../../lib/summary/outline';
import type { RowItem } from '../AttributionRow';
import { KindShape } from '../KindBadge';
import { PageText } from '../PageText';
import { useWords } from '../words';
import { type ClaimActions, OutlineClaim } from './OutlineClaim';

/** What both orders of the panel need. */
interface Shown {
  readonly outlet: string;
  readonly current: string | null;
  readonly whyOpen: boolean;
  readonly actions: ClaimActions;
}

/** The page's claims in reading order, paragraph by paragraph, those inside a claim under it. */
export function Outline(
  props: Shown & {
    paragraphs: readonly OutlineParagraph<RowItem>[];
    /** Whether paragraphs in the author's own voice are told of. */
    showsOwnVoice: boolean;
  },
) {
  const { t, format } = useWords();
  const shown = props.paragraphs.filter(({ nodes }) => nodes.length > 0 || props.showsOwnVoice);
  const numbers = (from: number, to: number) =>
    from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`;
  return (
    <ol class="pan-list" aria-label={t('panel.in-order.label')}>
      {shown.map(({ from, to, nodes }) => (
        <li key={from} class="para">
          <span class="no">
            <span class="sr">{t('panel.paragraph')} </span>
            {numbers(from, to)}
          </span>
          {nodes.length === 0 ? (
            <p class="own">{t('panel.own')}</p>
          ) : (
            <ol class="said-list" dir="rtl" lang="ar">
              <Nodes {...props} nodes={nodes} />
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function Nodes(props: Shown & { nodes: readonly OutlineNode<RowItem>[] }) {
  const { nodes, outlet, current, whyOpen, actions } = props;
  const whoAt = (at: number) => {
    const node = nodes[at];
    return node === undefined ? undefined : sourceName(node.item.snippet);
  };
  return (
    <>
      {nodes.map(({ item, inside }, at) => (
        <OutlineClaim
          key={item.snippet.id}
          item={item}
          outlet={outlet}
          showsWho={whoAt(at) !== whoAt(at - 1)}
          isCurrent={item.snippet.id === current}
          whyOpen={whyOpen}
          actions={actions}
        >
          {inside.length > 0 && (
            <ol class="said-list">
              <Nodes {...props} nodes={inside} />
            </ol>
          )}
        </OutlineClaim>
      ))}
    </>
  );
}

/** The page's claims by who said them. */
export function BySource(props: Shown & { groups: readonly SourceGroup<RowItem>[] }) {
  const { t, format, language } = useWords();
  const { groups, outlet, current, whyOpen, actions } = props;
  return (
    <ol class="pan-list" aria-label={t('panel.by-source.label')}>
      {groups.map(({ name, kind, items }) => (
        <li key={name} class="para by-source" dir="rtl" lang="ar">
          <h3 class="who">
            <KindShape kind={kind} named />{' '}
            {name === null ? (
              <bdi lang={language}>{t('source.unstated')}</bdi>
            ) : (
              <PageText text={name} />
            )}{' '}
            <span class="num faint" lang={language}>
              <span aria-hidden="true">{format.number(items.length)}</span>
              <span class="sr">{t('group.count', { count: items.length })}</span>
            </span>
          </h3>
          <ol class="said-list">
            {items.map((item) => (
              <OutlineClaim
                key={item.snippet.id}
                item={item}
                outlet={outlet}
                showsWho={false}
                isCurrent={item.snippet.id === current}
                whyOpen={whyOpen}
                actions={actions}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
