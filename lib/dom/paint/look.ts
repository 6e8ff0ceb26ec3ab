import type { Settings } from '../../settings/settings';

/** How marks look, as far as the reader chooses it. */
export type Look = Pick<Settings, 'intensity' | 'palette' | 'printed'>;

/** How they look before anything is chosen. */
export const USUAL_LOOK: Look = { intensity: 'normal', palette: 'colour', printed: false };
