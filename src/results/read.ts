import { z } from 'zod';
import { readBytes } from '../documents/document.js';
import { readJsonLines } from '../documents/json-lines.js';
import { assertUtf8 } from '../documents/text.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import { CupelError } from '../errors.js';
import { csvRows } from './csv-rows.js';
import type { ResultFormat } from './formats.js';
import { InspectSchema, inspectRows } from './inspect.js';
import { OpenAiRowSchema, openAiRows } from './openai-evals.js';
import { PROMPTFOO_PRIMARY, PromptfooSchema, promptfooPrompts, promptfooRows } from './promptfoo.js';
import { type LocatedRow, toRows } from './rows.js';

/** Largest file of scores, in bytes. */
const MAX_BYTES = 256 << 20;

type Format = Exclude<ResultFormat, 'auto'>;

export type Results = {
  readonly rows: readonly LocatedRow[];
  /** The scorer by which the tool itself calls a row passed, where it has several. */
  readonly primary?: string;
};

/** Which of the results of a file are meant, where it holds those of several prompts: its own side of a file for both, or by number. */
export type Column = { readonly side: 'only' | 'first' | 'second' } | { readonly number: number };

/**
 * Reads a file of scores, whoever wrote it. `auto` goes by the file's ending and by what stands in it.
 * @throws CupelError `config` with the place of what is malformed, and for a file of no known format; `file-missing`, `file-unsafe`
 */
export async function readResults(tree: Tree, path: string, format: ResultFormat, column: Column = { side: 'only' }): Promise<Results> {
  const file = nameOf(tree, path);
  const bytes = await readBytes(tree, path, MAX_BYTES);
  if (bytes.subarray(0, 4).equals(ZIP))
    throw new CupelError('config', 'is packed', {
      place: { file },
      remedy: 'Write an Inspect log as JSON: `inspect log convert --to json`, or `inspect eval --log-format json`.',
    });
  const text = (): string => {
    assertUtf8(bytes, file);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  };
  const known = format === 'auto' ? formatOf(path) : format;
  switch (known) {
    case 'csv':
      return { rows: toRows(await csvRows(bytes, file), file) };
    case 'junit':
      return { rows: toRows((await import('./junit.js')).junitRows(text(), file), file) };
    case 'jsonl':
    case 'openai-evals':
      if (!isDocument(path)) return readLines(bytes, file, format === 'auto' ? null : known);
      return readDocument(text(), file, format === 'auto' ? null : known, column);
    case 'promptfoo':
    case 'inspect':
    case 'json':
      return readDocument(text(), file, known === 'json' ? null : known, column);
  }
}

/** The first bytes of every packed archive. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

function isDocument(path: string): boolean {
  return /\.json$/i.test(path);
}

function formatOf(path: string): Format | 'json' {
  if (/\.(jsonl|ndjson)$/i.test(path)) return 'jsonl';
  if (/\.csv$/i.test(path)) return 'csv';
  if (/\.xml$/i.test(path)) return 'junit';
  return 'json';
}

/** Rows of one object a line: Cupel's own name a `case`, those of OpenAI's Evals an item. */
function readLines(bytes: Buffer, file: string, format: Format | null): Results {
  const lines = [...readJsonLines(bytes, file)];
  const isOpenAi =
    format === 'openai-evals' || (format === null && lines.length > 0 && !isCupelRow(lines[0]?.value) && isOpenAiRow(lines[0]?.value));
  if (!isOpenAi) return { rows: toRows(lines, file) };
  const items = lines.map(({ line, value }) => validate(OpenAiRowSchema, value, { file, lineOf: () => line }, OPENAI_HELP));
  return { rows: toRows(openAiRows(items), file) };
}

const OPENAI_HELP = 'A row of OpenAI Evals has `item` or `datasource_item`, and `results`.';

/** Where nothing else says so, the members of a document tell which tool wrote it. */
function readDocument(text: string, file: string, format: Format | null, column: Column): Results {
  const value = parseDocument(text, file);
  const is = (name: Format, looks: boolean): boolean => format === name || (format === null && looks);
  const source = { file, lineOf: () => undefined };
  if (is('promptfoo', hasMember(memberOf(value, 'results'), 'results'))) {
    const document = validate(PromptfooSchema, value, source, 'Write the results with `promptfoo eval -o results.json`.');
    const rows = promptfooRows(document, chooseColumn(promptfooPrompts(document), column, file));
    return { rows: toRows(rows, file), primary: PROMPTFOO_PRIMARY };
  }
  if (is('inspect', hasMember(value, 'samples') && hasMember(value, 'eval')))
    return {
      rows: toRows(inspectRows(validate(InspectSchema, value, source, 'Write the log with `inspect eval --log-format json`.')), file),
    };
  const list = Array.isArray(value) ? value : memberOf(value, 'data');
  if (is('openai-evals', Array.isArray(list) && isOpenAiRow(list[0])))
    return { rows: toRows(openAiRows(validate(z.array(OpenAiRowSchema).min(1), list, source, OPENAI_HELP)), file) };
  if (Array.isArray(value) && isCupelRow(value[0]))
    return {
      rows: toRows(
        value.map((row, index) => ({ line: index + 1, at: `[${index}]`, value: row })),
        file,
      ),
    };
  throw new CupelError('config', 'is in no format that is known', {
    place: { file },
    remedy: 'Name a file of rows (.jsonl, .csv), promptfoo results or an Inspect log (.json), JUnit (.xml) or rows of OpenAI Evals.',
  });
}

/** Other tools nest deeper than a person does, and Python writes what is no number as `NaN`, which is no score. */
function parseDocument(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(
        text.replace(/("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g, (whole, string?: string) => string ?? (whole === '' ? whole : 'null')),
      );
    } catch {
      throw new CupelError('config', 'is no JSON', { place: { file }, remedy: 'A file of one JSON object a line ends in .jsonl.' });
    }
  }
}

function chooseColumn(columns: readonly number[], wanted: Column, file: string): number {
  const found = 'number' in wanted ? columns.find((column) => column === wanted.number) : columnOf(columns, wanted.side);
  if (found !== undefined) return found;
  throw new CupelError('config', `holds the results of ${columns.length} prompts: ${columns.join(', ')}`, {
    place: { file },
    remedy: 'Say which one is meant: `--baseline results.json#0 --candidate results.json#1`.',
  });
}

function columnOf(columns: readonly number[], side: 'only' | 'first' | 'second'): number | undefined {
  if (side === 'only') return columns.length === 1 ? columns[0] : undefined;
  return columns.length === 2 ? columns[side === 'first' ? 0 : 1] : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function hasMember(value: unknown, name: string): boolean {
  return memberOf(value, name) !== undefined;
}

function isCupelRow(value: unknown): boolean {
  return hasMember(value, 'case');
}

function isOpenAiRow(value: unknown): boolean {
  return hasMember(value, 'item') || hasMember(value, 'datasource_item');
}
