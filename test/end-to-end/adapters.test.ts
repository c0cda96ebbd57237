/** A pull request that moves an adapter, from the commit to the verdict, against a fake of vLLM that answers with the name of its weights. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { sha256 } from '../../src/fingerprint.js';
import { aPeftFolder } from '../builders/adapter-files.js';
import { BUNDLE, runBundle } from '../builders/bundle.js';
import { anLfsPointer, aRepository, type TestRepository } from '../builders/repository.js';
import { type FakeAdapterServer, type FakeOptions, startFakeVllm } from '../fixtures/adapters/servers.js';

const WEIGHTS = 'adapters/support/adapter_model.safetensors';
const CASES = 40;

const weightsOf = (fill: number): Buffer => Buffer.from(aPeftFolder('x', { fill })['x/adapter_model.safetensors'] ?? '');
const wordOf = (fill: number): string => sha256(weightsOf(fill)).slice(0, 8);

type Project = { readonly repository: TestRepository; readonly server: FakeAdapterServer };

/** A repository whose golden cases hold as long as the answers come from the weights of `fill: 1`. */
async function aProject(options: FakeOptions = {}, base = 'acme/tiny-chat'): Promise<Project> {
  const server = await startFakeVllm({ base, ...options });
  onTestFinished(server.close);
  const suite = {
    suite: 'support',
    golden: ['golden.jsonl'],
    candidate: {
      provider: 'openai-compatible',
      base_url: server.baseUrl,
      model: base,
      adapter: { path: '../adapters/support', server: 'vllm' },
    },
    gate: { looks: 1 },
  };
  const golden = Array.from({ length: CASES }, (_, index) =>
    JSON.stringify({ id: `case-${index}`, input: `question ${index}`, checks: [{ contains: wordOf(1) }] }),
  );
  const repository = aRepository({
    '.gitignore': '.cupel\nout\n',
    'evals/suite.yaml': JSON.stringify(suite),
    'evals/golden.jsonl': `${golden.join('\n')}\n`,
    ...aPeftFolder('adapters/support', { fill: 1 }),
  });
  return { repository, server };
}

const gate = ({ repository }: Project, ...args: string[]) =>
  runBundle(['gate', 'evals/suite.yaml', '--base', 'HEAD', '--json', ...args], { cwd: repository.root });
const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report;

