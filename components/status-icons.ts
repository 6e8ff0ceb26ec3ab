import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDotDashed,
  CircleMinus,
  CircleX,
  type LucideIcon,
} from 'lucide-preact';
import type { Status } from '../lib/snippets/types';

/** The sign of each verdict of the reader. */
export const STATUS_ICONS: Readonly<Record<Status, LucideIcon>> = {
  new: Circle,
  checking: CircleDotDashed,
  confirmed: CircleCheck,
  refuted: CircleX,
  misleading: CircleAlert,
  dropped: CircleMinus,
};
