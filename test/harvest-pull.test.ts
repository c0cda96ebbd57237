/** A harvest that opens a pull request: the action against a GitHub on loopback whose every request is held against the real API's description. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playAction } from './builders/action-run.js';
import { type FakeGitHub, startGitHub } from './builders/fake-github.js';
import { aRepository, type TestRepository } from './builders/repository.js';

const GOLDEN = 'evals/golden.jsonl';
const BRANCH = 'cupel/harvest/evals-golden';
const row = (number: number): string =>
  `${JSON.stringify({ id: `c${number}`, question: `Where is parcel ${['red', 'green', 'blue', 'white'][number]}?`, answer: `It is lost in ${number} places, sorry about that.`, thumbs: 'down' })}\n`;
const seed = '{"id":"by-hand","input":"Hello?","expected":"Hello."}\n';

async function aShop(): Promise<{
  repository: TestRepository;
  github: FakeGitHub;
  run: (more?: Partial<Parameters<typeof playAction>[1]>) => ReturnType<typeof playAction>;
}> {
  const repository = aRepository({ [GOLDEN]: seed, 'logs.jsonl': row(0) + row(1), '.gitignore': '.cupel\n' });
  const github = await startGitHub(repository);
  const run = (more: Partial<Parameters<typeof playAction>[1]> = {}) =>
    playAction(repository.root, {
      event: 'schedule',
      inputs: { command: 'harvest', args: `logs.jsonl --from table --write ${GOLDEN} --pull-request` },
      github,
      ...more,
      env: { GITHUB_SHA: repository.git('rev-parse', 'main'), ...more.env },
    });
  return { repository, github, run };
}

/** A runner's checkout is gone with its job: here it is put back. */
const putBack = (repository: TestRepository): string => repository.git('reset', '-q', '--hard');
const at = (repository: TestRepository, ref: string): string => `${repository.git('show', `${ref}:${GOLDEN}`)}\n`;
const idsAt = (repository: TestRepository, ref: string): string[] =>
  at(repository, ref)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

