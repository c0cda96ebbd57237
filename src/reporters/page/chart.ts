/**
 * Charts as SVG that stands in a page: two axes and whatever shapes a plot lays between them, coloured by the page's own variables, so
 * that one drawing serves light, dark and paper. No style, class or script is in it: the page's content policy would refuse them.
 */
import { shareOf, type Tick } from './scale.js';
import { line, type Point, text } from './shapes.js';

/** The page's colours, by meaning. */
export const INK = {
  text: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  good: 'var(--good)',
  bad: 'var(--bad)',
  unsure: 'var(--unsure)',
  broken: 'var(--bad)',
  none: 'var(--plain)',
  candidate: 'var(--accent)',
} as const;

/** Widths in px for which a chart is drawn: letters keep their size on a phone. */
const WIDTHS = { wide: 880, narrow: 348 } as const;
export type Width = keyof typeof WIDTHS;

/** Figures from `min` to `max` with a line across the chart at each tick; or names, one after the other from the left or the top. */
type Axis = { readonly title?: string } & (
  | { readonly min: number; readonly max: number; readonly ticks: readonly Tick[] }
  | { readonly names: readonly string[] }
);

/** What a plot may know of where it draws. */
export type Plane = {
  /** The place of two figures; a name's figure is its index. */
  readonly at: (x: number, y: number) => Point;
  readonly left: number;
  readonly right: number;
  /** Width of one name of the horizontal axis. */
  readonly band: number;
};

/** What a chart looks like at a width. Margins and height are px; the margins hold the axes' words. */
export type Drawing = {
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: Axis;
  readonly y: Axis;
  readonly draw: (plane: Plane) => readonly string[];
};

/** Draws a chart. The same drawing gives the same bytes. */
export function drawSvg({ height, margin, x, y, draw }: Drawing, width: Width): string {
  const whole = WIDTHS[width];
  const box: Box = { left: margin.left, right: whole - margin.right, top: margin.top, bottom: height - margin.bottom };
  const across = (value: number): number => box.left + (box.right - box.left) * share(x, value);
  const down = (value: number): number => box.top + (box.bottom - box.top) * ('names' in y ? share(y, value) : 1 - share(y, value));
  const band = 'names' in x ? (box.right - box.left) / x.names.length : 0;
  const parts = [
    ...horizontal(x, box, across, band),
    ...vertical(y, box, down),
    ...draw({ at: (a, b) => [across(a), down(b)], left: box.left, right: box.right, band }),
  ];
  return `<svg width="${whole}" height="${height}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}">${parts.join('')}</svg>`;
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function share(axis: Axis, value: number): number {
  return 'names' in axis ? (value + 0.5) / axis.names.length : shareOf(value, axis.min, axis.max);
}

/** From the axis to the middle of its words, and to that of its title. */
const WORDS_BELOW = 14;
const TITLE_BELOW = 34;

function horizontal(axis: Axis, { left, right, top, bottom }: Box, across: (value: number) => number, band: number): string[] {
  const words = ({ at, text: words }: Tick): string => text(words, [across(at), bottom + WORDS_BELOW], INK.muted, 'middle');
  const title = axis.title === undefined ? [] : [text(axis.title, [(left + right) / 2, bottom + TITLE_BELOW], INK.muted, 'middle')];
  if (!('names' in axis))
    return [
      ...axis.ticks.map(({ at }) => line([sharp(across(at)), top], [sharp(across(at)), bottom], INK.line)),
      ...axis.ticks.map(words),
      ...title,
    ];
  const every = everyNth(axis.names, band);
  const named = axis.names.flatMap((name, index) => (index % every === 0 ? [words({ at: index, text: name })] : []));
  return [line([left, sharp(bottom)], [right, sharp(bottom)], INK.line), ...named, ...title];
}

function vertical(axis: Axis, { left, right }: Box, down: (value: number) => number): string[] {
  if ('names' in axis) return axis.names.map((name, index) => text(name, [left - 12, down(index)], INK.text, 'end'));
  return axis.ticks.flatMap(({ at, text: words }) => [
    line([left, sharp(down(at))], [right, sharp(down(at))], INK.line),
    text(words, [left - 8, down(at)], INK.muted, 'end'),
  ]);
}

/** Widest letter of a name that an axis shows, and the room between two names, in px. */
const LETTER = 7;
const GAP = 8;

/** Names stand beside each other without touching: each, or every second, or every third. */
function everyNth(names: readonly string[], band: number): number {
  return Math.max(1, Math.ceil((Math.max(0, ...names.map(({ length }) => length)) * LETTER + GAP) / band));
}

/** A line of one px is sharp in the middle of one. */
function sharp(place: number): number {
  return Math.floor(place) + 0.5;
}
