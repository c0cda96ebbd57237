/**
 * Charts as SVG that stands in a page: components coloured by the page's own variables, so that one drawing serves light, dark and paper.
 * No style, class or script is in them: the page's content policy would refuse them.
 */
import type { ComponentChildren } from 'preact';

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
export const WIDTHS = { wide: 880, narrow: 348 } as const;
export type Width = keyof typeof WIDTHS;

/** Size of letters, and the room that the widest of them needs in a wide font, in px. */
export const LETTERS = 12;
const LETTER_WIDTH = 7.7;

/** The room in px that a text may take. */
export function roomFor(text: string): number {
  return text.length * LETTER_WIDTH;
}

/** The edges, in px, of what is drawn between the axes. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The box that margins (px, for the words of the axes) leave of a chart. */
export function boxOf(width: Width, height: number, margins: Box): Box {
  return { left: margins.left, right: WIDTHS[width] - margins.right, top: margins.top, bottom: height - margins.bottom };
}

/** The whole of a chart; `height` in px. */
export function Drawing({
  width,
  height,
  children,
}: {
  readonly width: Width;
  readonly height: number;
  readonly children: ComponentChildren;
}) {
  const size = WIDTHS[width];
  return (
    <svg width={size} height={height} viewBox={`0 0 ${size} ${height}`} font-size={LETTERS} aria-hidden="true">
      {children}
    </svg>
  );
}
