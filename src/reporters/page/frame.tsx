/**
 * What every page stands in: one file, closed to the network. The content policy admits exactly our own style and our own script by
 * their hashes; everything else in the page is text that cannot become anything else.
 */
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SCRIPT, SCRIPT_SHA256, STYLE, STYLE_SHA256 } from './assets.generated.js';
import type { Width } from './chart.js';
import { toScriptData } from './script-data.js';

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_SHA256}'`,
  `script-src 'sha256-${SCRIPT_SHA256}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export type Page = {
  /** One clean line. */
  readonly title: string;
  readonly body: ComponentChildren;
  /** What the page's script reads; must hold nothing that JSON cannot. */
  readonly data: unknown;
};

/** Renders a whole page. The same page gives the same bytes. */
export function renderPage({ title, body, data }: Page): string {
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          To the report
        </a>
        {body}
        <script type="application/json" id="data" dangerouslySetInnerHTML={{ __html: toScriptData(data) }} />
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** A chart, drawn once for a desk and once for a phone. */
export function Chart({ caption, draw }: { readonly caption: string; readonly draw: (width: Width) => VNode }) {
  return (
    <figure class="chart">
      {(['wide', 'narrow'] as const).map((width) => (
        <div key={width} class={`drawing ${width}`} role="img" aria-label={caption}>
          {draw(width)}
        </div>
      ))}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** A part of the page under a heading of its own. */
export function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

export type Cell = ComponentChildren;

/** A table that scrolls by itself on a narrow screen; the first column names the row. */
export function Table({
  caption,
  heads,
  rows,
  figures = [],
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Indices of the columns that hold figures. */
  readonly figures?: readonly number[];
}) {
  const classOf = (column: number) => (figures.includes(column) ? 'figure' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" class={classOf(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={classOf(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A list of name and figure, side by side. */
export function Figures({ entries }: { readonly entries: readonly (readonly [name: string, value: Cell])[] }) {
  return (
    <dl class="figures">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
