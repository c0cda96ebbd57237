/** How the domain says numbers in titles and reasons. Everything else is the renderers' business. */

/** A difference on 0..1 as points of 100 with one decimal: `6.0`. Small but real differences keep two: `0.04`. */
export function points(fraction: number): string {
  const value = Math.abs(fraction) * 100;
  return value > 0 && value < 0.095 ? value.toFixed(2) : value.toFixed(1);
}

/** A difference with its sign: `-6.0`, `+1.2`, `0.0`. */
export function signedPoints(fraction: number): string {
  const text = points(fraction);
  if (Number(text) === 0) return text;
  return `${fraction < 0 ? '-' : '+'}${text}`;
}

/** A share on 0..1 as percent with one decimal: `95.0 %`. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}

/** `1 case`, `3 cases`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** The first names of a list, and how many more there are. */
export function someOf(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
