import { useState } from 'preact/hooks';
import type { Kind } from '../lib/core/types';
import { AttributionRow, type RowItem } from './AttributionRow';
import { KindShape } from './KindBadge';
import { PageText } from './PageText';
import { useWords } from './words';

/** How many claims of a source stand open; a group with one more than that shows it too. */
const AT_ONCE = 3;

/** What one source says on the open page. The words are the page's, so the group runs right to left in any language. */
export function SourceGroup(props: {
  /** Null where the text never says who. */
  name: string | null;
  kind: Kind;
  items: readonly RowItem[];
  onJump: (id: string) => void;
  onSave: (id: string) => void;
}) {
  const { t, format, language, direction } = useWords();
  const { name, kind, items } = props;
  const [open, setOpen] = useState(false);
  const shown = open || items.length <= AT_ONCE + 1 ? items : items.slice(0, AT_ONCE);
  const rest = items.length - shown.length;
  const relay = relayOf(items);
  return (
    <section class="group" dir="rtl" lang="ar">
      <h2>
        <KindShape kind={kind} named />
        <span>
          {name === null ? (
            <bdi lang={language}>{t('source.unstated')}</bdi>
          ) : (
            <PageText text={name} />
          )}{' '}
          {relay !== null && <Via relay={relay} />}
        </span>
        <span class="num" lang={language}>
          <span aria-hidden="true">{format.number(items.length)}</span>
          <span class="sr">{t('group.count', { count: items.length })}</span>
        </span>
      </h2>
      <ul>
        {shown.map((item) => (
          <AttributionRow
            key={item.snippet.id}
            item={item}
            onJump={props.onJump}
            onSave={props.onSave}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="btn small quiet more"
          lang={language}
          dir={direction}
          onClick={() => setOpen(true)}
        >
          {t('group.more', { count: rest })}
        </button>
      )}
    </section>
  );
}

function Via(props: { relay: string }) {
  const { parts, language, direction } = useWords();
  return (
    <bdi class="kind faint" lang={language} dir={direction}>
      <span>{parts('group.via', { relay: <PageText text={props.relay} /> })}</span>
    </bdi>
  );
}

/** Through whom all of a group's words came, where it is one and the same for all. */
function relayOf(items: readonly RowItem[]): string | null {
  const relays = new Set(items.map(({ snippet }) => snippet.words.relay[0] ?? null));
  return relays.size === 1 ? ([...relays][0] ?? null) : null;
}
