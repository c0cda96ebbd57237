/** Numbers what comes more than once: the k-th row of one case and scorer is trial k, from 0. */
export function countOccurrences(): (...key: readonly string[]) => number {
  const seen = new Map<string, number>();
  return (...key) => {
    const name = JSON.stringify(key);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count;
  };
}
