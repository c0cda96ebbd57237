import { readFileSync } from 'node:fs';
import { type Unzipped, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../src/domain/report.js';
import { type ActionRun, playAction, pullEvent } from './builders/action-run.js';
import { OWNER, REPO } from './builders/fake-github.js';
import { startResults } from './builders/fake-results.js';
import { writeFiles } from './builders/folder.js';
import { aPullRequest, badly, type PullRequest } from './builders/pull-request.js';

const reportOf = ({ outputs }: ActionRun): Report => JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;

/** An answer that nobody would write by accident. */
const SAID = 'a secret recipe that the model gave';
const answer = (text: string): string => (text.includes('badly') ? `no: ${SAID}` : `fine: ${SAID}`);

async function uploading(
  pull: PullRequest,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun & { readonly files: Unzipped }> {
  const { github, repository, head } = pull;
  const run = {
    id: 7,
    head_sha: head,
    head_branch: 'feature',
    created_at: '2026-03-01T09:00:00Z',
    event: 'pull_request',
    path: '.github/workflows/evals.yml',
  };
  const results = await startResults(github, { run: { ...run, head_repository: { full_name: `${OWNER}/${REPO}` } } });
  const finished = await playAction(repository.root, { payload: pullEvent(github), github, env: results.env, inputs });
  return { ...finished, files: unzipSync(github.state.artifacts.at(-1)?.zip ?? new Uint8Array()) };
}

const textIn = (files: Unzipped): string =>
  Object.values(files)
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join('\n');

test('the artifact holds the record and its reports, and no answer', async () => {
  const pull = await aPullRequest({ edit: badly, answer });
  const { files, outputs, stdout } = await uploading(pull);
  expect(pull.github.state.artifacts.map(({ name }) => name)).toEqual(['cupel-s-a1']);
  expect(Object.keys(files).sort()).toEqual(['comment.md', 'journal.jsonl', 'junit.xml', 'report.html', 'report.json', 'summary.md']);
  expect(textIn(files)).not.toContain(SAID);
  // Whoever runs it again names the suite as it stands in a checkout, whosever policy was in force.
  expect(stdout).toMatch(/npx cupel gate evals\/s\/suite.yaml --base [0-9a-f]{12}/);
  // What a resumed run needs stays where it is.
  expect(readFileSync(`${outputs.report}/journal.jsonl`, 'utf8')).toContain(SAID);
});

test('a suite that keeps texts has them in the artifact', async () => {
  const pull = await aPullRequest({ edit: badly, answer, suite: 'report: { store_text: true }\n' });
  expect(textIn((await uploading(pull)).files)).toContain(SAID);
});

test('a job that is run again replaces the artifact of a name of its own', async () => {
  const pull = await aPullRequest({ edit: badly, answer });
  const first = await uploading(pull, { artifact: 'part' });
  const again = await uploading(pull, { artifact: 'part' });
  expect([first.stdout, again.stdout].join()).not.toContain('cannot be uploaded');
  expect(pull.github.state.artifacts.map(({ name }) => name)).toEqual(['part']);
});

test('shards leave an artifact each, and merge decides over these under the terms of the event: one comment, one status', async () => {
  const pull = await aPullRequest({ edit: badly, answer });
  const { github, repository } = pull;
  for (const shard of ['1/2', '2/2']) expect((await uploading(pull, { shard })).code).toBe(0);
  expect(github.state.artifacts.map(({ name }) => name)).toEqual(['cupel-s-shard-1-of-2-a1', 'cupel-s-shard-2-of-2-a1']);
  expect([github.state.comments, github.state.statuses]).toEqual([[], []]);
  for (const { name, zip } of github.state.artifacts)
    writeFiles(
      repository.root,
      Object.fromEntries(Object.entries(unzipSync(zip)).map(([file, bytes]) => [`parts/${name}/${file}`, Buffer.from(bytes)])),
    );

  const merge = (): Promise<ActionRun> =>
    playAction(repository.root, { payload: pullEvent(github), github, inputs: { command: 'merge', args: 'parts', suites: '' } });
  const merged = await merge();
  expect([merged.code, merged.outputs.verdict, merged.outputs.regressed]).toEqual([1, 'regression', '40']);
  expect(reportOf(merged).comparisons[0]).toMatchObject({ n: 40, difference: -1 });
  expect(github.state.comments.map(({ body }) => body.split('\n')[0])).toEqual(['<!-- cupel:default -->']);
  expect(github.state.statuses).toMatchObject([{ state: 'failure', context: 'cupel' }]);
  expect(merged.summary).toContain('overall fell 100.0 points');
  await merge();
  expect(github.state.comments).toHaveLength(1);
  expect(github.violations).toEqual([]);
});
