import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws uniformly from [0, 1). */
export type RandomSource = () => number;

/** A source that gives the same draws for the same 32-bit seed, on every machine (xoroshiro128+). */
export function randomSource(seed: number): RandomSource {
  const generator = xoroshiro128plus(seed | 0);
  return () => uniformFloat64(generator);
}

/** The 32-bit seed in a fingerprint, so that what is replayed decides the order and not the clock. */
export function seedOf(fingerprint: string): number {
  return Number.parseInt(fingerprint.replace(/^sha256:/, '').slice(0, 8), 16) | 0;
}

/** A new list in random order: every item draws a key, the keys are sorted. */
export function shuffle<T>(items: readonly T[], random: RandomSource): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  keyed.sort((a, b) => a.key - b.key);
  return keyed.map(({ item }) => item);
}
