/** The examples of the guides, with the processes and servers that they are about. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { startAgentModel } from '../builders/agent-model.js';
import { ROOT, runBundle } from '../builders/bundle.js';
import { exampleFiles } from '../builders/example.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { startModel } from '../builders/model-server.js';
import { aRepository, type TestRepository } from '../builders/repository.js';

type Gated = { readonly code: number; readonly report: Report };

async function gate(repository: TestRepository, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Gated> {
  const { code, stdout, stderr } = await runBundle(['gate', 'evals/app', '--json', ...args], { cwd: repository.root, env });
  if (stdout === '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report };
}

const outcome = ({ code, report }: Gated) => [code, report.verdict.status, ...report.verdict.reasons.map((reason) => reason.code)];

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('a Python program as the target', () => {
  const must = 'must_pass: { severity: critical } }\n';
  const repositoryOf = (): TestRepository => {
    const files = exampleFiles('python-app', 'evals/app');
    const suite = `${files['evals/app/suite.yaml']}gate: { ${must}`;
    const repository = aRepository({ ...files, 'evals/app/suite.yaml': suite, '.gitignore': '.cupel/\n' });
    repository.git('checkout', '-q', '-b', 'feature');
    return repository;
  };
  const edited = (from: string, to: string) => String(exampleFiles('python-app', '.')['app.py']).replace(from, to);

  test('is run from this branch and from the base commit, and its regression fails the gate', async () => {
    const repository = repositoryOf();
    const temporary = aFolder();
    repository.commit({ 'evals/app/app.py': edited('30 days', 'a month') });
    const gated = await gate(repository, ['--base', 'main'], { TMPDIR: temporary });
    expect(outcome(gated)).toEqual([1, 'regression', 'must-pass']);
    const means = Object.fromEntries(gated.report.cases.map(({ id, baseline, candidate }) => [id, [baseline, candidate]]));
    expect(means).toMatchObject({ 'return-1': [1, 0], 'return-2': [1, 0], 'broken-1': [1, 1] });
    expect(readdirSync(temporary)).toEqual([]);
    const again = await gate(repository, ['--base', 'main', '--out', 'again']);
    expect([outcome(again), again.report.usage.requests]).toEqual([outcome(gated), 0]);
  });

  test('is not run at all where neither it nor its cases changed; new cases are run once', async () => {
    const repository = repositoryOf();
    repository.commit({ 'README.md': 'more' });
    expect(outcome(await gate(repository, ['--base', 'main']))).toEqual([0, 'pass', 'nothing-changed']);
    const golden = String(exampleFiles('python-app', '.')['golden.jsonl']);
    repository.commit({ 'evals/app/golden.jsonl': `${golden}{"id":"new","input":{"question":"late?"},"checks":[{"contains":"five"}]}\n` });
    const { report } = await gate(repository, ['--base', 'main']);
    expect([report.verdict.status, report.usage.requests, report.counts.planned]).toEqual(['pass', 1, 1]);
  });

  test('that breaks is unscored, never a zero and never a pass', async () => {
    const repository = repositoryOf();
    const [first = ''] = String(exampleFiles('python-app', '.')['golden.jsonl']).split('\n');
    repository.commit({ 'evals/app/app.py': 'raise ValueError("a customer")\n', 'evals/app/golden.jsonl': `${first}\n` });
    const { stdout } = await runBundle(['gate', 'evals/app', '--base', 'main', '--json'], { cwd: repository.root });
    const report = JSON.parse(stdout) as Report;
    expect(report.verdict.status).toBe('invalid');
    expect(report.cases.map(({ candidate }) => candidate)).toEqual(report.cases.map(() => null));
    expect(stdout).not.toContain('a customer');
  });

  test('is never run under an event that mixes foreign data with secrets, and is the one that the base names', async () => {
    const repository = repositoryOf();
    const suite = String(exampleFiles('python-app', '.')['suite.yaml']);
    repository.commit({ 'evals/app/suite.yaml': suite.replace('app.py', 'evil.py'), 'evals/app/evil.py': 'print("mine")' });
    const action = (event: string) =>
      runBundle([], {
        cwd: repository.root,
        env: { INPUT_COMMAND: 'gate', INPUT_SUITES: 'evals/app', INPUT_BASE: 'main', GITHUB_EVENT_NAME: event, RUNNER_TEMP: tmpdir() },
      });
    const other = await action('pull_request');
    expect(other.stdout).toMatch(/candidate\.command changed .* \(not in force\)/);
    expect(other.stdout).toContain('100.0 %    100.0 %');
    repository.git('reset', '-q', '--hard', 'main');
    const privileged = await action('pull_request_target');
    expect([privileged.code, privileged.stdout]).toEqual([2, expect.stringContaining('never run under')]);
  });
});

describe('a service as the target', () => {
  const servers: ChildProcess[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.kill('SIGKILL');
  });

  /** Starts the example's own server on a free port. */
  const serve = (root: string, documents: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const server = spawn(process.execPath, ['server.mjs', '0', documents], {
        cwd: join(root, 'evals/app'),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      servers.push(server);
      server.once('exit', () => reject(new Error('the server ended')));
      server.stdout.once('data', (line: Buffer) => resolve(/\d+/.exec(line.toString())?.[0] ?? ''));
    });

  const project = async (documents: (text: string) => string): Promise<TestRepository> => {
    const repository = aRepository({ ...exampleFiles('http-retrieval', 'evals/app'), '.gitignore': '.cupel/\n' });
    const today = String(exampleFiles('http-retrieval', '.')['documents.json']);
    writeFiles(repository.root, { 'evals/app/changed.json': documents(today) });
    const [candidate, baseline] = [await serve(repository.root, 'changed.json'), await serve(repository.root, 'documents.json')];
    const ports = (text: string) => text.replaceAll('8787', candidate).replaceAll('8788', baseline);
    repository.commit(exampleFiles('http-retrieval', 'evals/app', ports));
    return repository;
  };

  test('is compared with the one that runs today, case by case', async () => {
    const repository = await project((text) => text.replace('30 days', 'a month'));
    const { report } = await gate(repository);
    const means = Object.fromEntries(report.cases.map(({ id, baseline, candidate }) => [id, [baseline, candidate]]));
    expect(means).toEqual({ 'return-opened': [1, 0.5], broken: [1, 1], late: [1, 1], pay: [1, 1], unknown: [1, 1] });
    expect(report.usage.requests).toBe(10);
  });

  test('is asked anew in every run: what answers under one address may have changed', async () => {
    const repository = await project((text) => text);
    await gate(repository, ['--out', 'one']);
    const { report } = await gate(repository, ['--out', 'two']);
    expect([report.usage.requests, report.usage.fromCassette]).toEqual([10, 0]);
  });

  test('cannot be its own baseline', async () => {
    const repository = await project((text) => text);
    const suite = String(exampleFiles('http-retrieval', '.')['suite.yaml']);
    repository.commit({ 'evals/app/suite.yaml': suite.slice(0, suite.indexOf('baseline:')) });
    const { code, stderr } = await runBundle(['gate', 'evals/app', '--base', 'HEAD'], { cwd: repository.root });
    expect([code, stderr]).toEqual([2, expect.stringContaining('the baseline is the same address')]);
  });
});

