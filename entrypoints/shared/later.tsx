import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A component whose code is fetched when it is first drawn, unless it was fetched ahead. */
export type Later<Props> = ComponentType<Props> & { fetchAhead(): Promise<void> };

/**
 * Leaves a component out of what a page needs to show its first rows.
 * @param fetch gets its code
 * @param meanwhile what stands in its place until it is there
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  meanwhile: ComponentChildren = null,
): Later<Props> {
  const fetched = signal<{ readonly component: ComponentType<Props> } | null>(null);
  let fetching: Promise<void> | null = null;
  function fetchAhead() {
    fetching ??= fetch().then((component) => {
      fetched.value = { component };
    });
    return fetching;
  }
  function Part(props: Props) {
    useEffect(() => void fetchAhead(), []);
    const Fetched = fetched.value?.component;
    return Fetched ? <Fetched {...props} /> : meanwhile;
  }
  return Object.assign(Part, { fetchAhead });
}
