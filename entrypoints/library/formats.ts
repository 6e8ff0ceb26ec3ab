import { FORMATS, type FormatId } from '../../lib/export';

/** The forms in which claims can leave, in the order in which they are offered. */
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];
