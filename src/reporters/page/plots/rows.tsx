/** Charts that have one row a name: the name on the left, figures on the right, something drawn between them. */
import { scalePoint } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { cleanLine } from '../../clean-text.js';
import { type Box, boxOf, type Width } from '../chart.js';
import { Label } from './shapes.js';

/** Height of a row in px. */
const ROW = 30;
const MARGINS = {
  wide: { left: 252, right: 174, top: 8, bottom: 32 },
  narrow: { left: 138, right: 60, top: 8, bottom: 32 },
} as const;
const NAME_LENGTH = { wide: 32, narrow: 16 } as const;

/** Height of the whole chart and the box of its rows, in px. */
export function rowLayout(rows: number, width: Width): { readonly height: number; readonly box: Box } {
  const margins = MARGINS[width];
  const height = rows * ROW + margins.top + margins.bottom;
  return { height, box: boxOf(width, height, margins) };
}

/** The middles in px of `count` parts of equal size, in the order of the range. */
export function middles(count: number, range: readonly [number, number]): readonly number[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const place = scalePoint<number>().domain(indices).range(range).padding(0.5);
  return indices.map((index) => place(index) ?? 0);
}

export type Row = { readonly name: string; readonly figures: string; readonly draw: (y: number) => ComponentChildren };

/** The rows, the first on top. */
export function Rows({ rows, box, width }: { readonly rows: readonly Row[]; readonly box: Box; readonly width: Width }) {
  const places = middles(rows.length, [box.top, box.bottom]);
  return rows.map(({ name, figures, draw }, index) => {
    const y = places[index] ?? 0;
    return (
      <g key={index}>
        <Label text={cleanLine(name, NAME_LENGTH[width], 'middle')} at={[box.left - 12, y]} anchor="end" />
        {draw(y)}
        <Label text={figures} at={[box.right + 10, y]} />
      </g>
    );
  });
}
