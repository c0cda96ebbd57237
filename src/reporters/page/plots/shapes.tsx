/** What the charts are made of. Places are px from the upper left corner. */
import { type Box, INK, LETTERS } from '../chart.js';

export type Point = readonly [x: number, y: number];

/** A straight line. */
export function Line({ from, to, ink, thick }: { readonly from: Point; readonly to: Point; readonly ink: string; readonly thick: number }) {
  return <line x1={px(from[0])} y1={px(from[1])} x2={px(to[0])} y2={px(to[1])} stroke={ink} stroke-width={thick} />;
}

/** Straight lines from point to point. */
export function Course({ points, ink, thick }: { readonly points: readonly Point[]; readonly ink: string; readonly thick: number }) {
  return <polyline points={points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')} fill="none" stroke={ink} stroke-width={thick} />;
}

type RuleProps = { readonly at: number; readonly box: Box; readonly ink: string; readonly dashed?: boolean };

/** A fine line through the whole box, upright; dashed where it marks what is tolerated. */
export function Upright({ at, box, ink, dashed = false }: RuleProps) {
  return <Fine x1={sharp(at)} x2={sharp(at)} y1={box.top} y2={box.bottom} ink={ink} dashed={dashed} />;
}

/** A fine line through the whole box, level; dashed where it marks what is tolerated. */
export function Level({ at, box, ink, dashed = false }: RuleProps) {
  return <Fine x1={box.left} x2={box.right} y1={sharp(at)} y2={sharp(at)} ink={ink} dashed={dashed} />;
}

type Ends = Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>;

function Fine({ ink, dashed, ...ends }: Ends & { readonly ink: string; readonly dashed: boolean }) {
  return <line {...ends} stroke={ink} {...(dashed ? { 'stroke-dasharray': '4 2' } : {})} />;
}

/** A dot, with a rim where one is given. */
export function Dot({
  at,
  radius,
  ink,
  rim,
}: {
  readonly at: Point;
  readonly radius: number;
  readonly ink: string;
  readonly rim?: string;
}) {
  const around = rim === undefined ? {} : { stroke: rim, 'stroke-width': 2 };
  return <circle cx={px(at[0])} cy={px(at[1])} r={radius} fill={ink} {...around} />;
}

/** A bar between two corners. */
export function Bar({ from, to, ink }: { readonly from: Point; readonly to: Point; readonly ink: string }) {
  return <rect x={px(from[0])} y={px(from[1])} width={px(to[0] - from[0])} height={px(to[1] - from[1])} fill={ink} />;
}

/** One line of text that begins, ends or has its middle at a point, half its height above it. */
export function Label({
  text,
  at,
  ink = INK.text,
  anchor = 'start',
}: {
  readonly text: string;
  readonly at: Point;
  readonly ink?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}) {
  return (
    <text x={px(at[0])} y={px(at[1] + MIDDLE)} text-anchor={anchor} fill={ink}>
      {text}
    </text>
  );
}

/** From the middle of a digit down to the line it stands on: not every viewer knows the attribute for it. */
const MIDDLE = LETTERS * 0.36;

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line of one px is sharp in the middle of one. */
function sharp(value: number): number {
  return Math.floor(value) + 0.5;
}
