import type { Kind } from '../lib/core/types';
import { useWords } from './words';

const LEAF = 'M4 1.5h5l4 4v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Z';
const SQUARE =
  'M3.75 2.25h8.5a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5v-8.5a1.5 1.5 0 0 1 1.5-1.5Z';

/** Filled is named, hollow is not; no colour. */
const SHAPES: Readonly<Record<Kind, preact.JSX.Element>> = {
  person: <circle cx="8" cy="8" r="6" />,
  organization: <path d={SQUARE} />,
  media: <path d="M8 1.6 15 14H1Z" />,
  document: <path fill-rule="evenodd" d={`${LEAF}m4.6 1v3.4H12ZM5 8.2h6v1.3H5Zm0 2.8h6v1.3H5Z`} />,
  official: (
    <path fill-rule="evenodd" d={`${SQUARE}M8 4.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2Z`} />
  ),
  anonymous: <circle cx="8" cy="8" r="5.1" />,
  group: (
    <>
      <circle cx="8" cy="4.3" r="2.7" />
      <circle cx="4" cy="11.3" r="2.7" />
      <circle cx="12" cy="11.3" r="2.7" />
    </>
  ),
  unknown: <circle cx="8" cy="8" r="5.4" />,
};

/** The shape of a kind of source. Named in words for a screen reader where no word stands beside it. */
export function KindShape(props: { kind: Kind; named?: boolean }) {
  const { t } = useWords();
  const name = t(`kind.${props.kind}`);
  return props.named ? (
    <svg class={`k k-${props.kind}`} viewBox="0 0 16 16" role="img" aria-label={name}>
      {SHAPES[props.kind]}
    </svg>
  ) : (
    <svg class={`k k-${props.kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[props.kind]}
    </svg>
  );
}

/** What sort of source it is: its shape and its word, or a count of such sources. */
export function KindBadge(props: { kind: Kind; count?: number }) {
  const { t } = useWords();
  const { kind, count } = props;
  return (
    <span class="kind">
      <KindShape kind={kind} />
      {count === undefined || kind === 'unknown'
        ? t(`kind.${kind}`)
        : t(`kind.${kind}.count`, { count })}
    </span>
  );
}
