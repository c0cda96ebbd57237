import { execFile, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pullEvent } from '../builders/action-run.js';
import { ROOT } from '../builders/bundle.js';
import { OWNER, REPO, TOKEN } from '../builders/fake-github.js';
import { startResults } from '../builders/fake-results.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { aPullRequest, badly, type PullRequest } from '../builders/pull-request.js';

const FOLDER = join(ROOT, 'docs/workflows');
const SHIPPED = readdirSync(FOLDER).filter((file) => file.endsWith('.yml'));
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };
type Workflow = {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: object }>>;
};

describe.each(SHIPPED)('%s', (file) => {
  const workflow = parse(read(file)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('grants nothing to a job that does not ask for it, and pins every action by its commit', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test('gives Cupel inputs that it has', () => {
    const known = Object.keys((parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object }).inputs);
    const given = steps.filter(({ uses }) => uses?.startsWith('OWNER/cupel@')).flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('saves a cache only where nobody else could have written what is saved', () => {
    const saves = steps.some(({ uses }) => /^actions\/cache(\/save)?@/.test(uses ?? ''));
    // A push to the default branch, and a person with write access: what either saves nobody else wrote.
    expect(saves).toBe(['baseline.yml', 'sweep.yml'].includes(file));
    const reads = steps.some(({ uses }) => /^actions\/cache(\/restore)?@/.test(uses ?? ''));
    expect(reads && /^ {2}(pull_request|merge_group)\b/m.test(read(file))).toBe(false);
  });
});

/** A checker that is installed; the test says so once where it is not. */
function has(command: string): boolean {
  const here = spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!here) process.stderr.write(`skipped: ${command} is not installed (docs/guides/workflows.md)\n`);
  return here;
}

/** The shipped workflows and our own, as a repository would hold them. */
function workflowFolder(): string {
  const own = readdirSync(join(ROOT, '.github/workflows')).map((file) => [
    file,
    readFileSync(join(ROOT, '.github/workflows', file), 'utf8'),
  ]);
  const all = [...SHIPPED.map((file) => [file, read(file)]), ...own];
  const folder = aFolder({
    'zizmor.yml': readFileSync(join(ROOT, 'zizmor.yml'), 'utf8'),
    ...Object.fromEntries(all.map(([file, text]) => [`.github/workflows/${file}`, text ?? ''])),
  });
  spawnSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}

test.skipIf(!has('actionlint'))('actionlint finds nothing', () => {
  const cwd = workflowFolder();
  // Our own say `uses: ./`: its action is not in this folder.
  const { status, stdout } = spawnSync('actionlint', ['-ignore', 'could not read action|does not exist|neither action.yml'], {
    cwd,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, '']);
});

test.skipIf(!has('zizmor'))('zizmor finds nothing', () => {
  const { status, stdout } = spawnSync('zizmor', ['--offline', '--no-progress', '.'], { cwd: workflowFolder(), encoding: 'utf8' });
  expect([status, stdout.includes('No findings')]).toEqual([0, true]);
});

type Acted = { readonly code: number; readonly log: string };

/** The action as a release holds it: act copies the whole folder for each run. */
function shippedAction(): string {
  const folder = aFolder({ 'action.yml': readFileSync(join(ROOT, 'action.yml')) });
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  return folder;
}

const NOTHING = 'name: nothing\nruns: { using: composite, steps: [{ run: "true", shell: bash }] }\n';

/** Runs a shipped workflow on this machine with `act`, the event's file and a GitHub on loopback. */
function act(
  { repository, github }: PullRequest,
  file: string,
  event: string,
  payload: object,
  env: Readonly<Record<string, string>> = {},
): Promise<Acted> {
  const files = aFolder({ 'event.json': JSON.stringify(payload), 'cache/x': '', 'home/x': '' });
  writeFiles(repository.root, { [`.github/workflows/${file}`]: read(file) });
  const variables = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: `${OWNER}/${REPO}`, ...env };
  const flags = [
    ...[
      event,
      '-P',
      'ubuntu-latest=-self-hosted',
      '-e',
      join(files, 'event.json'),
      '-s',
      `GITHUB_TOKEN=${TOKEN}`,
      '-s',
      'OPENAI_API_KEY=sk-none',
    ],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(files, 'cache')],
    ...['--local-repository', `OWNER/cupel@${'0'.repeat(40)}=${shippedAction()}`],
    // There is no network: the cache is a step that does nothing.
    ...['--local-repository', `actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830=${aFolder({ 'save/action.yml': NOTHING })}`],
  ];
  const path = `${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
  return new Promise((done) => {
    execFile(
      'act',
      flags,
      { cwd: repository.root, env: { PATH: path, HOME: join(files, 'home') }, timeout: 120_000, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: error === null ? 0 : Number((error as { code?: unknown }).code ?? 1), log: stdout + stderr }),
    );
  });
}

/** A repository of a user, with a suite and a change. */
async function aUser(more: Partial<Parameters<typeof aPullRequest>[0]> = {}): Promise<PullRequest> {
  const pull = await aPullRequest({ edit: badly, ...more });
  pull.repository.git('remote', 'add', 'origin', `https://github.com/${OWNER}/${REPO}.git`);
  return pull;
}

