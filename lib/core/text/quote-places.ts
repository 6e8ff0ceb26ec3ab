import type { Quotation } from './quotes';

/** Where the quotations of a paragraph open and close; in most paragraphs there is none. */
export class QuotePlaces {
  private byOpen: Map<number, Quotation> | undefined;
  private byClose: Map<number, Quotation> | undefined;
  /** For every token, the index of the innermost open mark it stands after, or -1. */
  private inside: Int32Array | undefined;

  /**
   * Takes in a quotation, each after those that are around it.
   * @param end index after what stands in it
   * @param tokens how many the paragraph has
   */
  add(quote: Quotation, end: number, tokens: number): void {
    const { open, close } = quote;
    this.byOpen ??= new Map();
    this.byOpen.set(open, quote);
    this.byClose ??= new Map();
    if (close !== null) this.byClose.set(close, quote);
    this.inside ??= new Int32Array(tokens).fill(-1);
    this.inside.fill(open, open + 1, end);
  }

  opening(i: number): Quotation | undefined {
    return this.byOpen?.get(i);
  }

  closing(i: number): Quotation | undefined {
    return this.byClose?.get(i);
  }

  /** Opening mark of the innermost quotation around the token, or -1. */
  around(i: number): number {
    return this.inside?.[i] ?? -1;
  }
}