describe('a pull request with an adapter', () => {
  test('that leaves it as it is passes at once: nothing is loaded and nothing is asked', async () => {
    const project = await aProject();
    const { code, stdout } = await gate(project);
    expect([code, reportOf(stdout).verdict.reasons[0]?.code]).toEqual([0, 'nothing-changed']);
    expect([project.server.managed(), project.server.generations()]).toEqual([[], 0]);
  });

  test('that changes one byte of it is a new candidate, judged against the weights of the base commit, and leaves nothing loaded', async () => {
    const project = await aProject();
    const { repository, server } = project;
    writeFileSync(join(repository.root, WEIGHTS), Buffer.concat([weightsOf(1).subarray(0, -1), Buffer.from([2])]));
    const { code, stdout } = await gate(project);
    const report = reportOf(stdout);
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
    expect(report.comparisons[0]).toMatchObject({ n: CASES, baseline: 1, candidate: 0 });
    expect(report.sides.baseline?.adapter).toMatchObject({
      name: 'support',
      format: 'peft',
      kind: 'LORA',
      rank: 2,
      alpha: 4,
      sha256: sha256(weightsOf(1)),
    });
    expect(report.sides.candidate.adapter?.sha256).not.toBe(sha256(weightsOf(1)));
    expect([server.generations(), server.held()]).toEqual([2 * CASES, []]);
    const offline = await aRepeat(project);
    expect([offline.code, reportOf(offline.stdout).comparisons]).toEqual([1, report.comparisons]);
  });

  test('whose weights Git LFS keeps is judged as if they stood there, or refused with the remedy', async () => {
    const project = await aProject();
    const { repository } = project;
    repository.commit({ [WEIGHTS]: anLfsPointer(sha256(weightsOf(1)), weightsOf(1).length) });
    writeFileSync(join(repository.root, WEIGHTS), weightsOf(2));
    const refused = await gate(project);
    expect([refused.code, project.server.generations()]).toEqual([2, 0]);
    expect(refused.stderr).toMatch(
      /adapters\/support: is a Git LFS pointer, and the file behind it is not here\n.*git lfs fetch origin REF/,
    );
    const digest = sha256(weightsOf(1));
    const object = join(repository.root, '.git/lfs/objects', digest.slice(0, 2), digest.slice(2, 4));
    mkdirSync(object, { recursive: true });
    writeFileSync(join(object, digest), weightsOf(1));
    const { code, stdout } = await gate(project);
    expect([code, reportOf(stdout).comparisons[0]?.baseline, reportOf(stdout).comparisons[0]?.candidate]).toEqual([1, 1, 0]);
  });

  test.each([
    [
      'of another base',
      aPeftFolder('adapters/support', { base: 'acme/large-chat' }),
      /base is "acme\/large-chat", but .* is "acme\/tiny-chat"/,
    ],
    ['that is cut off', { [WEIGHTS]: weightsOf(1).subarray(0, 50) }, /adapter_model.safetensors: is cut off or damaged/],
    [
      'that is a pointer',
      { [WEIGHTS]: anLfsPointer('b'.repeat(64), 9) },
      /is a Git LFS pointer, and the file behind it is not here\n.*git lfs pull/,
    ],
    [
      'of a kind that the server does not take',
      aPeftFolder('adapters/support', { kind: 'IA3' }),
      /the adapter is IA3; vLLM takes LORA only/,
    ],
  ])('%s ends with exit 2 before anything is asked', async (_, files, message) => {
    const project = await aProject();
    for (const [path, content] of Object.entries(files)) writeFileSync(join(project.repository.root, path), content);
    const { code, stdout, stderr } = await gate(project);
    expect([code, stdout, project.server.generations(), project.server.held()]).toEqual([2, '', 0, []]);
    expect(stderr).toMatch(/evals\/suite.yaml|adapters\/support/);
    expect(stderr).toMatch(message);
  });

  test('that names a missing file ends with exit 2', async () => {
    const project = await aProject();
    rmSync(join(project.repository.root, 'adapters'), { recursive: true });
    const { code, stderr } = await gate(project);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/adapters\/support: does not exist/)]);
  });

  test('on a server that refuses it ends with exit 2, and on one that dies is invalid: never a pass', async () => {
    const refused = await aProject({ refuse: [400, { error: { message: 'rank 2 is more than max_lora_rank', code: 400 } }] });
    writeFileSync(join(refused.repository.root, WEIGHTS), weightsOf(2));
    const { code, stderr } = await gate(refused);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/did not load the adapter \(HTTP 400: rank 2 is more than max_lora_rank\)/)]);
    expect(refused.server.generations()).toBe(0);
  });

  test('on a server that dies after loading is invalid, and says what may be left there', async () => {
    const project = await aProject({ delayMs: 200 });
    writeFileSync(join(project.repository.root, WEIGHTS), weightsOf(2));
    const running = gate(project);
    await until(() => project.server.generations() > 0);
    await project.server.close();
    const { code, stdout, stderr } = await running;
    expect([code, reportOf(stdout).verdict.status, reportOf(stdout).verdict.reasons[0]?.code]).toEqual([2, 'invalid', 'provider-down']);
    expect(stderr).toMatch(/an adapter may be left on its server/);
  }, 60_000);

  test('that is interrupted takes its adapters away again', async () => {
    const project = await aProject({ delayMs: 300 });
    writeFileSync(join(project.repository.root, WEIGHTS), weightsOf(2));
    const child = spawn(process.execPath, [BUNDLE, 'gate', 'evals/suite.yaml', '--base', 'HEAD'], {
      cwd: project.repository.root,
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    await until(() => project.server.generations() > 0);
    expect(project.server.held()).toHaveLength(2);
    child.kill('SIGINT');
    expect(await ended).toBe(2);
    expect(project.server.held()).toEqual([]);
  }, 60_000);
});