describe('a code assistant', () => {
  test('is judged by a compiler with tests and by a database', { timeout: 40_000 }, async () => {
    const repository = aRepository({ ...exampleFiles('code-assistant', 'evals/app'), '.gitignore': '.cupel/\nnode_modules\n' });
    symlinkSync(join(ROOT, 'node_modules'), join(repository.root, 'evals/app/node_modules'));
    const { report } = await gate(repository);
    const means = Object.fromEntries(report.cases.map(({ id, baseline, candidate }) => [id, [baseline, candidate]]));
    expect(means).toEqual({ 'ts-clamp': [1, 0], 'ts-slug': [1, 0.5], 'sql-late': [1, 0], 'sql-sum': [1, 1] });
  });

  test('has no program run on a runner that the base commit does not name, not even for a new case', async () => {
    const repository = aRepository({ ...exampleFiles('code-assistant', 'evals/app') });
    const suite = String(exampleFiles('code-assistant', '.')['suite.yaml']).replace('baseline:', '# baseline:');
    repository.commit({ 'evals/app/suite.yaml': suite });
    repository.git('checkout', '-q', '-b', 'feature');
    const golden = String(exampleFiles('code-assistant', '.')['golden.jsonl']);
    const evil = '{"id":"evil","input":"x","checks":[{"run":{"command":["sh","-c","id"],"file":"a"}}]}\n';
    repository.commit({ 'evals/app/golden.jsonl': golden + evil });
    const { code, stdout } = await runBundle([], {
      cwd: repository.root,
      env: {
        INPUT_COMMAND: 'gate',
        INPUT_SUITES: 'evals/app',
        INPUT_BASE: 'main',
        GITHUB_EVENT_NAME: 'pull_request',
        RUNNER_TEMP: aFolder(),
      },
    });
    expect([code, stdout]).toEqual([2, expect.stringContaining('golden.jsonl:5')]);
  });
});

