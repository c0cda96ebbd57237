/** From figures to places: which round figures an axis names, and where on it a figure stands. */

/** A figure that an axis names. */
export type Tick = { readonly at: number; readonly text: string };

const DAY_MS = 86_400_000;

/** The round figures (1, 2 or 5 times a power of ten apart) from `min` to `max` that cut it into about `count` parts; `least` is the closest they may stand. */
export function roundFigures(min: number, max: number, count: number, least = 0): readonly number[] {
  const step = Math.max(least, roundStep((max - min) / count));
  if (!(step > 0) || !Number.isFinite(step)) return [min];
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  // A product of a step such as 0.1 has a tail of digits that nobody wrote.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The smallest round figure that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 5].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return digit * power;
}

/** Midnights (UTC, in ms since the epoch) from `min` to `max`, at most `count` of them; the beginning where there is none. */
export function midnights(min: number, max: number, count: number): readonly number[] {
  const first = Math.ceil(min / DAY_MS);
  const last = Math.floor(max / DAY_MS);
  if (last < first) return [min];
  const step = Math.ceil((last - first + 1) / count);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => (first + index * step) * DAY_MS);
}

/** A figure's share of the way from `min` to `max`; the middle where they are one. */
export function shareOf(value: number, min: number, max: number): number {
  return max > min ? (value - min) / (max - min) : 0.5;
}
