/** The workflows of a repository that gates: the shipped ones, with the user's action in them and the secrets that the suite's models need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewFile } from './init-files.js';

/** `all`: the gate, the pair for forks and the baseline; `gate`: the gate alone. */
export const WORKFLOW_CHOICES = ['all', 'gate', 'none'] as const;
export type WorkflowChoice = (typeof WORKFLOW_CHOICES)[number];

/** The folder of workflows, from the top of a repository. */
export const WORKFLOW_FOLDER = '.github/workflows';

/** The first is the gate itself. Each stands in docs/workflows under the first name, and in a user's repository under the second. */
const WORKFLOWS: readonly (readonly [shipped: string, name: string])[] = [
  ['pull-request.yml', 'evals.yml'],
  ['fork-collect.yml', 'evals-collect.yml'],
  ['fork-judge.yml', 'evals-judge.yml'],
  ['baseline.yml', 'evals-baseline.yml'],
];

const ACTION = /uses: OWNER\/cupel@\S+( #.*)?$/gm;
const BRANCH = /^( +push: \{ branches: )\[main\]/gm;
const KEYS = /^( +)env:\n(?: +OPENAI_API_KEY: .+\n)/gm;

export type WorkflowOptions = {
  readonly choice: WorkflowChoice;
  readonly action: string;
  /** The default branch, whose pushes are the baseline. */
  readonly branch: string;
  readonly keys: readonly string[];
};

/**
 * The workflows as files to write.
 * @param home the package's own folder
 * @param options with the names of the environment variables that hold keys: a secret of the same name is read for each
 */
export function workflowFiles(home: string, { choice, action, branch, keys }: WorkflowOptions): readonly NewFile[] {
  const wanted = choice === 'none' ? [] : choice === 'gate' ? WORKFLOWS.slice(0, 1) : WORKFLOWS;
  const at = (shipped: string): string => join(home, 'docs/workflows', shipped);
  return wanted.map(([shipped, name]) => ({
    path: `${WORKFLOW_FOLDER}/${name}`,
    text: readFileSync(at(shipped), 'utf8')
      .replaceAll(ACTION, () => `uses: ${action}`)
      .replaceAll(BRANCH, (_, before: string) => `${before}[${branch}]`)
      .replaceAll(KEYS, (_, indent: string) => environment(indent, keys)),
  }));
}

function environment(indent: string, keys: readonly string[]): string {
  if (keys.length === 0) return '';
  return [`${indent}env:`, ...keys.map((key) => `${indent}  ${key}: \${{ secrets.${key} }}`), ''].join('\n');
}
