import { useState } from 'preact/hooks';
import type { Facet, FacetRequest, FacetValue } from '../../lib/search/index/facets';
import { createMatcher, searchText } from '../../lib/search/search';
import type { Listed } from '../../lib/search/view';
import { toggled } from '../toggled';
import { useWords } from '../words';
import { FacetLabel } from './FacetLabel';

/** How many values stand open; the others come by a press, as many again each time. */
const AT_ONCE = 5;
/** Values of a long list that are drawn at the most. */
const MOST = 200;

/** The values of one filter, each with how many claims it would leave. */
export function FacetGroup(props: {
  name: Listed;
  chosen: readonly string[];
  facet: (name: Listed, request?: FacetRequest) => Facet;
  /** Values stand in this order where it is given; else the most frequent come first. */
  order?: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { t } = useWords();
  const { name, chosen } = props;
  const [limit, setLimit] = useState(props.order ? MOST : AT_ONCE);
  const [query, setQuery] = useState('');
  const { values, total } = props.facet(name, { limit, query });
  const sorted = inOrder(values, props.order);
  const rest = Math.max(0, total - limit);
  const matches = createMatcher(query);
  const isOtherwiseFound = ({ name }: FacetValue) => query !== '' && !matches(searchText([name]));
  const isLong = limit > AT_ONCE && !props.order;

  return (
    <fieldset>
      <legend>{t(`facet.${name}`)}</legend>
      {isLong && (
        <input
          class="facet-search"
          type="search"
          dir="auto"
          value={query}
          placeholder={t('facet.search')}
          aria-label={`${t('facet.search')}: ${t(`facet.${name}`)}`}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {sorted.map((value) => (
        <FacetLabel
          key={value.value}
          filter={name}
          value={value}
          chosen={chosen.includes(value.value)}
          withOthers={chosen.includes(value.value) || isOtherwiseFound(value)}
          onToggle={() => props.onChange(toggled(chosen, value.value))}
        />
      ))}
      {rest > 0 && limit === MOST && <p class="small quiet">{t('facet.rest', { count: rest })}</p>}
      {rest > 0 && limit < MOST && query === '' && (
        <button
          type="button"
          class="btn small quiet facet-more"
          onClick={() => setLimit(Math.min(MOST, limit * 8))}
        >
          {t('facet.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}

function inOrder(
  values: readonly FacetValue[],
  order: readonly string[] | undefined,
): readonly FacetValue[] {
  if (!order) return values;
  return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
