/**
 * Runs the real promptfoo on the configurations of test/fixtures/migrations/promptfoo, against a scripted model on loopback, and
 * keeps its verdicts beside them (`promptfoo.json`): what the migration is held against.
 *
 *     npm install promptfoo@0.123.1 --prefix DIR
 *     node --import ./scripts/typescript-modules.ts bench/migrations/record-promptfoo.ts DIR
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEchoModel } from '../../test/builders/echo-model.js';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/migrations/promptfoo');

type Component = { readonly pass: boolean; readonly assertion?: { readonly type: string } };
type Row = {
  readonly success: boolean;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly promptIdx: number;
  readonly response?: { readonly output?: unknown };
  readonly gradingResult?: { readonly componentResults?: readonly Component[] };
  readonly error?: string;
};

const [home = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(home, 'node_modules/promptfoo/package.json'), 'utf8')) as { version: string };
const model = await startEchoModel();
for (const name of readdirSync(FIXTURES)) {
  const folder = mkdtempSync(join(tmpdir(), 'promptfoo-'));
  cpSync(join(FIXTURES, name), folder, { recursive: true });
  const rows = await evaluate(folder);
  const kept = rows.map(({ success, vars, promptIdx, response, gradingResult }) => ({
    prompt: promptIdx,
    vars,
    output: response?.output ?? null,
    pass: success,
    assertions: (gradingResult?.componentResults ?? []).flatMap(({ assertion, pass }) =>
      assertion === undefined ? [] : [{ type: assertion.type, pass }],
    ),
  }));
  writeFileSync(join(FIXTURES, name, 'promptfoo.json'), `${JSON.stringify({ promptfoo: version, rows: kept }, null, 1)}\n`);
  console.log(`${name}: ${kept.filter(({ pass }) => pass).length} of ${kept.length} passed`);
}
await model.close();

async function evaluate(folder: string): Promise<readonly Row[]> {
  const out = join(folder, 'out.json');
  const entry = join(home, 'node_modules/promptfoo/dist/src/entrypoint.js');
  const args = [
    entry,
    'eval',
    '-c',
    'promptfooconfig.yaml',
    '--no-cache',
    '-j',
    '1',
    '-o',
    out,
    '--no-table',
    '--no-progress-bar',
    '--no-share',
  ];
  const env = {
    ...process.env,
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
    PROMPTFOO_CONFIG_DIR: join(folder, 'state'),
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_API_KEY: 'x',
  };
  await new Promise<void>((done) => spawn(process.execPath, args, { cwd: folder, env, stdio: 'inherit' }).on('close', () => done()));
  return (JSON.parse(readFileSync(out, 'utf8')) as { results: { results: readonly Row[] } }).results.results;
}
