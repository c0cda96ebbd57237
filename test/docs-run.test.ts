/** What the documentation tells people to type is typed here, page by page, in a repository that holds what the commands name. */
import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE, ROOT } from './builders/bundle.js';
import { aDocumentedRepository } from './builders/docs-scene.js';
import { startEchoModel } from './builders/echo-model.js';
import type { ModelServer } from './builders/model-server.js';

/** Pages whose commands are run elsewhere, or nowhere, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'docs/getting-started.md': 'run whole by docs.test.ts',
  'evals/demo/README.md': 'records the demo anew: needs a model of 98 MB',
};
/** Commands that need more than this machine, each shown by tests of its own: a person in a browser, a vendor's API, a model that writes. */
const BEYOND = /^cupel (label .*--web|harvest --api|draft |suggest )/;

/** Command lines of the shell blocks of a page that call Cupel, with their comments cut off. */
function commandsOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^( *)```(?:sh|bash|console)\n([\s\S]*?)^\1```$/gm)].map(([, , code = '']) => code);
  return blocks
    .flatMap((code) => code.replaceAll('\\\n', ' ').split('\n'))
    .map((line) =>
      line
        .trim()
        .replace(/^npx /, '')
        .replace(/\s+#.*$/, ''),
    )
    .filter((line) => line.startsWith('cupel '));
}

const PAGES = globSync(['*.md', 'docs/**/*.md', 'evals/**/*.md'], { cwd: ROOT })
  .sort()
  .map((name) => ({ name, commands: commandsOf(readFileSync(join(ROOT, name), 'utf8')) }))
  .filter(({ name, commands }) => commands.length > 0 && ELSEWHERE[name] === undefined);

describe('the commands of the documentation', { timeout: 120_000 }, () => {
  let model: ModelServer;
  beforeAll(async () => {
    model = await startEchoModel();
  });
  afterAll(() => model.close());

  test.each(PAGES)('of $name run, in their order', async ({ commands }) => {
    const { root } = aDocumentedRepository(model.baseUrl);
    const type = typist(root, model.baseUrl);
    // What pages take for granted: a run, after a change of the prompt.
    appendFileSync(join(root, 'prompts/support.md'), ' ');
    expect(await type('cupel gate evals')).toEqual({ code: 0, stderr: '' });
    const run = readdirSync(join(root, '.cupel/runs')).find((name) => name.startsWith('support-')) ?? '';
    for (const command of commands.filter((line) => !BEYOND.test(line))) {
      const { code, stderr } = await type(command.replaceAll('runs/NAME', `runs/${run}`));
      // 1 and 3 are verdicts; 2 says that the command could not do its job.
      expect({ command, stderr, isDone: code !== 2 }).toEqual({ command, stderr, isDone: true });
    }
  });
});

/** Types lines into a shell in which `cupel` is the bundle, and the models of `init` stand on loopback. */
function typist(root: string, baseUrl: string): (line: string) => Promise<{ readonly code: number; readonly stderr: string }> {
  const shim = join(root, '.git/bin/cupel');
  mkdirSync(dirname(shim), { recursive: true });
  const server = `--provider openai-compatible --base-url ${baseUrl} --model echo`;
  const call = `exec "${process.execPath}" "${BUNDLE}" "$@"`;
  writeFileSync(shim, `#!/bin/sh\nif [ "$1" = init ]; then ${call} ${server}; fi\n${call}\n`);
  chmodSync(shim, 0o755);
  const env = { PATH: `${dirname(shim)}:${process.env.PATH}`, HOME: root };
  return (line) =>
    new Promise((done) => {
      const child = execFile('sh', ['-c', line], { cwd: root, env }, (error, _, stderr) =>
        done({ code: error === null ? 0 : Number(error.code ?? 2), stderr }),
      );
      child.stdin?.end();
    });
}

test('npm scripts that the documentation names are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = globSync(['*.md', 'docs/**/*.md', 'evals/**/*.md'], { cwd: ROOT }).flatMap((name) =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
  );
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
});
