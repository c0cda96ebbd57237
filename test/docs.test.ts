/** The documentation holds: links lead somewhere, snippets are what the product reads, commands are commands, the first guide runs. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseArguments } from '../src/commands/arguments/arguments.js';
import { parseYaml } from '../src/documents/yaml.js';
import { GoldenCaseSchema } from '../src/domain/case.js';
import { RubricSchema } from '../src/domain/judging/rubric.js';
import { TargetSchema } from '../src/domain/target.js';
import { HarvestPolicySchema } from '../src/harvest/policy.js';
import { SuiteSchema } from '../src/suite/schema.js';
import { SweepSchema } from '../src/suite/sweep.js';
import { BUNDLE, ROOT } from './builders/bundle.js';
import { startEchoModel } from './builders/echo-model.js';
import { aRepository } from './builders/repository.js';

type Page = { readonly name: string; readonly text: string };
type Block = { readonly where: string; readonly language: string; readonly code: string };

const PAGES: readonly Page[] = globSync(['*.md', 'docs/**/*.md', 'evals/**/*.md'], { cwd: ROOT })
  .sort()
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

const BLOCKS: readonly Block[] = PAGES.flatMap(({ name, text }) =>
  [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map((match) => ({
    where: `${name}:${text.slice(0, match.index).split('\n').length}`,
    language: match[2] ?? '',
    code: match[3] ?? '',
  })),
);
const blocks = (...languages: string[]): readonly Block[] => BLOCKS.filter(({ language }) => languages.includes(language));

/** The name that GitHub gives to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function anchorsOf(text: string): ReadonlySet<string> {
  return new Set([...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? '')));
}

test.each(PAGES)('every link of $name leads to a file and heading that are there', ({ name, text }) => {
  const links = [
    ...text
      .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g),
  ].map((match) => match[1] ?? match[2] ?? '');
  const broken = links.filter((link) => {
    if (/^(https?|mailto):/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? join(ROOT, name) : resolve(ROOT, dirname(name), path);
    if (!existsSync(file) || relative(ROOT, file).startsWith('..')) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor);
  });
  expect(broken).toEqual([]);
});

const INPUTS = Object.keys((parseYaml(readFileSync(join(ROOT, 'action.yml'), 'utf8'), 'action.yml').value as { inputs: object }).inputs);

/** Everything that a snippet hands to our action, at any depth. */
function inputsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: given } = value as { uses?: unknown; with?: object };
  const own = typeof uses === 'string' && uses.startsWith('OWNER/cupel@') ? Object.keys(given ?? {}) : [];
  return [...own, ...Object.values(value).flatMap(inputsOf)];
}

const isWorkflow = (value: unknown): boolean => Array.isArray(value) || (typeof value === 'object' && value !== null && 'jobs' in value);
const LEAST = {
  suite: 's',
  golden: ['g.jsonl'],
  candidate: { provider: 'recorded', outputs: 'o.jsonl' },
  scorers: [{ id: 'grounded', check: { contains: 'x' } }],
};

/** What a snippet may be, as the product reads it; a part of a suite or of a target is read with what it leaves out. */
const READERS: Readonly<Record<string, (value: object) => { readonly success: boolean }>> = {
  suite: (value) => SuiteSchema.safeParse({ ...LEAST, ...value }),
  rubric: (value) => RubricSchema.safeParse(value),
  sweep: (value) => SweepSchema.safeParse(value),
  harvest: (value) => HarvestPolicySchema.safeParse(value),
  target: (value) => TargetSchema.safeParse({ ...('provider' in value ? {} : { provider: 'openai-compatible' }), ...value }),
};

test.each(blocks('yaml', 'yml'))('the YAML at $where is what the product reads', ({ where, code }) => {
  const value = parseYaml(code, where).value as object;
  if (isWorkflow(value)) {
    expect(inputsOf(value).filter((name) => !INPUTS.includes(name))).toEqual([]);
    return;
  }
  const readers = Object.entries(READERS).filter(([, read]) => read(value).success);
  expect(readers.map(([name]) => name)).not.toEqual([]);
});

test.each(blocks('json', 'jsonl'))('the JSON at $where is what the product reads', ({ code }) => {
  const lines = code.trim().startsWith('{') && code.trim().includes('\n{') ? code.trim().split('\n') : [code];
  for (const line of lines) {
    const value = JSON.parse(line) as Record<string, unknown>;
    if ('id' in value && ('input' in value || 'messages' in value)) expect(GoldenCaseSchema.safeParse(value).error).toBeUndefined();
  }
});

test.each(blocks('sh', 'bash', 'console'))('the commands at $where are commands', ({ code }) => {
  for (const line of code.replaceAll('\\\n', ' ').split('\n')) {
    const words = /^(?:npx )?cupel (.+?)(?:\s+#.*)?$/.exec(line.trim())?.[1];
    if (words === undefined) continue;
    expect(parseArguments(words.split(/\s+/).map((word) => word.replaceAll(/^['"]|['"]$/g, ''))).command).not.toBe('help');
  }
});

describe('getting started', () => {
  test('runs as it is written, up to a verdict and one against the commit before', async () => {
    const model = await startEchoModel();
    onTestFinished(model.close);
    const { root } = aRepository();
    const script = BLOCKS.filter(({ where, language }) => where.startsWith('docs/getting-started.md') && language === 'sh').map(
      ({ code }) => code,
    );
    // The one difference from a reader's machine: the model stands on loopback.
    const shim = join(root, '.git/bin/cupel');
    mkdirSync(dirname(shim), { recursive: true });
    const server = `--provider openai-compatible --base-url ${model.baseUrl} --model echo`;
    writeFileSync(
      shim,
      `#!/bin/sh\nif [ "$1" = init ]; then exec "${process.execPath}" "${BUNDLE}" "$@" ${server}; fi\nexec "${process.execPath}" "${BUNDLE}" "$@"\n`,
    );
    chmodSync(shim, 0o755);
    const run = async (text: string): Promise<string> =>
      (
        await promisify(execFile)('sh', ['-e', '-c', `${text} 2>&1`.replaceAll(/\ncupel gate( 2>&1)?$/gm, '\ncupel gate || true')], {
          cwd: root,
          encoding: 'utf8',
          env: { PATH: `${dirname(shim)}:${process.env.PATH}`, HOME: root, ...identity() },
        })
      ).stdout;
    const printed = await run(script.join('\n'));
    expect(printed).toContain('evals/support/suite.yaml  written');
    expect(printed).toContain('3 candidate');
    expect(existsSync(join(root, '.cupel/runs'))).toBe(true);
    expect(await run('cupel gate --base main')).toContain('Pass');
  });
});

function identity(): Readonly<Record<string, string>> {
  return {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
}
