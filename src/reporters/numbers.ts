/**
 * Numbers as people read them. Renderers round, nothing else does: every figure comes in as the report holds it (fractions on
 * 0..1, USD, ms) and leaves as text. The same input gives the same characters on every machine: no locale is asked.
 */

/** What stands where a figure is not defined. */
export const NO_FIGURE = '–';

/** Beyond this a ratio is no figure any more: a division by next to nothing. */
const ABSURD = 1e6;

function round(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}

function withSign(value: number, text: string): string {
  return value > 0 && !/^[0.]+$/.test(text) ? `+${text}` : text;
}

/** `0.81` as `81.0 %`. */
export function formatPercent(fraction: number | null): string {
  if (fraction === null) return NO_FIGURE;
  return Math.abs(fraction) > ABSURD ? '> 1,000,000 %' : `${round(fraction * 100, 1)} %`;
}

/** A share of a whole as percent; only all of it is `100 %` and only nothing is `0 %`. */
export function formatShare(fraction: number | null): string {
  if (fraction === null) return NO_FIGURE;
  if (fraction === 0 || fraction === 1) return `${fraction * 100} %`;
  if (fraction > 0.9995) return '> 99.9 %';
  if (fraction < 0.0005) return '< 0.1 %';
  return formatPercent(fraction);
}

/** The scores of one case on both sides: whole percents where these are exact, else one decimal. */
export function formatMove(from: number | null, to: number | null, arrow = '→'): string {
  const whole = [from, to].every((value) => value === null || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9);
  const format = (value: number | null) => (value !== null && whole ? `${round(value * 100, 0)} %` : formatPercent(value));
  return `${format(from)} ${arrow} ${format(to)}`;
}

function points(fraction: number): string {
  const value = fraction * 100;
  return round(value, value !== 0 && Math.abs(value) < 0.095 ? 2 : 1);
}

/** A size without its direction: `0.043` as `4.3 points`. */
export function formatPoints(fraction: number): string {
  return `${points(Math.abs(fraction))} points`;
}

/** A difference with its direction: `-0.06` as `-6.0 points`. */
export function formatDifference(fraction: number | null): string {
  return fraction === null ? NO_FIGURE : `${withSign(fraction, points(fraction))} points`;
}

/** Both ends of an interval in points: `-9.0 to -3.0`. */
export function formatInterval(interval: readonly [number, number]): string {
  return interval.map((end) => withSign(end, points(end))).join(' to ');
}

/** `1234567` as `1,234,567`. */
export function formatCount(count: number): string {
  return round(count, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 case`, `2 cases`; the plural is given where it is no added `s`. */
export function formatQuantity(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** USD with two decimals, below a dollar with two digits that say something: `$12.50`, `$0.42`, `$0.0042`. */
export function formatMoney(usd: number | null): string {
  if (usd === null) return 'unknown';
  const size = Math.abs(usd);
  const sign = usd < 0 ? '-' : '';
  if (size === 0) return '$0.00';
  if (size < 0.000001) return `< ${sign}$0.000001`;
  const decimals = size >= 0.995 ? 2 : Math.max(2, 1 - Math.floor(Math.log10(size)));
  const [whole = '0', rest = '00'] = size.toFixed(decimals).split('.');
  return `${sign}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest.replace(/(?<=..)0+$/, '')}`;
}

/** `820 ms`, `2.1 s`, `2 min 13 s`, `1 h 04 min`. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return NO_FIGURE;
  if (Math.abs(ms) < 999.5) return `${round(ms, 0)} ms`;
  if (Math.abs(ms) < 59_950) return `${round(ms / 1000, 1)} s`;
  const seconds = Math.round(Math.abs(ms) / 1000);
  const sign = ms < 0 ? '-' : '';
  if (seconds < 3600) return `${sign}${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  const minutes = Math.round(seconds / 60);
  return `${sign}${formatCount(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** A p-value, a correlation, a kappa: `digits` decimals, and never a false `0.0000`. */
export function formatDecimal(value: number | null, digits: number): string {
  if (value === null) return NO_FIGURE;
  const smallest = 10 ** -digits;
  return value > 0 && value < smallest / 2 ? `< ${smallest.toFixed(digits)}` : round(value, digits);
}
