/** Where an axis has ticks, and what they say. */
import { roomFor } from '../chart.js';

/** What d3's scales of figures and of times have in common. */
export type Scale = {
  (value: number): number;
  ticks(count: number): readonly (number | Date)[];
};

/** A place on an axis, in px, and what is written there. */
export type Tick = { readonly at: number; readonly text: string };

/** Room between two texts, in px. */
const GAP = 8;

/** Round ticks of a level axis: about `most` of them, fewer where their texts would touch. */
export function levelTicks(scale: Scale, most: number, format: (value: number) => string): readonly Tick[] {
  for (let count = most; count > 1; count -= 1) {
    const ticks = ticksOf(scale, count, format);
    if (ticks.every((tick, index) => !touches(ticks[index - 1], tick))) return ticks;
  }
  return apart(ticksOf(scale, 1, format));
}

/** Round ticks of an upright axis: about `most` of them. */
export function ticksOf(scale: Scale, most: number, format: (value: number) => string): readonly Tick[] {
  return scale.ticks(most).map((value) => ({ at: scale(Number(value)), text: format(Number(value)) }));
}

/** Those of the ticks that stand beside each other without touching, from the first one on. */
export function apart(ticks: readonly Tick[]): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) if (!touches(kept.at(-1), tick)) kept.push(tick);
  return kept;
}

function touches(before: Tick | undefined, tick: Tick): boolean {
  return before !== undefined && tick.at - before.at < (roomFor(before.text) + roomFor(tick.text)) / 2 + GAP;
}

/** A number of points with its sign, to one decimal. */
export function signed(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return value > 0 ? `+${text}` : text;
}

/** A percentage, to one decimal. */
export function percent(value: number): string {
  return `${Math.round(value * 10) / 10} %`;
}

/** A moment (ms since the epoch) in UTC, as short as it can be told beside others: a day where it is midnight, a time where it is not. */
export function moment(value: number): string {
  const [day = '', time = ''] = new Date(value).toISOString().split('T');
  if (time === '00:00:00.000Z') return day;
  return time.slice(0, time.endsWith(':00.000Z') ? 5 : 8);
}
