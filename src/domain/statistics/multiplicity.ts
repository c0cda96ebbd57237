/** Several tests at once. Both functions answer which of the given p-values are rejected, in the order given. */

/** Holm's step-down procedure: the chance of any false rejection stays at or below `level` (Holm 1979). */
export function holm(pValues: readonly number[], level: number): boolean[] {
  const order = ascending(pValues);
  const rejected = new Array<boolean>(pValues.length).fill(false);
  for (const [rank, { index, p }] of order.entries()) {
    if (p > level / (pValues.length - rank)) break;
    rejected[index] = true;
  }
  return rejected;
}

/** Benjamini and Hochberg's step-up procedure: the expected share of false rejections stays at or below `q` (1995). */
export function benjaminiHochberg(pValues: readonly number[], q: number): boolean[] {
  const order = ascending(pValues);
  let last = -1;
  for (const [rank, { p }] of order.entries()) if (p <= ((rank + 1) / pValues.length) * q) last = rank;
  const rejected = new Array<boolean>(pValues.length).fill(false);
  for (const { index } of order.slice(0, last + 1)) rejected[index] = true;
  return rejected;
}

function ascending(pValues: readonly number[]): { index: number; p: number }[] {
  return pValues.map((p, index) => ({ index, p })).sort((a, b) => a.p - b.p || a.index - b.index);
}
