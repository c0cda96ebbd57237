/** Exports with the source that reads each: what the user named, told apart and opened. */
import { type TableMap, TRACE_FORMATS, type TraceFormat } from '../domain/trace.js';
import { CupelError } from '../errors.js';
import { type ExportFile, openExport } from './export-file.js';
import { createSources } from './index.js';
import { LISTS } from './json-document.js';
import type { Piece, Source } from './source.js';
import { asBag, type Bag, isBag } from './values.js';

/** How many records are looked at to tell a format. */
const SAMPLE = 200;

export type Export = {
  readonly file: ExportFile;
  readonly source: Source | null /** How the format was told, for people. */;
  readonly kind: string;
};

/** Pieces of one record, or why it has none. */
export type Reading = { readonly line: number; readonly pieces: readonly Piece[] };

/**
 * Opens exports and tells the format of each.
 * @throws CupelError `config` for a file of no known format; `file-missing`, `file-unsafe`
 */
export async function openExports(
  paths: readonly string[],
  from: TraceFormat | 'auto',
  options: { readonly cwd: string; readonly map?: TableMap | undefined },
): Promise<readonly Export[]> {
  const sources = createSources(options.map);
  const exports: Export[] = [];
  for (const path of paths) {
    const file = openExport(path, options.cwd);
    exports.push(file.shape === 'empty' ? { file, source: null, kind: 'an empty file' } : await tell(file, from, sources));
  }
  return exports;
}

async function tell(file: ExportFile, from: TraceFormat | 'auto', sources: Readonly<Record<TraceFormat, Source>>): Promise<Export> {
  const candidates = from === 'auto' ? Object.values(sources) : [sources[from]];
  const kinds = new Map<string, { source: Source; count: number }>();
  let seen = 0;
  let values = 0;
  for await (const batch of file.batches()) {
    for (const record of batch) {
      seen += 1;
      if (!('value' in record)) continue;
      for (const bag of unwrap(record.value)) {
        values += 1;
        const known = recognise(bag, candidates);
        if (known === null) continue;
        const entry = kinds.get(known.kind) ?? { source: known.source, count: 0 };
        kinds.set(known.kind, { ...entry, count: entry.count + 1 });
      }
    }
    if (seen >= SAMPLE || values >= SAMPLE) break;
  }
  const [best] = [...kinds.entries()].sort(([, a], [, b]) => b.count - a.count);
  if (best !== undefined) return { file, source: best[1].source, kind: best[0] };
  if (values === 0 && (seen > 0 || file.bytes < SAMPLE)) return { file, source: null, kind: 'a file without one whole record' };
  const what = from === 'auto' ? 'any known format' : `the format ${from}`;
  throw new CupelError('config', `holds no record of ${what}`, {
    place: { file: file.name },
    remedy: `Known formats: ${TRACE_FORMATS.join(', ')}; name one with --from, or the columns of a table with \`map\` in the policy.`,
  });
}

function recognise(bag: Bag, candidates: readonly Source[]): { source: Source; kind: string } | null {
  for (const source of candidates) {
    const kind = source.recognise(bag);
    if (kind !== null) return { source, kind };
  }
  return null;
}

/** The records of a value: itself, or the elements of the list that it wraps. */
function unwrap(value: unknown): readonly Bag[] {
  if (Array.isArray(value)) return value.filter(isBag);
  if (!isBag(value)) return [];
  if (!('id' in value))
    for (const [key, list] of Object.entries(value)) if (LISTS.has(key) && Array.isArray(list)) return list.filter(isBag);
  return [value];
}

/** Every record of an export, in the order of the file. */
export async function* readExport({ file, source }: Export): AsyncGenerator<readonly Reading[], void, undefined> {
  for await (const batch of file.batches()) {
    yield batch.map((record): Reading => {
      if (!('value' in record)) return { line: record.line, pieces: [{ kind: 'problem', why: record.problem }] };
      const bags = unwrap(record.value);
      if (bags.length === 0)
        return { line: record.line, pieces: isEmptyList(record.value) ? [] : [{ kind: 'problem', why: 'is no record' }] };
      const place = { file: file.name, line: record.line };
      return { line: record.line, pieces: source === null ? [] : bags.flatMap((bag) => source.read(bag, place)) };
    });
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) || Object.values(asBag(value)).some((item) => Array.isArray(item) && item.length === 0);
}
