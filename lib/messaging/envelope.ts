/** A message on its way. */
export interface Envelope {
  readonly type: string;
  readonly request: unknown;
}

/** Reads what arrived; null when it is no message of ours. */
export function openEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, request } = message as Partial<Envelope>;
  return typeof type === 'string' ? { type, request } : null;
}
