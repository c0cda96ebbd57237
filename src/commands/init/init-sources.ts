/** What a repository holds that a suite can be made from. */
import type { Deps } from '../../deps.js';
import { loadDocument, readText } from '../../documents/document.js';
import { nameOf, type Tree } from '../../documents/tree.js';
import type { Json } from '../../domain/json.js';
import { CupelError } from '../../errors.js';
import type { Draft } from '../../migrations/draft.js';
import { isGitHubEvaluation, migrateGitHubPrompt } from '../../migrations/github-models.js';
import { isOpenAiEval, migrateOpenAiEval } from '../../migrations/openai-evals.js';
import { migratePromptfoo } from '../../migrations/promptfoo.js';
import { starterDraft } from '../../migrations/starter.js';
import { loadPrompt } from '../../prompts/parse.js';

export type SourceKind = 'promptfoo' | 'github-models' | 'openai-evals' | 'prompt';

/** A file to begin from; root-relative. */
export type SourceFile = { readonly kind: SourceKind; readonly path: string };

export const SOURCE_WORDS: Readonly<Record<SourceKind, string>> = {
  promptfoo: 'promptfoo configuration',
  'github-models': 'GitHub Models prompt with tests',
  'openai-evals': 'OpenAI eval',
  prompt: 'prompt file',
};

/** Providers whose key is in the environment, best known first. */
export function providersWithKeys({ env }: Pick<Deps, 'env'>): readonly ('openai' | 'anthropic')[] {
  return [
    ...((env.OPENAI_API_KEY ?? '') === '' ? [] : (['openai'] as const)),
    ...((env.ANTHROPIC_API_KEY ?? '') === '' ? [] : (['anthropic'] as const)),
  ];
}

/** More JSON files than these are not opened in search of an eval. */
const MOST_OPENED = 200;
const PROMPT_FILES = '{prompts,prompt}/**/*.{md,txt,json,yaml,yml}';

/** What is there to begin from, the richest kinds first, each kind in the order of the paths. */
export async function findSources(tree: Tree): Promise<readonly SourceFile[]> {
  const promptfoo = await tree.list('**/promptfooconfig*.{yaml,yml,json}');
  const github = await tree.list('**/*.prompt.{yml,yaml}');
  const found: SourceFile[] = promptfoo.map((path) => ({ kind: 'promptfoo', path }));
  for (const path of github) found.push({ kind: (await isKind(tree, path, isGitHubEvaluation)) ? 'github-models' : 'prompt', path });
  const json = (await tree.list('**/*eval*.json')).filter((path) => !path.includes('promptfooconfig')).slice(0, MOST_OPENED);
  for (const path of json) if (await isKind(tree, path, isOpenAiEval)) found.push({ kind: 'openai-evals', path });
  const others = (await tree.list(PROMPT_FILES)).filter((path) => !github.includes(path));
  for (const path of others) if (await isPrompt(tree, path)) found.push({ kind: 'prompt', path });
  const order: readonly SourceKind[] = ['promptfoo', 'github-models', 'openai-evals', 'prompt'];
  return order.flatMap((kind) => found.filter((source) => source.kind === kind));
}

/**
 * The kind of a file that the user names.
 * @throws CupelError `usage` where it is nothing that a suite can be made from; `file-missing`, `file-unsafe`, `config`
 */
export async function classify(tree: Tree, path: string): Promise<SourceFile> {
  if (!(await tree.has(path))) await readText(tree, path);
  if (/\.(md|txt)$/i.test(path)) return { kind: 'prompt', path };
  const { value } = await loadDocument(tree, path);
  const json = value as Json;
  if (/\.prompt\.ya?ml$/i.test(path)) return { kind: isGitHubEvaluation(json) ? 'github-models' : 'prompt', path };
  if (isOpenAiEval(json)) return { kind: 'openai-evals', path };
  if (Array.isArray(json)) return { kind: 'prompt', path };
  if (typeof json === 'object' && json !== null && 'prompts' in json) return { kind: 'promptfoo', path };
  if (isGitHubEvaluation(json)) return { kind: 'github-models', path };
  throw new CupelError('usage', `${nameOf(tree, path)} is nothing that a suite can be made from`, {
    remedy: 'Name a promptfoo configuration, a .prompt.yml file, an OpenAI eval (JSON with testing_criteria) or a prompt file.',
  });
}

export type DraftOptions = {
  /** Rows of an OpenAI eval; root-relative. */
  readonly data: string | null;
  /** Prompt of an OpenAI eval without a template; root-relative. */
  readonly prompt: string | null;
  readonly isStrict: boolean;
};

/**
 * Makes the parts of a suite from a file.
 * @throws CupelError for whatever is malformed, with its line
 */
export async function draftFrom(tree: Tree, { kind, path }: SourceFile, options: DraftOptions): Promise<Draft> {
  switch (kind) {
    case 'promptfoo':
      return migratePromptfoo(tree, path);
    case 'github-models':
      return migrateGitHubPrompt(tree, path, options.isStrict);
    case 'openai-evals':
      return migrateOpenAiEval(tree, path, options);
    case 'prompt':
      return starterDraft(path, await loadPrompt(tree, path));
  }
}

async function isKind(tree: Tree, path: string, test: (value: Json) => boolean): Promise<boolean> {
  try {
    return test((await loadDocument(tree, path)).value as Json);
  } catch (error) {
    if (error instanceof CupelError) return false;
    throw error;
  }
}

async function isPrompt(tree: Tree, path: string): Promise<boolean> {
  try {
    await loadPrompt(tree, path);
    return true;
  } catch (error) {
    if (error instanceof CupelError) return false;
    throw error;
  }
}
