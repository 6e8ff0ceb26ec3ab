import { ChevronDown, ChevronUp, ListFilter } from 'lucide-preact';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** The two orders of the panel. */
export const ORDERS = ['in-order', 'by-source'] as const;
export type Order = (typeof ORDERS)[number];

/** In which order, with which filters, and from claim to claim. */
export function PanelTools(props: {
  order: Order;
  filtering: boolean;
  onOrder: (order: Order) => void;
  onFiltering: (on: boolean) => void;
  onStep: (by: 1 | -1) => void;
}) {
  const { t } = useWords();
  return (
    <div class="pan-tools" role="toolbar" aria-label={t('panel.tools')}>
      <fieldset class="seg" aria-label={t('panel.order')}>
        {ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            aria-pressed={order === props.order}
            onClick={() => props.onOrder(order)}
          >
            {t(`panel.${order}`)}
          </button>
        ))}
      </fieldset>
      <span class="grow" />
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('filter.label')}
        aria-expanded={props.filtering}
        onClick={() => props.onFiltering(!props.filtering)}
      >
        <Icon of={ListFilter} />
      </button>
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('panel.previous')}
        aria-keyshortcuts="K"
        onClick={() => props.onStep(-1)}
      >
        <Icon of={ChevronUp} />
      </button>
      <button
        type="button"
        class="btn btn-icon"
        aria-label={t('panel.next')}
        aria-keyshortcuts="J"
        onClick={() => props.onStep(1)}
      >
        <Icon of={ChevronDown} />
      </button>
    </div>
  );
}