describe('an agent with three tools', () => {
  const api = { openai: '', chat: ', api: chat', anthropic: '' } as const;
  test.each(['openai', 'chat', 'anthropic'] as const)('speaks %s: parallel calls, an order of calls, and an end', async (kind) => {
    const model = await startAgentModel(kind);
    const suite = (text: string) =>
      text.replace(
        'provider: openai',
        `provider: ${kind === 'chat' ? 'openai' : kind}${api[kind].replace(', ', '\n  ')}\n  base_url: ${model.baseUrl}`,
      );
    const files = exampleFiles('agent', 'evals/app');
    const repository = aRepository({ ...files, 'evals/app/suite.yaml': suite(String(files['evals/app/suite.yaml'])) });
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({
      'evals/app/agent.prompt.yml': String(files['evals/app/agent.prompt.yml']).replace('refund only', 'be hasty, and refund only'),
    });
    const { report } = await gate(repository, ['--base', 'main', '--cassettes', 'off'], { OPENAI_API_KEY: 'k', ANTHROPIC_API_KEY: 'k' });
    await model.close();
    const cases = Object.fromEntries(report.cases.map(({ id, baseline, candidate }) => [id, [baseline, candidate]]));
    // In haste it skips the policy, and asks for a refund that the record does not hold: unscored, neither right nor wrong.
    expect(cases).toEqual({ 'refund-late': [1, 0.75], 'refund-in-time': [1, null] });
    // Two or three turns with a tool or two, and an end: 3 + 2 at the base, 3 + 2 here.
    expect(report.usage.requests).toBe(10);
  });
});

describe('images and recordings', () => {
  type Part = {
    readonly type: string;
    readonly text?: string;
    readonly image_url?: { readonly url: string };
    readonly input_audio?: { readonly data: string; readonly format: string };
  };

  /** Looks at the pixels, listens to the tone: a model that is sent anything else has nothing to say. */
  const perceive = (parts: readonly Part[]): string => {
    const image = parts.find(({ type }) => type === 'image_url')?.image_url?.url ?? '';
    const sound = parts.find(({ type }) => type === 'input_audio')?.input_audio;
    if (image.startsWith('data:image/png;base64,')) {
      const png = Buffer.from(image.slice('data:image/png;base64,'.length), 'base64');
      const at = png.indexOf('IDAT');
      const [, red = 0, , blue = 0] = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
      return red > blue ? 'Red' : 'Blue';
    }
    if (sound?.format !== 'wav') return 'nothing';
    const wave = Buffer.from(sound.data, 'base64').subarray(44);
    const crossings = wave.filter((value, index) => index > 0 && value >= 128 && (wave[index - 1] ?? 0) < 128).length;
    return crossings > 50 ? 'one small beep' : 'silence';
  };

  test('reach the model as they are, and another file is another case', async () => {
    const model = await startModel((messages) => perceive(messages.at(-1)?.content as unknown as readonly Part[]));
    const repository = aRepository({
      ...exampleFiles('files', 'evals/app', (text) => text.replace('http://127.0.0.1:8787/v1', model.baseUrl)),
      '.gitignore': '.cupel/\n',
    });
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({
      'evals/app/suite.yaml': `${exampleFiles('files', '.')['suite.yaml']}`
        .replace('http://127.0.0.1:8787/v1', model.baseUrl)
        .replace('sees-and-hears', 'other'),
    });
    const first = await gate(repository, ['--base', 'main']);
    expect(first.report.cases.map(({ id, baseline, candidate }) => [id, baseline, candidate])).toEqual([
      ['image-red', 1, 1],
      ['image-blue', 1, 1],
      ['speech', 1, 1],
    ]);
    repository.commit({ 'evals/app/red.png': exampleFiles('files', '.')['blue.png'] ?? '' });
    const second = await gate(repository, ['--base', 'main']);
    expect(second.report.cases.find(({ id }) => id === 'image-red')).toMatchObject({ baseline: 0, candidate: 0 });
    await model.close();
  });
});
