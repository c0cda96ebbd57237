/** From what a repository has to a suite that runs: finds it, makes the files, says what they leave out and what a run will cost. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { openWorkingTree, toTreePath } from '../../documents/working-tree.js';
import { CupelError } from '../../errors.js';
import { findDefaultBranch } from '../../git/default-branch.js';
import { findRepository } from '../../git/repository.js';
import { type Finding, type ModelDraft, reasonsIn, toSlug } from '../../migrations/draft.js';
import { plan, type SuitePlan } from '../doctor/plan.js';
import { modelsOf, type NewFile, type SuiteChoices, suiteFiles } from './init-files.js';
import { classify, draftFrom, findSources, providersWithKeys, SOURCE_WORDS, type SourceFile } from './init-sources.js';
import { WORKFLOW_FOLDER, type WorkflowChoice, workflowFiles } from './init-workflows.js';

export type InitOptions = {
  /** The file to begin from, as the user names it. */
  readonly from?: string;
  readonly data?: string;
  readonly prompt?: string;
  readonly name?: string;
  readonly provider?: ModelDraft['provider'];
  readonly model?: string;
  readonly baseUrl?: string;
  readonly apiKeyEnv?: string;
  readonly judgeModel?: string;
  readonly action: string;
  readonly workflows: WorkflowChoice;
  readonly isStrict: boolean;
  readonly isDryRun: boolean;
};

/** Asks the person at the terminal; absent where nobody is there or everything was said. */
export type Interview = {
  readonly chooseSource: (sources: readonly SourceFile[]) => Promise<SourceFile>;
  readonly chooseProvider: (withKeys: readonly string[]) => Promise<'openai' | 'anthropic'>;
  readonly mayReplace: (path: string) => Promise<boolean>;
};

/** `new` and `replaced` are written; `same` needs nothing; `kept` differs from what init would write, and was left alone. */
export type FileState = 'new' | 'same' | 'replaced' | 'kept';

export type InitResult = {
  readonly source: SourceFile;
  readonly suite: string;
  readonly cases: number;
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  readonly findings: readonly Finding[];
  /** What a pull request that changes the prompt will call and cost at most; null under --dry-run, where nothing stands on disk yet. */
  readonly plan: SuitePlan | null;
  /** Names of the environment variables that hold the keys of the suite's models; workflows read secrets of the same names. */
  readonly keys: readonly string[];
  /** Those of them that are not set here. */
  readonly missingKeys: readonly string[];
  /** Workflows that were left alone and pass on no secret of a name that the suite needs. */
  readonly workflowsWithoutKey: readonly string[];
  /** The action as the workflows name it. */
  readonly action: string;
  readonly isDryRun: boolean;
};

const KEY_OF: Readonly<Record<string, string>> = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' };
const MODELS = {
  openai: { candidate: 'gpt-5-mini', judge: 'gpt-5' },
  anthropic: { candidate: 'claude-haiku-4-5', judge: 'claude-sonnet-5' },
} as const;

/**
 * Scaffolds a suite. Files that are there and differ are left alone unless the interview says otherwise; a second run changes
 * nothing.
 * @param home the package's own folder, where the workflows stand
 * @throws CupelError `usage` where there is nothing to begin from or a choice is open; `config` for malformed sources
 */
export async function init(
  options: InitOptions,
  { home, interview }: { readonly home: string; readonly interview: Interview | null },
  deps: Deps,
): Promise<InitResult> {
  const repository = await findRepository(deps, deps.cwd);
  const root = repository?.root ?? resolve(deps.cwd);
  const tree = openWorkingTree(root);
  const toPath = (path: string): string => toTreePath(root, deps.cwd, path);
  const source = options.from === undefined ? await choose(await findSources(tree), interview) : await classify(tree, toPath(options.from));
  const draft = await draftFrom(tree, source, {
    data: options.data === undefined ? null : toPath(options.data),
    prompt: options.prompt === undefined ? null : toPath(options.prompt),
    isStrict: options.isStrict,
  });
  if (draft.cases.length === 0)
    throw new CupelError('config', 'holds no test that can be taken over', {
      place: { file: source.path },
      remedy: reasonsIn(draft.findings) ?? 'Add tests, or begin from the prompt file alone.',
    });
  const name = toSlug(options.name ?? draft.name, 'suite');
  const candidate = await modelOf(options, draft.model, interview, deps);
  const choices: SuiteChoices = {
    folder: `evals/${name}`,
    name,
    candidate,
    judge: judgeOf(options, candidate),
    judgeWins: options.provider !== undefined || options.judgeModel !== undefined,
    schemas: `https://raw.githubusercontent.com/${options.action.replace('@', '/')}/schema`,
  };
  const keys = [...new Set(modelsOf(draft, choices).flatMap(keyOf))];
  const workflows = workflowFiles(home, {
    choice: options.workflows,
    action: options.action,
    branch: repository === null ? 'main' : await findDefaultBranch(deps, root),
    keys,
  });
  const files = [...(await suiteFiles(draft, choices)), ...workflows, ...ignoreLines(root)];
  const written = await writeFiles(root, files, options, interview);
  return {
    source,
    suite: `evals/${name}/suite.yaml`,
    cases: draft.cases.length,
    files: written,
    findings: draft.findings,
    plan: options.isDryRun ? null : await planOf(root, `evals/${name}/suite.yaml`, deps),
    keys,
    missingKeys: keys.filter((key) => (deps.env[key] ?? '') === ''),
    workflowsWithoutKey: written
      .filter(({ path, state }) => state === 'kept' && path.startsWith(WORKFLOW_FOLDER))
      .map(({ path }) => path)
      .filter((path) => lacksKey(workflows.find((file) => file.path === path)?.text ?? '', readFileSync(join(root, path), 'utf8'), keys)),
    action: options.action,
    isDryRun: options.isDryRun,
  };
}