describe('harvest --pull-request', () => {
  it('opens a pull request with the changed golden set and the report, with no more rights than that takes', async () => {
    const { repository, github, run } = await aShop();
    const done = await run();
    expect(done).toMatchObject({ code: 0, outputs: { 'pull-request-url': 'https://github.test/pull/100' } });
    const [pull] = github.state.opened;
    expect(pull).toMatchObject({ head: BRANCH, base: 'main', title: 'Golden cases from production' });
    expect(pull?.body).toContain('2 new cases');
    expect(pull?.body).toContain('### Failure modes');
    expect(idsAt(repository, BRANCH)).toHaveLength(3);
    expect(at(repository, BRANCH).startsWith(seed)).toBe(true);
    expect(repository.git('diff', '--name-only', 'main', BRANCH)).toBe(GOLDEN);
    expect(repository.git('rev-parse', `${BRANCH}^`)).toBe(repository.git('rev-parse', 'main'));
    expect(github.violations).toEqual([]);
    expect(github.strangers).toEqual([]);
    // Contents and pull requests: nothing else is asked for.
    expect(github.requests.filter((request) => !/ \/repos\/acme\/shop\/(git|pulls|contents|merges)/.test(request))).toEqual([]);
  });

  it('opens none where nothing is new', async () => {
    const { repository, github, run } = await aShop();
    await run();
    repository.git('update-ref', 'refs/heads/main', BRANCH);
    repository.git('reset', '-q', '--hard');
    repository.git('update-ref', '-d', `refs/heads/${BRANCH}`);
    github.state.opened.length = 0;
    const done = await run();
    expect(done).toMatchObject({ code: 0, outputs: { 'pull-request-url': '' } });
    expect(JSON.parse(done.stdout)).toMatchObject({ written: 0, pullRequest: 'unchanged' });
    expect(github.state.opened).toEqual([]);
  });

  it('adds to the pull request that is open, on top of what a person pushed and wrote there', async () => {
    const { repository, github, run } = await aShop();
    await run();
    const [pull] = github.state.opened;
    if (pull !== undefined) pull.body = `Ada: I look at these on Monday.\n\n${pull.body}`;
    putBack(repository);
    repository.git('checkout', '-q', BRANCH);
    const edited = at(repository, BRANCH)
      .split('\n')
      .filter((line) => !line.includes('red'))
      .join('\n')
      .replace('"by-hand"', '"by-ada"');
    const theirs = repository.commit({ [GOLDEN]: edited }, 'Look them over');
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'logs.jsonl': row(1) + row(2) }, 'more logs');
    const done = await run();
    expect(JSON.parse(done.stdout)).toMatchObject({ pullRequest: 'updated', url: 'https://github.test/pull/100' });
    expect(github.state.opened).toHaveLength(1);
    expect(repository.git('merge-base', theirs, BRANCH)).toBe(theirs);
    expect(idsAt(repository, BRANCH).map((id) => id.replace(/-[0-9a-f]{8}$/, ''))).toEqual([
      'by-ada',
      'where-parcel-green',
      'where-parcel-blue',
    ]);
    expect(github.state.opened[0]?.body).toMatch(/^Ada: I look at these on Monday\.\n\n<!-- cupel:harvest /);
    expect(github.state.opened[0]?.body).toContain('1 new cases');
    expect(github.violations).toEqual([]);
    const third = await run();
    expect(JSON.parse(third.stdout)).toMatchObject({ pullRequest: 'unchanged', url: 'https://github.test/pull/100' });
  });

  it('never forces: what is pushed in the meantime stays, and the next run goes on', async () => {
    const { repository, github, run } = await aShop();
    await run();
    putBack(repository);
    repository.commit({ 'logs.jsonl': row(2) }, 'more logs');
    github.state.refused[`PATCH /repos/acme/shop/git/refs/heads/${BRANCH}`] = 422;
    const before = repository.git('rev-parse', BRANCH);
    const done = await run();
    expect(done.stdout).toContain('somebody pushed');
    expect(done.stdout).toContain('"pullRequest": "overtaken"');
    // The merge of main is all that came to the branch.
    expect(idsAt(repository, BRANCH)).toEqual(idsAt(repository, before));
    github.state.refused = {};
    await run();
    expect(idsAt(repository, BRANCH)).toHaveLength(4);
  });

  it('leaves a branch alone whose pull request was closed, and takes the next name', async () => {
    const { repository, github, run } = await aShop();
    await run();
    const before = repository.git('rev-parse', BRANCH);
    for (const pull of github.state.opened) pull.state = 'closed';
    await run();
    expect(repository.git('rev-parse', BRANCH)).toBe(before);
    expect(github.state.opened.map(({ head, state }) => [head, state])).toEqual([
      [BRANCH, 'closed'],
      [`${BRANCH}-2`, 'open'],
    ]);
  });

  it('says what to grant where it may not open one, and leaves no branch behind', async () => {
    const { repository, github, run } = await aShop();
    github.state.refused['POST /repos/acme/shop/pulls'] = 403;
    const done = await run();
    expect(done.code).toBe(2);
    expect(done.stdout).toContain('pull-requests: write');
    expect(repository.git('for-each-ref', 'refs/heads/cupel')).toBe('');
  });

  it.each([
    ['pull_request', `logs.jsonl --write ${GOLDEN} --pull-request`, 'on a schedule'],
    ['issue_comment', `logs.jsonl --write ${GOLDEN} --pull-request`, 'on a schedule'],
    ['schedule', 'logs.jsonl --pull-request', '--write'],
    ['schedule', 'logs.jsonl --write ../out.jsonl --pull-request', 'no place'],
    ['schedule', 'logs.jsonl --write .github/x.jsonl --pull-request', 'no place'],
  ])('on %s with %s refuses before anything is read', async (event, args, message) => {
    const { github, run } = await aShop();
    const done = await run({ event, inputs: { command: 'harvest', args } });
    expect(done.code).toBe(2);
    expect(done.stdout).toContain(message);
    expect(github.requests).toEqual([]);
  });

  it('has a workflow to copy that asks for these rights and no others', () => {
    const workflow = readFileSync('docs/workflows/harvest.yml', 'utf8');
    expect([...workflow.matchAll(/^ {6}([\w-]+): (read|write)/gm)].map(([, name, right]) => `${name} ${right}`)).toEqual([
      'contents write',
      'pull-requests write',
    ]);
  });
});
