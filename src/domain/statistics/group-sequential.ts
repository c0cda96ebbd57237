/**
 * Bounds for looking at growing data several times without raising the chance of a false alarm (Jennison and Turnbull, Group
 * Sequential Methods, 1999, chapters 2, 7 and 19): one-sided, by recursive integration of the score process.
 */
import { normalQuantile, normalUpperTail } from './distributions.js';

/** Points of Simpson's rule in each step: enough for 1e-6 in the levels. */
const GRID = 240;
/** Standard deviations below zero where the density of the process is nothing. */
const REACH = 8;

/** `mass` holds density times Simpson's weight, so that a sum over the points is an integral. */
type Density = { readonly points: Float64Array; readonly mass: Float64Array };

/** At the start all mass stands at 0. */
const START: Density = { points: Float64Array.of(0), mass: Float64Array.of(1) };

/** Chance that the process goes from below its bounds to above `bound` (on the score scale) over an increment of information. */
function crossing({ points, mass }: Density, bound: number, increment: number): number {
  const sd = Math.sqrt(increment);
  let sum = 0;
  for (const [index, point] of points.entries()) sum += (mass[index] ?? 0) * normalUpperTail((bound - point) / sd);
  return sum;
}

/** The process after an increment, on the paths that stay below `bound`. */
function advance(before: Density, bound: number, increment: number, fraction: number): Density {
  const low = -REACH * Math.sqrt(fraction);
  const step = (bound - low) / GRID;
  const scale = step / (3 * Math.sqrt(2 * Math.PI * increment));
  const points = new Float64Array(GRID + 1);
  const mass = new Float64Array(GRID + 1);
  for (let index = 0; index <= GRID; index += 1) {
    const point = low + index * step;
    let density = 0;
    for (let k = 0; k < before.points.length; k += 1) {
      const distance = point - (before.points[k] ?? 0);
      density += (before.mass[k] ?? 0) * Math.exp(-(distance * distance) / (2 * increment));
    }
    points[index] = point;
    mass[index] = density * scale * (index === 0 || index === GRID ? 1 : index % 2 === 1 ? 4 : 2);
  }
  return { points, mass };
}

/** Chance of ever crossing when the standardised bound at look k is `bounds[k]`, with information fractions in (0, 1]. */
function totalCrossing(bounds: readonly number[], fractions: readonly number[]): number {
  let density = START;
  let before = 0;
  let total = 0;
  bounds.forEach((bound, index) => {
    const fraction = fractions[index] ?? 1;
    const limit = bound * Math.sqrt(fraction);
    total += crossing(density, limit, fraction - before);
    if (index < bounds.length - 1) density = advance(density, limit, fraction - before, fraction);
    before = fraction;
  });
  return total;
}

/**
 * O'Brien and Fleming's bounds for `looks` equally spaced looks, as one-sided p-value levels that together spend `alpha`:
 * 1 - Phi(C sqrt(looks / k)). For four looks at .05, C is 1.733 and the levels are .00026, .0071, .0227, .0415.
 */
export function obrienFlemingLevels(looks: number, alpha: number): readonly number[] {
  const key = `${looks} ${alpha}`;
  const levels = known.get(key) ?? computeLevels(looks, alpha);
  known.set(key, levels);
  return levels;
}

/** Levels take tens of milliseconds, and sweeps, simulations and looks ask for the same few again and again. */
const known = new Map<string, readonly number[]>();

function computeLevels(looks: number, alpha: number): readonly number[] {
  const fractions = Array.from({ length: looks }, (_, index) => (index + 1) / looks);
  const boundsOf = (c: number): number[] => fractions.map((fraction) => c / Math.sqrt(fraction));
  const excess = (c: number): number => Math.log(totalCrossing(boundsOf(c), fractions) / alpha);
  let before = normalQuantile(1 - alpha);
  let constant = before + 0.1;
  let excessBefore = excess(before);
  for (let step = 0; step < 20 && Math.abs(constant - before) > 1e-9; step += 1) {
    const now = excess(constant);
    const next = now === excessBefore ? constant : constant - (now * (constant - before)) / (now - excessBefore);
    before = constant;
    excessBefore = now;
    constant = next;
  }
  return boundsOf(constant).map(normalUpperTail);
}

/** Lan and DeMets' spending function of O'Brien-Fleming's kind: how much of `alpha` is spent at information fraction t in (0, 1]. */
export function spentAlpha(fraction: number, alpha: number): number {
  return 2 * normalUpperTail(normalQuantile(1 - alpha / 2) / Math.sqrt(fraction));
}

/** A look that was taken: the information it had, as a fraction of the last look's, and the one-sided level it used. */
export type PastLook = { readonly fraction: number; readonly level: number };

/**
 * The one-sided p-value level of the next look, at any information fraction in (0, 1], by Lan and DeMets' spending: what the past
 * looks have really spent at their levels is kept, the rest of the allowance is spent here. A fraction of 1 spends all of `alpha`.
 */
export function spendingLevel(past: readonly PastLook[], fraction: number, alpha: number): number {
  const key = JSON.stringify([past, fraction, alpha]);
  const level = knownSpending.get(key) ?? computeSpending(past, fraction, alpha);
  knownSpending.set(key, level);
  return level;
}

const knownSpending = new Map<string, number>();

function computeSpending(past: readonly PastLook[], fraction: number, alpha: number): number {
  let density = START;
  let before = 0;
  let spent = 0;
  for (const look of past) {
    const increment = increase(before, look.fraction);
    const limit = -normalQuantile(look.level) * Math.sqrt(look.fraction);
    spent += crossing(density, limit, increment);
    density = advance(density, limit, increment, look.fraction);
    before = look.fraction;
  }
  const allowance = Math.max(1e-12, spentAlpha(fraction, alpha) - spent);
  const limit = boundFor(density, increase(before, fraction), allowance, fraction);
  return normalUpperTail(limit / Math.sqrt(fraction));
}

function increase(before: number, fraction: number): number {
  if (!(fraction > before) || fraction > 1)
    throw new RangeError(`information fractions must increase within (0, 1], got ${fraction} after ${before}`);
  return fraction - before;
}

/** The bound, on the score scale, whose crossing has the given chance. */
function boundFor(density: Density, increment: number, chance: number, fraction: number): number {
  let low = -REACH * Math.sqrt(fraction);
  let high = REACH * Math.sqrt(fraction) * 1.5;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (crossing(density, middle, increment) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
