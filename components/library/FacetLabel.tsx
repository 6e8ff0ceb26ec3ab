import type { FacetValue } from '../../lib/search/index/facets';
import type { Listed } from '../../lib/search/view';
import { plainText } from '../../lib/snippets/names';
import { Icon } from '../Icon';
import { KindShape } from '../KindBadge';
import { PageText } from '../PageText';
import { STATE_SIGNS } from '../state-signs';
import { STATUS_ICONS } from '../status-icons';
import { useWords } from '../words';
import { facetWords, isFamily, isForeign, isKind, isState, isStatus } from './facet-words';

/** One value of a filter: its sign, its name, and how many claims it would leave. */
export function FacetLabel(props: {
  filter: Listed;
  value: FacetValue;
  chosen: boolean;
  /** Whether what else it is called stands under its name. */
  withOthers: boolean;
  onToggle: () => void;
}) {
  const words = useWords();
  const { filter, value } = props;
  const name = facetWords(words, filter, value.value);
  const names = words.format.list(value.others);
  // A long name is cut where it is not chosen.
  const whole = isForeign(filter) ? plainText(value.name) : '';
  const others = names === '' ? '' : words.t('facet.others', { names });
  return (
    <label title={[whole, others].filter(Boolean).join('\n') || undefined}>
      <input class="check" type="checkbox" checked={props.chosen} onChange={props.onToggle} />
      <Sign filter={filter} value={value.value} />
      <span class="name">
        {isForeign(filter) && value.value !== '' ? <PageText text={value.name} /> : name}
        {props.withOthers && names !== '' && (
          <small>{words.parts('facet.others', { names: <bdi lang="ar">{names}</bdi> })}</small>
        )}
      </span>{' '}
      {filter === 'family' && isFamily(value.value) && (
        <span class={`swatch f-${value.value}`} aria-hidden="true" />
      )}
      <span class="num">{words.format.number(value.count)}</span>
    </label>
  );
}

function Sign(props: { filter: Listed; value: string }) {
  const { filter, value } = props;
  if (filter === 'kind' && isKind(value)) return <KindShape kind={value} />;
  if (filter === 'status' && isStatus(value)) return <Icon of={STATUS_ICONS[value]} />;
  if (filter === 'state' && isState(value)) return <Icon of={STATE_SIGNS[value]} />;
  return null;
}