function keyOf({ provider, apiKeyEnv }: ModelDraft): readonly string[] {
  const key = apiKeyEnv ?? (provider === 'openai-compatible' ? undefined : KEY_OF[provider]);
  return key === undefined ? [] : [key];
}

/** Whether a workflow would hand a key to the action that the one on disk does not. */
function lacksKey(wanted: string, current: string, keys: readonly string[]): boolean {
  return keys.some((key) => wanted.includes(`secrets.${key} `) && !current.includes(key));
}

async function choose(sources: readonly SourceFile[], interview: Interview | null): Promise<SourceFile> {
  const [first, second] = sources;
  if (first === undefined)
    throw new CupelError('usage', 'there is nothing here to make a suite from', {
      remedy:
        'Write your prompt into a file, with {{question}} where the user speaks (prompts/support.md), and run `cupel init` again; or name a file: --from FILE.',
    });
  if (second === undefined) return first;
  if (interview !== null) return interview.chooseSource(sources);
  // Test data is worth more than a prompt alone; among equals the choice is the user's.
  if (first.kind !== 'prompt' && second.kind !== first.kind) return first;
  const shown = sources.slice(0, 8).map(({ kind, path }) => `  --from ${path}  (${SOURCE_WORDS[kind]})`);
  throw new CupelError('usage', `there are ${sources.length} files to begin from:\n${shown.join('\n')}`, { remedy: 'Name one.' });
}

async function modelOf(options: InitOptions, drafted: ModelDraft | null, interview: Interview | null, deps: Deps): Promise<ModelDraft> {
  const { baseUrl, apiKeyEnv, model } = options;
  const provider = options.provider ?? (baseUrl === undefined ? undefined : 'openai-compatible');
  const own = { ...(baseUrl === undefined ? {} : { baseUrl }), ...(apiKeyEnv === undefined ? {} : { apiKeyEnv }) };
  if (provider === 'openai-compatible') {
    const name = model ?? drafted?.model;
    if (baseUrl !== undefined && name !== undefined) return { provider, model: name, ...own };
    throw new CupelError('usage', 'an openai-compatible server needs an address and a model', {
      remedy: 'Add --base-url URL --model NAME.',
    });
  }
  if (provider === undefined && drafted !== null) return { ...drafted, ...(model === undefined ? {} : { model }), ...own };
  const withKeys = providersWithKeys(deps);
  const chosen =
    provider ?? (interview !== null && withKeys.length !== 1 ? await interview.chooseProvider(withKeys) : (withKeys[0] ?? 'openai'));
  const sameAsDrafted = drafted?.provider === chosen ? drafted.model : undefined;
  return { provider: chosen, model: model ?? sameAsDrafted ?? MODELS[chosen].candidate, ...own };
}

function judgeOf({ judgeModel }: InitOptions, candidate: ModelDraft): ModelDraft {
  const fallback = candidate.provider === 'openai-compatible' ? candidate.model : MODELS[candidate.provider].judge;
  const { api: _, ...target } = candidate;
  return { ...target, model: judgeModel ?? fallback };
}

/** `.gitignore` with the line for run records; nothing where it is there. */
function ignoreLines(root: string): readonly NewFile[] {
  const path = join(root, '.gitignore');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text.split(/\r?\n/).some((line) => /^\/?\.cupel\/?$/.test(line.trim()))) return [];
  return [{ path: '.gitignore', text: `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}.cupel/\n` }];
}

async function writeFiles(
  root: string,
  files: readonly NewFile[],
  { isDryRun }: InitOptions,
  interview: Interview | null,
): Promise<InitResult['files']> {
  const states: { path: string; state: FileState }[] = [];
  for (const { path, text } of files) {
    const absolute = join(root, path);
    const state = await stateOf(absolute, path, text, isDryRun ? null : interview);
    states.push({ path, state });
    if (isDryRun || state === 'same' || state === 'kept') continue;
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  return states;
}

async function stateOf(absolute: string, path: string, text: string, interview: Interview | null): Promise<FileState> {
  if (!existsSync(absolute)) return 'new';
  const current = readFileSync(absolute, 'utf8');
  if (current === text) return 'same';
  // Lines are only added to it.
  if (path === '.gitignore') return 'replaced';
  return interview !== null && (await interview.mayReplace(path)) ? 'replaced' : 'kept';
}

async function planOf(root: string, suite: string, deps: Deps): Promise<SuitePlan | null> {
  const [planned] = await plan({ suites: [join(root, suite)], suiteOrigins: true, asChanged: true }, deps);
  return planned ?? null;
}
