/** A repository with a change in it, as a pull request's checkout holds it, and the GitHub that it belongs to. */
import { onTestFinished } from 'vitest';
import { type FakeGitHub, type FakePull, startGitHub } from './fake-github.js';
import { type ModelServer, startModel } from './model-server.js';
import { aRepository, type TestRepository } from './repository.js';

export type PullRequest = {
  readonly repository: TestRepository;
  readonly github: FakeGitHub;
  readonly model: ModelServer;
  /** The pull request's own last commit, and the base branch's. */
  readonly head: string;
  readonly base: string;
};

export const SUITE = 'evals/s/suite.yaml';
export const GOLDEN = 'evals/s/golden.jsonl';
export const PROMPT = 'prompt.md';

/** Cases that a model passes that answers `fine`. */
export const goldenOf = (ids: readonly string[], more: (id: string) => object = () => ({})): string =>
  ids.map((id) => `${JSON.stringify({ id, input: `question ${id}`, checks: [{ contains: 'fine' }], ...more(id) })}\n`).join('');

export const CASES: readonly string[] = Array.from({ length: 40 }, (_, index) => `case-${index}`);

export type PullOptions = {
  /** What the change does to the base's files; null deletes one. */
  readonly edit: (files: Readonly<Record<string, string>>, model: ModelServer) => Readonly<Record<string, string | null>>;
  readonly pull?: Partial<FakePull>;
  /** How the suite of the base ends. */
  readonly suite?: string;
  /** The merge commit that GitHub makes (the default), the head itself, or the base branch. */
  readonly checkout?: 'merge' | 'head' | 'base';
  readonly answer?: (text: string) => string | number;
  /** Further files of the base. */
  readonly files?: Readonly<Record<string, string>>;
};

/** Answers `no` where the prompt says `badly`. */
export async function aPullRequest({
  edit,
  pull = {},
  suite = '',
  checkout = 'merge',
  answer,
  files: more = {},
}: PullOptions): Promise<PullRequest> {
  const says = answer ?? ((text: string) => (text.includes('badly') ? 'no' : 'fine'));
  const model = await startModel((messages) => says(messages.map(({ content }) => content).join('\n')));
  onTestFinished(model.close);
  const files = {
    ...more,
    [PROMPT]: 'Answer well: {{input}}',
    [GOLDEN]: goldenOf(CASES),
    [SUITE]: `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${model.baseUrl}", model: m, prompt: ../../prompt.md }\n${suite}`,
  };
  const repository = aRepository({ ...files, '.gitignore': '.cupel/\n' });
  repository.git('checkout', '-q', '-b', 'feature');
  const changes = Object.entries(edit(files, model));
  for (const [path, content] of changes) if (content === null) repository.git('rm', '-q', path);
  const written = changes.flatMap(([path, content]): [string, string][] => (content === null ? [] : [[path, content]]));
  const head = repository.commit(Object.fromEntries(written));
  repository.git('checkout', '-q', 'main');
  const base = repository.commit({ 'README.md': 'main moved on' });
  repository.git('checkout', '-q', '--detach');
  if (checkout === 'merge') repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  if (checkout === 'head') repository.git('checkout', '-q', head);
  const github = await startGitHub(repository, { headSha: head, ...pull });
  return { repository, github, model, head, base };
}

/** The prompt of a change that makes every answer wrong. */
export const badly = (): Record<string, string> => ({ [PROMPT]: 'Answer badly: {{input}}' });
