/** Places there are at first, at least twice as many as stems. */
const SMALLEST = 1 << 9;

/**
 * Numbers stems from 1 on, in the order in which they were met. It is asked of every word of a text, whose hash is known
 * (`WordInfo.hash`): what looks it up in a map reckons and compares more than it needs to.
 */
export class StemNumbers {
  /** The number of the stem at each place, 0 where none stands. */
  private places = new Int32Array(SMALLEST);
  private readonly stems: string[] = [''];
  private readonly hashes: number[] = [0];

  /** The number of a stem, 0 if it has none. */
  of(stem: string, hash: number): number {
    const { places, stems } = this;
    const mask = places.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = places[at] ?? 0;
      if (number === 0 || stems[number] === stem) return number;
    }
  }

  /** Numbers a stem that has no number yet. */
  add(stem: string, hash: number): number {
    const number = this.stems.length;
    this.stems.push(stem);
    this.hashes.push(hash);
    if (2 * number > this.places.length) this.spread();
    else this.put(number);
    return number;
  }

  private put(number: number): void {
    const { places } = this;
    const mask = places.length - 1;
    let at = (this.hashes[number] ?? 0) & mask;
    while (places[at]) at = (at + 1) & mask;
    places[at] = number;
  }

  private spread(): void {
    this.places = new Int32Array(2 * this.places.length);
    for (let number = 1; number < this.stems.length; number++) this.put(number);
  }
}
