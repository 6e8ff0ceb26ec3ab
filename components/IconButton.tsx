import { atFirstClick } from './first-click';
import { Icon, type IconProps } from './Icon';

/** A button that is an icon alone; its name is for who does not see it, or does not know it. */
export function IconButton(
  props: IconProps & {
    label: string;
    /** A key that does the same. */
    keys?: string;
    /** Whether what it opens is open. */
    expanded?: boolean;
    class?: string;
    /** Whether it goes with what it acts on: the second of two quick clicks would meet what has come in its place. */
    once?: boolean;
    onClick: () => void;
  },
) {
  const { label, keys, expanded, onClick, once, class: more, ...icon } = props;
  return (
    <button
      type="button"
      class={more === undefined ? 'btn btn-icon' : `btn btn-icon ${more}`}
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      onClick={once ? atFirstClick(onClick) : () => onClick()}
    >
      <Icon {...icon} />
    </button>
  );
}
