import { X } from 'lucide-preact';
import type { Translator } from '../../lib/i18n/translator';
import type { Facet, FacetRequest } from '../../lib/search/index/facets';
import { type Days, type Filters, LISTED, type Listed, NO_FILTERS } from '../../lib/search/view';
import { plainText } from '../../lib/snippets/names';
import { daysOfMonth } from '../../lib/summary/pictures';
import { atFirstClick } from '../first-click';
import { Icon } from '../Icon';
import { PageText } from '../PageText';
import { useWords } from '../words';
import { facetWords, isForeign } from './facet-words';

interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly isForeign: boolean;
  readonly without: Filters;
}

/** Every filter that is on, each with the way to take it off. */
export function ActiveFilters(props: {
  filters: Filters;
  facet: (name: Listed, request?: FacetRequest) => Facet;
  onChange: (filters: Filters) => void;
}) {
  const words = useWords();
  const { t } = words;
  const active = [
    ...LISTED.flatMap((name) => listed(words, props, name)),
    ...(['published', 'saved'] as const).flatMap((name) => days(words, props.filters, name)),
  ];
  if (active.length === 0) return null;
  return (
    <span class="chips active-filters">
      {active.map(({ key, name, isForeign, without }) => (
        <button
          key={key}
          type="button"
          class="chip"
          aria-label={t('facet.remove', { name: plainText(name) })}
          onClick={atFirstClick(() => props.onChange(without))}
        >
          {isForeign ? <PageText text={name} /> : <bdi>{name}</bdi>} <Icon of={X} />
        </button>
      ))}
      {active.length > 1 && (
        <button type="button" class="chip" onClick={() => props.onChange(NO_FILTERS)}>
          {t('facet.clear')}
        </button>
      )}
    </span>
  );
}

function listed(
  words: Translator,
  props: { filters: Filters; facet: (name: Listed, request?: FacetRequest) => Facet },
  name: Listed,
): readonly ActiveFilter[] {
  const chosen: readonly string[] = props.filters[name];
  if (chosen.length === 0) return [];
  // What is chosen is always among the values, with the name that the reader knows it by.
  const names = new Map(
    props.facet(name, { limit: 0 }).values.map((value) => [value.value, value.name]),
  );
  return chosen.map((value) => {
    const isOfOthers = isForeign(name) && value !== '';
    return {
      key: `${name}:${value}`,
      name: isOfOthers ? names.get(value) || value : facetWords(words, name, value),
      isForeign: isOfOthers,
      without: { ...props.filters, [name]: chosen.filter((one) => one !== value) },
    };
  });
}

function days(
  words: Translator,
  filters: Filters,
  name: 'published' | 'saved',
): readonly ActiveFilter[] {
  const text = daysWords(words, filters[name]);
  if (text === null) return [];
  return [
    {
      key: name,
      name: words.t(`facet.${name}.chip`, { days: text }),
      isForeign: false,
      without: { ...filters, [name]: NO_FILTERS[name] },
    },
  ];
}

/** A stretch of days in words; null where both ends are open. */
function daysWords({ t, format }: Translator, { from, to }: Days): string | null {
  if (from !== null && to !== null) {
    const month = from.slice(0, 7);
    if (from === to) return format.day(from);
    return daysOfMonth(month).from === from && daysOfMonth(month).to === to
      ? t('facet.in', { month: format.month(month) })
      : t('facet.between', { from: format.day(from), to: format.day(to) });
  }
  if (from !== null) return t('facet.since', { from: format.day(from) });
  return to === null ? null : t('facet.until', { to: format.day(to) });
}