describe('what an adapter must not forget', () => {
  /** Cases that hold on the base, and with the weights that `fill` made. */
  const casesFor = (...fills: number[]): string => {
    const words = ['base', ...fills.map(wordOf)].map((word) => `${word}: `);
    return Array.from({ length: CASES }, (_, index) =>
      JSON.stringify({ id: `general-${index}`, input: `general question ${index}`, checks: [{ contains_any: words }] }),
    ).join('\n');
  };

  /** The second adapter does the task as well as the first, and has forgotten what the base knew. */
  const aForgetfulChange = async (): Promise<Project> => {
    const project = await aProject();
    const { repository } = project;
    const suite = JSON.parse(readFileSync(join(repository.root, 'evals/suite.yaml'), 'utf8')) as { candidate: object };
    const general = { suite: 'general', golden: ['general.jsonl'], candidate: suite.candidate, gate: { looks: 1 } };
    repository.commit({
      'evals/suite.yaml': JSON.stringify({ ...suite, forgetting: [{ suite: 'general.yaml', margin: 0.1 }] }),
      'evals/general.yaml': JSON.stringify(general),
      'evals/general.jsonl': casesFor(1),
      'evals/golden.jsonl': casesFor(1, 2).replaceAll('base: ', 'never'),
    });
    writeFileSync(join(repository.root, WEIGHTS), weightsOf(2));
    return project;
  };

  test('is planned with the rest, and refused in shards', async () => {
    const { repository, server } = await aForgetfulChange();
    const plan = await runBundle(['plan', 'evals/suite.yaml', '--base', 'HEAD', '--json'], { cwd: repository.root });
    const { suites } = JSON.parse(plan.stdout) as { suites: { calls: object }[] };
    // The candidate, the adapter before it, and the base: equal requests of both suites are one.
    expect(suites[0]?.calls).toEqual({ candidate: CASES, baseline: 2 * CASES, judge: 0 });
    const sharded = await runBundle(['gate', 'evals/suite.yaml', '--base', 'HEAD', '--shard', '1/2'], { cwd: repository.root });
    expect([sharded.code, sharded.stderr]).toEqual([2, expect.stringMatching(/forgetting: forgetting suites cannot be run in shards/)]);
    expect([server.managed(), server.generations()]).toEqual([[], 0]);
  });

  test('is asked of its base and of the adapter before it, in one verdict with a row each', async () => {
    const project = await aForgetfulChange();
    const { code, stdout } = await gate(project);
    const report = reportOf(stdout);
    expect([code, report.verdict.status, report.verdict.reasons.map((reason) => reason.code)]).toEqual([1, 'regression', ['forgetting']]);
    expect(report.verdict.title).toBe('general: overall fell 100.0 points');
    expect(report.comparisons.filter(({ role }) => role === 'forgetting')).toMatchObject([
      { metric: 'general', baseline: 1, candidate: 0, status: 'regression' },
      { metric: 'general, against the previous', baseline: 1, candidate: 0, status: 'shown' },
    ]);
    expect(report.comparisons[0]).toMatchObject({ role: 'primary', baseline: 1, candidate: 1, status: 'inconclusive' });
    expect(project.server.held()).toEqual([]);
  }, 60_000);
});

/** The same run again in another record, from cassettes alone, with the server gone. */
async function aRepeat(project: Project): Promise<{ code: number; stdout: string }> {
  await project.server.close();
  return gate(project, '--cassettes', 'strict', '--out', 'out');
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
