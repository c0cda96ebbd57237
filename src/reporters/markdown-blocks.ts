/** The few shapes of GitHub Markdown that a report is made of. Whatever comes in is Markdown already: see `escape.ts` for foreign text. */

export type Column = { readonly head: string; readonly align?: 'right' };

/** A table; empty without rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`;
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n');
}

/** A bulleted list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Paragraphs, tables and the like, one blank line between; empty ones fall out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A part that opens on a click. `summary` is read as HTML, `content` as Markdown; empty without content. */
export function folded(summary: string, content: string): string {
  return content === '' ? '' : `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** A figure with its unit that no line break may part. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00A0').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
