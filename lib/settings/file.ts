import * as v from 'valibot';
import { CATEGORIES, KINDS } from '../core/types';
import {
  CALENDARS,
  DIGIT_CHOICES,
  HOST,
  INTENSITIES,
  LANGUAGE_CHOICES,
  MONTH_CHOICES,
  PALETTES,
  type Settings,
} from './settings';

/** Settings that a file may hold: all but the sites that the browser was asked for, which it asks for on each machine. */
export type PortableSettings = Omit<Settings, 'wholeSites'>;

/** Settings of a file, each checked; what another version wrote and this one does not know is refused. */
export const settingsSchema = v.strictObject({
  language: v.exactOptional(v.picklist(LANGUAGE_CHOICES)),
  marks: v.exactOptional(v.boolean()),
  intensity: v.exactOptional(v.picklist(INTENSITIES)),
  palette: v.exactOptional(v.picklist(PALETTES)),
  printed: v.exactOptional(v.boolean()),
  hiddenCategories: v.exactOptional(v.array(v.picklist(CATEGORIES))),
  hiddenKinds: v.exactOptional(v.array(v.picklist(KINDS))),
  leastConfidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  digits: v.exactOptional(v.picklist(DIGIT_CHOICES)),
  calendar: v.exactOptional(v.picklist(CALENDARS)),
  months: v.exactOptional(v.picklist(MONTH_CHOICES)),
  singleKeys: v.exactOptional(v.boolean()),
  offSites: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(253), v.regex(HOST))), v.maxLength(10_000)),
  ),
});

/** The settings as a file holds them. */
export function portable(settings: Settings): PortableSettings {
  const { wholeSites: _asked, ...rest } = settings;
  return rest;
}
