import { ChevronDown, ChevronUp, ListFilter } from 'lucide-preact';
import { IconButton } from '../IconButton';
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
      <IconButton
        of={ListFilter}
        label={t('filter.label')}
        expanded={props.filtering}
        onClick={() => props.onFiltering(!props.filtering)}
      />
      <IconButton
        of={ChevronUp}
        label={t('panel.previous')}
        keys="K"
        onClick={() => props.onStep(-1)}
      />
      <IconButton
        of={ChevronDown}
        label={t('panel.next')}
        keys="J"
        onClick={() => props.onStep(1)}
      />
    </div>
  );
}
