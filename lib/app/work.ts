/** How a long work is followed and ended. */
export interface Work {
  readonly signal?: AbortSignal;
  /** Called with the number of records that are done; where it was ended and takes back what it did, they become fewer. */
  readonly onProgress?: (done: number) => void;
  /** Told where it comes to what nobody can end. */
  readonly onFinal?: () => void;
}
