/** The one call that the loader makes of the browser, by whichever name the browser has it. */
interface Native {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Sends a message to the background without the polyfill, which would weigh more than the loader itself.
 * Nothing is answered, and nothing is thrown where the extension is gone.
 */
export function askBackground(type: string, request: unknown): void {
  const { browser, chrome } = globalThis as { readonly browser?: Native; readonly chrome?: Native };
  const runtime = browser?.runtime ?? chrome?.runtime;
  // After an update of the extension the call throws at once.
  try {
    runtime?.sendMessage({ type, request }).catch(() => {});
  } catch {}
}
