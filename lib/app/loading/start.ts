import { glanceAt } from '../../dom/glance';
import { onNextClick } from '../../dom/next-click';
import { askBackground } from '../../platform/loader';
import { hasReader } from '../reading/once';
import { judge, LEAST_CHARACTERS, type Verdict } from './verdict';

/**
 * When a page with hardly any text is looked at again, in milliseconds after the look before; then it is left alone until
 * the reader clicks there.
 */
const AGAIN = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** A page that the browser may load before the reader asks for it (Chromium). */
interface Prerendered {
  readonly prerendering: boolean;
}

/** The engine is asked for once; whether it comes is the background's matter. */
const askForReader = () => askBackground('page/run', { script: 'article' });

/** A page that may be read and is left alone: the toolbar button must not say that it may not. */
const sayLeft = (isOther: boolean) => askBackground('page/count', { count: 0, isOther });

const look = (document: Document): Verdict =>
  judge(glanceAt(document, LEAST_CHARACTERS), document.documentElement?.lang ?? '');

/**
 * Decides whether a page is worth reading, and asks for the reader if it is. A page that is not gets neither an
 * observer nor a listener; one that has hardly any text yet is looked at a few times more, and again when the reader clicks.
 * @param looks how often it was looked at since it came, or since the click
 * @param isLeft whether it was said already that it is left alone: a reader who stays in a frame of it must not wake the
 *   background again and again
 */
export function startLoading(document: Document, looks = 0, isLeft = false): void {
  if (hasReader()) return;
  // Another page stands in the tab until then, and what is asked for would be put into that.
  if ((document as Partial<Prerendered>).prerendering) {
    document.addEventListener('prerenderingchange', () => startLoading(document), { once: true });
    return;
  }
  const verdict = look(document);
  if (verdict === 'arabic') askForReader();
  if (verdict === 'other') sayLeft(true);
  if (verdict !== 'too-little') return;
  const wait = AGAIN[looks];
  if (wait !== undefined) {
    setTimeout(() => startLoading(document, looks + 1, isLeft), wait);
    return;
  }
  if (!isLeft) sayLeft(false);
  onNextClick(document, () => startLoading(document, 0, true));
}
