/** Shapes of a chart as SVG. Places are in px and rounded to tenths; text is escaped here, so that nothing in it can become anything else. */

/** Where something stands in a drawing, in px from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** A straight line; `dashed` where it marks a bound. */
export function line(from: Point, to: Point, stroke: string, width = 1, dashed = false): string {
  const dashes = dashed ? ' stroke-dasharray="4,2"' : '';
  return `<path d="M${place(from)}L${place(to)}" fill="none" stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

/** Straight lines from point to point. */
export function course(points: readonly Point[], stroke: string, width: number): string {
  if (points.length < 2) return '';
  return `<path d="M${points.map(place).join('L')}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="bevel"/>`;
}

/** A filled circle, with an outline of 2 px where `stroke` is given. */
export function dot([x, y]: Point, radius: number, fill: string, stroke?: string): string {
  const outline = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="2"`;
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" fill="${fill}"${outline}/>`;
}

/** A filled rectangle around the vertical line between two points. */
export function bar([x, y]: Point, foot: Point, width: number, fill: string): string {
  return `<rect x="${px(x - width / 2)}" y="${px(y)}" width="${px(width)}" height="${px(foot[1] - y)}" fill="${fill}"/>`;
}

/** One line of text beside, or around, a point at half its height. */
export function text(words: string, [x, y]: Point, fill: string, anchor: 'start' | 'middle' | 'end' = 'start', size = 12): string {
  return `<text x="${px(x)}" y="${px(y)}" dominant-baseline="central" text-anchor="${anchor}" font-size="${size}px" fill="${fill}">${escaped(words)}</text>`;
}

function place([x, y]: Point): string {
  return `${px(x)} ${px(y)}`;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
