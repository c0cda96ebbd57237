/** Changes values of a YAML or JSON document and leaves everything else as its author wrote it: comments, order, quotes. */
import { isMap, parseDocument } from 'yaml';
import type { Json } from '../domain/json.js';
import type { DocumentPath } from './yaml.js';

/** What stands at a path from now on; undefined: nothing does. */
export type Edit = { readonly path: DocumentPath; readonly value: Json | undefined };

/** The text with the edits made. It must be a valid document: see `loadDocument`. `isJson`: it stays JSON. */
export function editDocument(text: string, edits: readonly Edit[], isJson: boolean): string {
  const document = parseDocument(text);
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, typeof value === 'object' && value !== null ? document.createNode(value) : value);
    // A mapping that stood in one line with a comment could not be written any more.
    const parent = document.getIn(path.slice(0, -1), true);
    if (isMap(parent) && parent.flow === true && String(value ?? '').includes('\n')) parent.flow = false;
  }
  return isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 0 });
}