describe.skipIf(!has('act'))('with act', () => {
  const about = { repository: { full_name: `${OWNER}/${REPO}`, default_branch: 'main' } };

  test('the shipped workflows gate a pull request against what the push of its base stored, from event to comment and status', async () => {
    let asked = 0;
    const answer = (text: string): string => {
      if (!text.includes('badly')) asked += 1;
      return text.includes('badly') ? 'no' : 'fine';
    };
    const pull = await aUser({ answer });
    const { github, repository, base } = pull;
    github.state.now = new Date().toISOString();

    const results = await startResults(github, {
      run: {
        ...{
          id: 900,
          head_sha: base,
          head_branch: 'main',
          created_at: github.state.now,
          event: 'push',
          path: '.github/workflows/baseline.yml',
        },
        head_repository: { full_name: `${OWNER}/${REPO}` },
      },
    });
    const merge = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', base);
    const push = { ...about, ref: 'refs/heads/main', before: '0'.repeat(40), after: base };
    const pushed = await act(pull, 'baseline.yml', 'push', push, { ...results.env, GITHUB_REF: 'refs/heads/main' });
    expect([pushed.code, github.state.artifacts.map(({ name }) => name)], pushed.log).toEqual([0, [`cupel-baseline-s-${base}-a1`]]);
    expect(asked).toBe(40);

    repository.git('checkout', '-q', merge);
    const gated = await act(pull, 'pull-request.yml', 'pull_request', { ...pullEvent(github), ...about });
    expect([gated.code, asked], gated.log).toEqual([1, 40]);
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('overall fell 100.0 points')]);
    expect(github.state.statuses).toMatchObject([{ sha: github.state.pull.headSha, state: 'failure', context: 'cupel' }]);

    // A second look at the same head finds its own comment.
    await act(pull, 'pull-request.yml', 'pull_request', { ...pullEvent(github), ...about });
    expect(github.state.comments).toHaveLength(1);
    expect([github.violations, github.strangers]).toEqual([[], []]);
  }, 240_000);

  test('a pull request that touches nothing passes at once', async () => {
    const pull = await aUser({ edit: () => ({ 'notes.txt': 'x' }) });
    const { code, log } = await act(pull, 'pull-request.yml', 'pull_request', { ...pullEvent(pull.github), ...about });
    expect([code, pull.model.requests()], log).toEqual([0, 0]);
    expect(pull.github.state.statuses).toMatchObject([{ state: 'success', description: '✓ s: nothing changed' }]);
  }, 120_000);

  test('the branch gate leaves a fork to its own pair of workflows', async () => {
    const fork = { headRepository: 'mallory/shop', author: 'mallory' };
    const pull = await aUser({ pull: fork });
    const { code } = await act(pull, 'pull-request.yml', 'pull_request', { ...pullEvent(pull.github, 'synchronize', {}, fork), ...about });
    expect([code, pull.model.requests(), pull.github.requests]).toEqual([0, 0, []]);
  }, 120_000);
});
