/** Heard by every context of the extension but the one that rings. */
const NAME = 'isnad-write-wanted';

let channel: BroadcastChannel | null = null;
let lastRing = Number.NEGATIVE_INFINITY;

function opened(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  if (channel) return channel;
  channel = new BroadcastChannel(NAME);
  // A process that only listens here (Node) may end.
  (channel as { unref?: () => void }).unref?.();
  return channel;
}

/** Lets whoever writes for long know that another write waits. */
export function ring(): void {
  opened()?.postMessage(null);
}

/**
 * Begins to listen.
 * @returns whether another context has rung since
 */
export function listenForRings(): () => boolean {
  const since = performance.now();
  const bell = opened();
  if (bell)
    bell.onmessage = () => {
      lastRing = performance.now();
    };
  return () => lastRing >= since;
}
