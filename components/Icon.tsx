import type { ComponentType } from 'preact';

/** Props that a drawn icon takes. */
interface Drawing {
  class?: string;
  size?: number;
  'aria-hidden'?: 'true';
}

/** Which icon. */
export interface IconProps {
  readonly of: ComponentType<Drawing>;
  /** For those that point somewhere: they are mirrored right to left. */
  readonly points?: boolean;
  readonly full?: boolean;
}

/**
 * An icon of 16 px in the colour of the text, beside words that say the same; never announced.
 */
export function Icon(props: IconProps) {
  const names = ['i', props.points && 'i-points', props.full && 'i-full'];
  return <props.of class={names.filter(Boolean).join(' ')} size={16} aria-hidden="true" />;
}
