import { hash64 } from '../text-hash.js';

/**
 * Numbers texts in the order in which they are first seen, in 12 bytes a text: an export has millions of ids, and a Map of strings
 * would hold ten times as much. Two texts with equal 64-bit hashes would be one; among 10^7 ids that has a chance of 3 in 10^6.
 */
export class HashIndex {
  private slots: Int32Array;
  private low: Uint32Array;
  private high: Uint32Array;
  private count = 0;

  constructor(capacity = 1024) {
    this.slots = new Int32Array(capacity * 2).fill(-1);
    this.low = new Uint32Array(capacity);
    this.high = new Uint32Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  /** The number of a text; a new text gets the next one. */
  add(text: string): number {
    const [low, high] = hash64(text);
    const at = this.probe(low, high);
    const known = this.slots[at] ?? -1;
    if (known !== -1) return known;
    if (this.count === this.low.length) {
      this.grow();
      return this.add(text);
    }
    const number = this.count;
    this.low[number] = low;
    this.high[number] = high;
    this.slots[at] = number;
    this.count += 1;
    return number;
  }

  /** The number of a text, or -1 where it was never added. */
  find(text: string): number {
    const [low, high] = hash64(text);
    return this.slots[this.probe(low, high)] ?? -1;
  }

  private probe(low: number, high: number): number {
    const mask = this.slots.length - 1;
    let at = low & mask;
    for (;;) {
      const number = this.slots[at] ?? -1;
      if (number === -1 || (this.low[number] === low && this.high[number] === high)) return at;
      at = (at + 1) & mask;
    }
  }

  private grow(): void {
    const { low, high } = this;
    const capacity = low.length * 2;
    this.low = new Uint32Array(capacity);
    this.high = new Uint32Array(capacity);
    this.low.set(low);
    this.high.set(high);
    this.slots = new Int32Array(capacity * 2).fill(-1);
    for (let number = 0; number < this.count; number += 1) this.slots[this.probe(low[number] ?? 0, high[number] ?? 0)] = number;
  }
}
