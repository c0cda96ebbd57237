import { CupelError, type Place } from '../errors.js';
import { parseJson } from './json.js';
import { isLfsPointer } from './lfs-pointer.js';
import { resolvePath } from './paths.js';
import { decodeText } from './text.js';
import { nameOf, type Tree } from './tree.js';
import { type ParsedDocument, parseYaml } from './yaml.js';

/** Largest YAML or JSON document, prompt and other text that is read as a whole, in bytes. */
const MAX_DOCUMENT_BYTES = 1 << 20;

/** A document of a tree: its data, where its parts stand, and how messages name it. */
export type LoadedDocument = ParsedDocument & { readonly file: string };

/**
 * Bytes of a file that a person wrote.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` where the file is a Git LFS pointer
 */
export async function readBytes(tree: Tree, path: string, maxBytes: number): Promise<Buffer> {
  const bytes = await tree.read(path, maxBytes);
  if (!isLfsPointer(bytes)) return bytes;
  throw new CupelError('config', 'is a Git LFS pointer, not the file itself', {
    place: { file: nameOf(tree, path) },
    remedy: 'Fetch the file with `git lfs pull`; in a workflow set `lfs: true` at actions/checkout.',
  });
}

/**
 * Text of a file that a person wrote: UTF-8, at most 1 MiB, no Git LFS pointer.
 * @throws CupelError `file-missing`, `file-unsafe`, `config`
 */
export async function readText(tree: Tree, path: string): Promise<string> {
  return decodeText(await readBytes(tree, path, MAX_DOCUMENT_BYTES), nameOf(tree, path));
}

/**
 * A YAML or (by its ending) JSON document.
 * @throws CupelError `file-missing`, `file-unsafe`, `config` with the line
 */
export async function loadDocument(tree: Tree, path: string): Promise<LoadedDocument> {
  const text = await readText(tree, path);
  const file = nameOf(tree, path);
  const parsed = path.toLowerCase().endsWith('.json') ? parseJsonDocument(text, file) : parseYaml(text, file);
  return { ...parsed, file };
}

/**
 * A JSON document with the lines of its parts.
 * @throws CupelError `config` with the line
 */
export function parseJsonDocument(text: string, file: string): ParsedDocument {
  const value = parseJson(text, { file, line: 1 });
  let located: ParsedDocument | undefined;
  return {
    value,
    lineOf: (path) => {
      // JSON is YAML in all but corner cases; lines are asked for only when something is wrong.
      located ??= locateAsYaml(text, file);
      return located.lineOf(path);
    },
  };
}

/**
 * The path of a file that another file names, once it is known to be there.
 * @throws CupelError at the naming place: `file-unsafe`, or `file-missing` with what the file is for
 */
export async function referencedPath(tree: Tree, fromFile: string, path: string, place: Place, what: string): Promise<string> {
  const resolved = resolvePath(fromFile, path, place);
  if (await tree.has(resolved)) return resolved;
  await tree.read(resolved, 0).catch((error: unknown) => {
    if (error instanceof CupelError && error.code === 'file-missing') return;
    throw error;
  });
  throw new CupelError('file-missing', `names the ${what} ${resolved}, which does not exist`, {
    place,
    remedy: 'Correct the path (it is relative to the file that names it), or add the file.',
  });
}

/** Runs what names no place in its errors on behalf of the place that asked for it. */
export async function onBehalfOf<T>(place: Place, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CupelError) || error.place !== undefined) throw error;
    throw new CupelError(error.code, error.message, {
      place,
      cause: error,
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    });
  }
}

function locateAsYaml(text: string, file: string): ParsedDocument {
  try {
    return parseYaml(text, file);
  } catch {
    return { value: null, lineOf: () => undefined };
  }
}
