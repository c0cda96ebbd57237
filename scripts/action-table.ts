/**
 * Writes the table of inputs and outputs into README.md, from action.yml. `--check` writes nothing and exits 1 where the README says
 * something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const readme = join(root, 'README.md');
const BEGIN = '<!-- inputs and outputs, made from action.yml by `npm run schema` -->';
const END = '<!-- end of inputs and outputs -->';

type Action = {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

function renderTable(action: Action): string {
  const inputs = Object.entries(action.inputs).map(([name, input]) => {
    const value = input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${value} | ${input.description.replaceAll('|', '\\|')} |`;
  });
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return [BEGIN, '| input | default | |', '|---|---|---|', ...inputs, '', '| output | |', '|---|---|', ...outputs, END].join('\n');
}

const text = readFileSync(readme, 'utf8');
const [before = '', rest = ''] = text.split(BEGIN);
const after = rest.split(END)[1];
if (after === undefined) throw new Error('README.md has no place for the table of inputs and outputs');
const wanted = `${before}${renderTable(parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action)}${after}`;
if (wanted !== text && process.argv.includes('--check')) {
  process.stderr.write('README.md does not say what action.yml says\nRun `npm run schema` and commit README.md.\n');
  process.exitCode = 1;
} else if (wanted !== text) writeFileSync(readme, wanted);
