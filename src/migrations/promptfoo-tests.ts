/** promptfoo's tests: inline, or rows of YAML, JSON, JSONL and CSV files. */
import { z } from 'zod';
import { readCsv } from '../documents/csv.js';
import { loadDocument, readBytes } from '../documents/document.js';
import { isGlob } from '../documents/glob.js';
import { readJsonLines } from '../documents/json-lines.js';
import { resolvePath } from '../documents/paths.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import type { Account } from './draft.js';
import { type Assertion, type Test, TestSchema } from './promptfoo-schema.js';

/** A test and where it stands. */
export type PlacedTest = { readonly where: string; readonly test: Test };

const MAX_ROWS_BYTES = 32 << 20;
const ROWS_HELP = 'A file of tests holds a list of objects with `vars` and `assert`, or a CSV table with a column for each variable.';
const CODE = /\.(m?[jt]s|cjs|py|rb|xlsx?)(:\w+)?$/i;

/**
 * All tests, in order. Entries that are code or addresses are told and left out.
 * @throws CupelError `config` with the line of a malformed row; `file-missing`, `file-unsafe`
 */
export async function readTests(
  tree: Tree,
  config: string,
  entries: readonly (string | Test)[],
  account: Account,
): Promise<readonly PlacedTest[]> {
  const tests: PlacedTest[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = `tests[${index}]`;
    if (typeof entry === 'string') tests.push(...(await testsAt(tree, config, entry, where, account)));
    else if (typeof entry.path === 'string')
      account.leaveOut(`${where} path`, 'A generator of tests is code, or takes settings that only promptfoo knows.');
    else tests.push({ where, test: entry });
  }
  return tests;
}

async function testsAt(tree: Tree, config: string, entry: string, where: string, account: Account): Promise<readonly PlacedTest[]> {
  const path = entry.replace(/^file:\/\//, '');
  if (/^(https?|huggingface|az|s3):/.test(path)) {
    account.leaveOut(`${where} ${path}`, 'A migration opens no connection. Save the rows as a file beside the configuration.');
    return [];
  }
  if (CODE.test(path)) {
    account.leaveOut(`${where} ${path}`, 'It is code or a workbook. Save the rows that it gives as CSV or JSONL.');
    return [];
  }
  const resolved = resolvePath(config, path, { file: nameOf(tree, config), path: where });
  const files = isGlob(path) ? await tree.list(resolved) : [resolved];
  const tests: PlacedTest[] = [];
  for (const file of files) tests.push(...(await readRows(tree, file, account)));
  return tests;
}

async function readRows(tree: Tree, path: string, account: Account): Promise<readonly PlacedTest[]> {
  const file = nameOf(tree, path);
  const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
  if (ending === '.csv') {
    const { rows } = await readCsv(await readBytes(tree, path, MAX_ROWS_BYTES), file);
    return rows.map(({ line, values }) => ({ where: `${file}:${line}`, test: testOfRow(values, `${file}:${line}`, account) }));
  }
  if (ending === '.jsonl') {
    const lines = [...readJsonLines(await readBytes(tree, path, MAX_ROWS_BYTES), file)];
    return lines.map(({ line, value }) => ({
      where: `${file}:${line}`,
      test: validate(TestSchema, value, { file, lineOf: () => line }, ROWS_HELP),
    }));
  }
  const document = await loadDocument(tree, path);
  const list = validate(z.union([z.array(TestSchema), TestSchema.transform((test) => [test])]), document.value, document, ROWS_HELP);
  return list.map((test, index) => ({ where: `${file}[${index}]`, test }));
}

function testOfRow(values: Readonly<Record<string, string>>, where: string, account: Account): Test {
  const vars: Record<string, string> = {};
  const assert: Assertion[] = [];
  const test: { description?: string; threshold?: number } = {};
  for (const [column, value] of Object.entries(values)) {
    if (!column.startsWith('__')) vars[column] = value;
    else if (/^__expected\d*$/.test(column)) assert.push(...(value.trim() === '' ? [] : [assertionOf(value)]));
    else if (column === '__description') test.description = value;
    else if (column === '__threshold' && value.trim() !== '') test.threshold = Number(value);
    else if (column === '__metric') for (const one of assert) one.metric = value;
    else if (value.trim() !== '') account.leaveOut(`${where} column ${column}`, 'The column has no counterpart here.');
  }
  return { ...test, vars, assert };
}

const TYPED = /^((?:not-)?[a-z]+(?:-[a-z]+)*)(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;
const CODE_PREFIXES: Readonly<Record<string, string>> = { fn: 'javascript', eval: 'javascript', grade: 'llm-rubric' };
const TYPES =
  /^(not-)?(answer-relevance|bleu|classifier|contains(-(all|any|html|json|sql|xml))?|cost|equals|factuality|finish-reason|g-eval|gleu|guardrails|icontains(-(all|any))?|is-(html|json|refusal|sql|xml|valid-\S+)|javascript|latency|levenshtein|llm-rubric|meteor|model-graded-(closedqa|factuality)|moderation|perplexity(-score)?|pi|python|regex|rouge-n|ruby|similar|starts-with|webhook|word-count|fn|eval|grade)$/;

/** The assertion that a cell of `__expected` writes as `type(threshold): value`; a plain text is what the answer must equal. */
function assertionOf(cell: string): Assertion {
  const match = TYPED.exec(cell.trim());
  const [, type = '', threshold, value] = match ?? [];
  if (match === null || !TYPES.test(type)) return { type: 'equals', value: cell };
  return {
    type: Object.hasOwn(CODE_PREFIXES, type) ? (CODE_PREFIXES[type] ?? type) : type,
    ...(threshold === undefined ? {} : { threshold: Number(threshold) }),
    ...(value === undefined ? {} : { value: value.trim() }),
  };
}
