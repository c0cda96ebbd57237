/** What `init` writes beside the suite: workflows with the user's action and secrets, from the package as it is published. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/documents/yaml.js';
import { ROOT, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { aRepository } from '../builders/repository.js';

const PROMPT = { 'prompts/support.md': 'You answer for a shop.\n\n{{question}}\n' };
const WORKFLOWS = ['evals.yml', 'evals-collect.yml', 'evals-judge.yml'].map((name) => `.github/workflows/${name}`);

type Result = {
  readonly files: readonly { readonly path: string; readonly state: string }[];
  readonly keys: readonly string[];
  readonly missingKeys: readonly string[];
  readonly workflowsWithoutKey: readonly string[];
};

async function init(cwd: string, ...args: readonly string[]): Promise<Result> {
  const { stdout, stderr } = await runBundle(['init', '--json', ...args], { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Result;
}

const workflow = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('the workflows of init', () => {
  test('name the action that was given and the secret of the provider that was chosen, and are YAML', async () => {
    const { root } = aRepository(PROMPT);
    const action = 'acme/cupel@1234567890123456789012345678901234567890';
    const result = await init(root, '--provider', 'anthropic', '--action', action);
    expect(result.keys).toEqual(['ANTHROPIC_API_KEY']);
    expect(result.files.map(({ path }) => path)).toEqual(expect.arrayContaining(WORKFLOWS));
    for (const path of WORKFLOWS) {
      const text = workflow(root, path);
      expect(() => parseYaml(text, path)).not.toThrow();
      expect(text).toContain(`uses: ${action}\n`);
      expect(text).not.toMatch(/OWNER|OPENAI/);
      // The first stage for forks has no secret whatever is chosen.
      expect(text.includes(`ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`)).toBe(!path.endsWith('collect.yml'));
    }
  });

  test('pass on no secret where the server needs none, and one of each name where judges need others', async () => {
    const server = ['--provider', 'openai-compatible', '--base-url', 'http://127.0.0.1:9/v1', '--model', 'm'];
    const { root } = aRepository(PROMPT);
    expect((await init(root, ...server)).keys).toEqual([]);
    expect(workflow(root, WORKFLOWS[0] ?? '')).not.toContain('env:');
    const { root: other } = aRepository(PROMPT);
    expect((await init(other, ...server, '--api-key-env', 'SHOP_KEY')).keys).toEqual(['SHOP_KEY']);
    expect(workflow(other, WORKFLOWS[0] ?? '')).toContain(`env:\n          SHOP_KEY: \${{ secrets.SHOP_KEY }}\n`);
  });

  test('are written once: a second run changes nothing, and one with another key names the workflow that lacks it', async () => {
    const { root } = aRepository(PROMPT);
    await init(root);
    const again = await init(root);
    expect(new Set(again.files.map(({ state }) => state))).toEqual(new Set(['same']));
    appendFileSync(join(root, WORKFLOWS[0] ?? ''), '# ours\n');
    const other = await init(root, '--provider', 'anthropic', '--name', 'other');
    expect(other.files.filter(({ path }) => WORKFLOWS.includes(path)).map(({ state }) => state)).toEqual(['kept', 'same', 'kept']);
    expect(other.workflowsWithoutKey).toEqual([WORKFLOWS[0], WORKFLOWS[2]]);
    expect(workflow(root, WORKFLOWS[0] ?? '')).toContain('# ours');
  });

  test.each([
    ['gate', 1],
    ['none', 0],
  ])('can be asked for in part: --workflows %s writes %i', async (choice, count) => {
    const { root } = aRepository(PROMPT);
    const { files } = await init(root, '--workflows', choice);
    expect(files.filter(({ path }) => path.startsWith('.github/'))).toHaveLength(count);
  });

  test('come with the package as npm packs it', async () => {
    const folder = aFolder();
    const listed = execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const packed = JSON.parse(listed.toString()) as [{ readonly files: readonly { readonly path: string }[] }];
    const files = packed[0].files.map(({ path }) => path).filter((path) => existsSync(join(ROOT, path)));
    for (const path of files) cpSync(join(ROOT, path), join(folder, 'node_modules/cupel', path));
    const { root } = aRepository(PROMPT);
    execFileSync(process.execPath, [join(folder, 'node_modules/cupel/dist/index.js'), 'init', '--yes'], { cwd: root, stdio: 'ignore' });
    expect(WORKFLOWS.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('init ends with what a pull request costs: both sides, though there is no baseline yet', async () => {
  const { root } = aRepository(PROMPT);
  const { stdout } = await runBundle(['init', '--yes'], { cwd: root });
  expect(stdout).toContain('What a pull request that changes the prompt costs:');
  expect(stdout).toContain('15 at most: 3 baseline, 3 candidate, 9 judge');
  expect(stdout).toContain('export OPENAI_API_KEY=...');
  expect(stdout).toContain('git add .github .gitignore evals prompts && git commit');
});
