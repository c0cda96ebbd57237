/**
 * Writes `docs/reference/`: the commands as the bundle's own help has them, error codes, reasons of verdicts, and the fields of every
 * file, from the sources. `--check` writes nothing and exits 1 with the names of the pages that differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs/reference');
const MADE = '<!-- Made by `npm run reference` from the sources: edit them, not this page. -->';

/** Levels of nested fields that a table shows. */
const DEEPEST = 2;
/** Levels of a type that a cell spells out; JSON values nest without end. */
const SPELT = 2;

type Codes = Readonly<Record<string, { readonly means: string; readonly todo: string }>>;
type Words = Readonly<Record<string, string>>;
type Schema = {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
};

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const fromSources = async <T>(module: string, name: string): Promise<T> => (await import(join(root, 'lib', module)))[name] as T;

const pages = new Map([
  ['commands.md', commands()],
  [
    'errors.md',
    errors(
      await fromSources('errors.js', 'ERROR_CODES'),
      await fromSources('reporters/remedies.js', 'REMEDIES'),
      await fromSources('reporters/remedies.js', 'UNSCORED'),
    ),
  ],
  ['files.md', files()],
]);

function commands(): string {
  const overview = help([]);
  const names = [...overview.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
  const parts = names.map((name) => `## ${name}\n\n\`\`\`text\n${help([name])}\n\`\`\`\n`);
  return `# Commands\n\n${MADE}\n\n\`\`\`text\n${overview}\n\`\`\`\n\n${parts.join('\n')}`;
}

function help(args: readonly string[]): string {
  const env = { PATH: process.env.PATH ?? '', COLUMNS: '120', NO_COLOR: '1' };
  return execFileSync(process.execPath, [join(root, 'dist/index.js'), ...args, '--help'], { env, encoding: 'utf8' }).trimEnd();
}

function errors(codes: Codes, remedies: Words, unscored: Words): string {
  const table = (heads: string, rows: readonly (readonly string[])[]): string =>
    `${heads}\n|${'---|'.repeat(rows[0]?.length ?? 0)}\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  return [
    `# Errors and reasons\n\n${MADE}\n`,
    'An error is exit code 2 and one message: where it is, what happened, what to do.\n',
    table(
      '| code | what happened | what to do |',
      Object.entries(codes).map(([code, { means, todo }]) => [`\`${code}\``, means, todo]),
    ),
    '## Reasons of a verdict\n',
    table(
      '| code | what to do |',
      Object.entries(remedies).map(([code, words]) => [`\`${code}\``, words]),
    ),
    '## Why an answer has no score\n',
    table(
      '| reason | |',
      Object.entries(unscored).map(([code, words]) => [`\`${code}\``, words]),
    ),
  ].join('\n');
}

function files(): string {
  const names = readdirSync(join(root, 'schema'))
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  const parts = names.map((name) => {
    const schema = JSON.parse(readFileSync(join(root, 'schema', name), 'utf8')) as Schema;
    const rows = fields(schema, schema, '', 0);
    const table = rows.length === 0 ? '' : `\n| field | type | |\n|---|---|---|\n${rows.join('\n')}\n`;
    return `## ${schema.title ?? name}\n\n[\`schema/${name}\`](../../schema/${name})\n${table}`;
  });
  return `# Fields of every file\n\n${MADE}\n\nA field with a star must be there. How they work together: [files and settings](../files.md).\n\n${parts.join('\n')}`;
}

function fields(schema: Schema, whole: Schema, path: string, depth: number): readonly string[] {
  const { properties = {}, required = [] } = resolved(schema, whole);
  return Object.entries(properties).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const inner = resolved(field, whole);
    const nested = depth < DEEPEST && inner.properties !== undefined ? fields(inner, whole, here, depth + 1) : [];
    const fallback =
      field.default === undefined || typeof field.default === 'object' ? '' : ` (default \`${JSON.stringify(field.default)}\`)`;
    const row = `| \`${here}\`${required.includes(name) && field.default === undefined ? ' *' : ''} | ${typeOf(field, whole)} | ${cell((inner.description ?? '') + fallback)} |`;
    return [row, ...nested];
  });
}

/** What references and `allOf` say, as one schema. */
function resolved(schema: Schema, whole: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const name = /^#\/definitions\/(.+)$/.exec($ref ?? '')?.[1];
  const parts = [...(name === undefined ? [] : [whole.definitions?.[name] ?? {}]), ...allOf];
  return parts.length === 0 ? own : Object.assign({}, ...parts.map((part) => resolved(part, whole)), own);
}

function typeOf(field: Schema, whole: Schema, depth = 0): string {
  const schema = resolved(field, whole);
  if (schema.const !== undefined) return cell(`\`${JSON.stringify(schema.const)}\``);
  if (schema.enum !== undefined) return cell(schema.enum.map((value) => `\`${String(value)}\``).join(', '));
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined && depth >= SPELT) return 'JSON';
  if (branches !== undefined) return [...new Set(branches.map((branch) => typeOf(branch, whole, depth + 1)))].slice(0, 6).join(' or ');
  if (schema.type === 'array')
    return schema.items === undefined || depth >= SPELT ? 'list' : `list of ${typeOf(schema.items, whole, depth + 1)}`;
  return Array.isArray(schema.type) ? schema.type.join(' or ') : String(schema.type ?? 'JSON');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}

const current = (name: string): string | null => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
};

mkdirSync(folder, { recursive: true });
const stray = readdirSync(folder).filter((name) => !pages.has(name));
const different = [...pages.keys()].filter((name) => current(name) !== pages.get(name));
if (process.argv.includes('--check')) {
  if (different.length + stray.length > 0) {
    process.stderr.write(
      `docs/reference/ is not what the sources say: ${[...different, ...stray].join(', ')}\nRun \`npm run reference\` and commit it.\n`,
    );
    process.exitCode = 1;
  }
} else {
  for (const name of different) writeFileSync(join(folder, name), pages.get(name) ?? '');
  for (const name of stray) rmSync(join(folder, name));
}
